package vn.sen.platform.documents.tables;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import vn.sen.platform.api.documents.TableReader;
import vn.sen.platform.api.lists.Column;
import vn.sen.platform.api.lists.Listing;
import vn.sen.platform.api.lists.Slice;
import vn.sen.platform.api.pages.Upload;
import vn.sen.platform.api.text.Text;

/** Lists and files for the tests of tables. */
final class Lists {
    static final Clock CLOCK =
            Clock.fixed(Instant.parse("2021-10-20T00:30:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));

    private Lists() {}

    record Finding(
            String name, long count, LocalDate due, Instant recorded, Text state, boolean open) {}

    static final Finding LATE =
            new Finding(
                    "Chưa nộp lưu hồ sơ, \"công việc\"",
                    -12,
                    LocalDate.of(2021, 12, 31),
                    Instant.parse("2021-10-20T00:30:00Z"),
                    new Text("Quá hạn", "Overdue"),
                    true);

    static List<Column<Finding>> columns() {
        return List.of(
                Column.of("name", "Nội dung", "Finding", Finding::name),
                Column.of("count", "Số lượng", "Count", Finding::count),
                Column.of("due", "Hạn", "Due", Finding::due),
                Column.of("recorded", "Ghi nhận", "Recorded", Finding::recorded),
                Column.of("state", "Tình trạng", "State", Finding::state),
                Column.of("open", "Đang mở", "Open", Finding::open));
    }

    static Listing<Finding> findings(Finding... findings) {
        return Listing.whole(
                "findings", new Text("Tồn tại", "Findings"), columns(), List.of(findings));
    }

    /** A list of one column with these values. */
    static Listing<Object> values(Object... values) {
        List<Column<Object>> columns = List.of(Column.of("value", "Giá trị", "Value", v -> v));
        return Listing.whole("values", new Text("Giá trị", "Values"), columns, List.of(values));
    }

    /** A long list that makes its rows as they are asked for, and no page larger than asked. */
    static Listing<Finding> many(int count) {
        return new Listing<>(
                "many",
                new Text("Nhiều dòng", "Many rows"),
                columns(),
                (after, limit) -> {
                    int from = after == null ? 0 : Integer.parseInt(after);
                    int to = Math.min(from + limit, count);
                    List<Finding> page = new ArrayList<>();
                    for (int i = from; i < to; i++) {
                        page.add(numbered(i));
                    }
                    return new Slice<>(page, to == count ? null : String.valueOf(to));
                });
    }

    private static Finding numbered(int number) {
        return new Finding(
                "Kiến nghị số " + number + " về quản lý văn bản đến",
                number,
                LATE.due(),
                LATE.recorded().plusSeconds(number),
                LATE.state(),
                number % 2 == 0);
    }

    static Upload upload(String fileName, byte[] bytes) {
        return new Upload(
                "file",
                fileName,
                "application/octet-stream",
                bytes.length,
                () -> new ByteArrayInputStream(bytes));
    }

    static Upload csv(String text) {
        return upload("coquan.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    /** Collects what a reader hands over. */
    static final class Taken implements TableReader.Rows {
        List<String> header = List.of();
        final List<Long> numbers = new ArrayList<>();
        final List<List<String>> rows = new ArrayList<>();

        @Override
        public void header(List<String> names) {
            header = names;
        }

        @Override
        public void row(long number, List<String> cells) {
            numbers.add(number);
            rows.add(cells);
        }
    }
}
