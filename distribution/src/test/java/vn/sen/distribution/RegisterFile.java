package vn.sen.distribution;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A register of another system with known faults: of each hundred rows one without a person, one of
 * a procedure that nobody knows, one that ended before it began, and one of an impossible date.
 */
final class RegisterFile {
    static final int FAULTS_PER_HUNDRED = 4;
    private static final LocalDate FIRST = LocalDate.of(2025, 8, 1);
    private static final int DAYS = 300;
    private static final List<Object> HEADER =
            List.of(
                    "Mã hồ sơ",
                    "Mã thủ tục",
                    "Chủ hồ sơ",
                    "Ngày tiếp nhận",
                    "Trạng thái",
                    "Ngày hoàn thành",
                    "Cơ quan",
                    "Hẹn trả");

    private RegisterFile() {}

    static Path make(Path file, String unit, int rows) throws IOException {
        List<List<Object>> all = new ArrayList<>();
        all.add(HEADER);
        for (int i = 0; i < rows; i++) {
            all.add(row(unit, i));
        }
        return SmallWorkbook.write(file, all);
    }

    /** The header twice, as lists that were pasted together have it. */
    static Path withTwoHeaders(Path file, String unit) throws IOException {
        return SmallWorkbook.write(file, List.of(HEADER, HEADER, row(unit, 1)));
    }

    /** A title above the header. */
    static Path withTitle(Path file, String unit) throws IOException {
        return SmallWorkbook.write(
                file, List.of(List.of("SỔ THEO DÕI HỒ SƠ NĂM 2025"), HEADER, row(unit, 1)));
    }

    private static List<Object> row(String unit, int number) {
        LocalDate received = FIRST.plusDays(number % DAYS);
        boolean open = number % 5 == 0;
        int kind = number % 100;
        String owner = "Nguyễn Thị Hồ Sơ " + number;
        return List.of(
                "%s-%ty%<tm%<td-%05d".formatted(unit, received, number),
                kind == 13 ? "9.999999" : number % 2 == 0 ? "1.012783" : "1.001612",
                kind == 7
                        ? ""
                        : number % 10 == 0
                                ? Normalizer.normalize(owner, Normalizer.Form.NFD)
                                : owner,
                kind == 33 ? "31/02/2026" : received,
                open ? "dang xu ly" : "Đã trả kết quả",
                open ? "" : kind == 21 ? received.minusDays(3) : received.plusDays(5),
                number % 3 == 0 ? "STNMT" : "",
                received.plusDays(20).toString());
    }
}
