package vn.sen.platform.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import vn.sen.platform.api.explain.Confidence;
import vn.sen.platform.api.explain.Explanation;
import vn.sen.platform.api.explain.Rule;
import vn.sen.platform.api.pages.Field;
import vn.sen.platform.api.pages.Fragment;
import vn.sen.platform.api.pages.Page;
import vn.sen.platform.api.pages.Ui;
import vn.sen.platform.api.text.Text;

/** Pages that use every component, with realistic content. */
final class GalleryPages {
    private static final List<Page.Crumb> TRAIL =
            List.of(
                    new Page.Crumb(new Text("Kiểm tra", "Inspections"), "/inspections"),
                    new Page.Crumb(
                            new Text("Chương trình năm 2021", "Programme of 2021"),
                            "/inspections/programmes/2021"));

    private GalleryPages() {}

    private static Fragment later(Function<Ui, String> markup) {
        return out -> out.write(markup.apply(Fakes.SOURCE.ui()));
    }

    static Page list() {
        return new Page(
                new Text(
                        "Theo dõi khắc phục sau kiểm tra cải cách hành chính",
                        "Follow-up of the inspections of administrative reform"),
                List.of(TRAIL.get(0)),
                later(
                        ui ->
                                "<a class=\"btn btn-primary\" href=\"#\">"
                                        + Fakes.text(ui.icon("plus"))
                                        + ui.t("Thêm kiến nghị", "Add a recommendation")
                                        + "</a>"),
                later(GalleryPages::listBody));
    }

    private static String listBody(Ui ui) {
        StringBuilder rows = new StringBuilder();
        rows.append(
                row(
                        ui,
                        "KN-2021-0007",
                        "Giao nộp hồ sơ công việc vào lưu trữ cơ quan theo quy định",
                        "Sở Thông tin và Truyền thông tỉnh Đồng Tháp",
                        "warn",
                        ui.t("Sắp đến hạn", "Due soon")));
        rows.append(
                row(
                        ui,
                        "KN-2021-0011",
                        "Chấn chỉnh phần mềm đất đai luôn hiện hồ sơ trễ hẹn",
                        "Văn phòng Đăng ký đất đai trực thuộc Sở Tài nguyên và Môi trường",
                        "bad",
                        ui.t("Quá hạn 12 ngày", "12 days late")));
        rows.append(
                row(
                        ui,
                        "KN-2021-0012",
                        "Rà soát nhu cầu đào tạo, bồi dưỡng theo chỉ tiêu được phân bổ",
                        "Văn phòng Ủy ban nhân dân tỉnh",
                        "good",
                        ui.t("Đã đóng", "Closed")));
        rows.append(
                row(
                        ui,
                        "KN-2021-0013",
                        "Sắp xếp, bố trí viên chức theo số lượng biên chế từng phòng",
                        "Ủy ban nhân dân thành phố Hồng Ngự",
                        "accent",
                        ui.t("Đang làm", "In progress")));
        return resource("list.html")
                .replace("{rows}", rows)
                .replace("{find}", ui.t("Tìm theo tên hoặc mã", "Find by name or code"))
                .replace("{state}", ui.t("Tình trạng", "State"))
                .replace("{all}", ui.t("Tất cả", "All"))
                .replace("{apply}", ui.t("Lọc", "Filter"))
                .replace("{exports}", Fakes.text(ui.exports("/api/v1/inspections/findings")))
                .replace("{code}", ui.t("Mã", "Code"))
                .replace("{what}", ui.t("Kiến nghị", "Recommendation"))
                .replace("{who}", ui.t("Cơ quan chịu trách nhiệm", "Owner"))
                .replace("{due}", ui.t("Hạn", "Due"))
                .replace("{pager}", Fakes.text(ui.pager("/inspections/board", null, "abc")))
                .replace("{table}", ui.t("Danh sách kiến nghị", "Recommendations"));
    }

    private static String row(
            Ui ui, String code, String what, String who, String tone, String state) {
        return "<tr><td class=\"sen-nowrap\" data-label=\"Mã\"><a href=\"#\">"
                + code
                + "</a></td><td>"
                + what
                + "</td><td data-label=\"Cơ quan\">"
                + who
                + "</td><td class=\"sen-nowrap\" data-label=\"Hạn\">20/12/2021</td><td>"
                + Fakes.text(ui.badge(tone, state))
                + "</td></tr>\n";
    }

    static Page detail() {
        return new Page(
                new Text(
                        "Chấn chỉnh phần mềm điện tử đất đai vì luôn hiện hồ sơ trễ hẹn",
                        "Correct the land software that always shows late files"),
                TRAIL,
                later(
                        ui ->
                                "<button class=\"btn\" type=\"button\" data-sen-print hidden>"
                                        + Fakes.text(ui.icon("printer"))
                                        + ui.t("In", "Print")
                                        + "</button>"
                                        + Fakes.text(
                                                ui.button(
                                                        "/x",
                                                        "/x",
                                                        ui.t("Đóng kiến nghị", "Close"),
                                                        ui.t(
                                                                "Đóng kiến nghị này? Người khác xác"
                                                                        + " minh rồi mới mở lại được.",
                                                                "Close this recommendation?")))),
                later(GalleryPages::detailBody));
    }

    private static String detailBody(Ui ui) {
        Rule law =
                new Rule(
                        "archive.hand-over",
                        new Text("Giao nộp trong 01 năm", "Hand over within a year"),
                        "Văn bản minh họa, Điều 11",
                        Confidence.V,
                        LocalDate.of(2012, 7, 1),
                        null);
        Explanation why =
                Explanation.builder()
                        .say(
                                "Điểm là tổng của {0} phần: mỗi hồ sơ giao nộp đúng hạn được một phần.",
                                "The score is the sum of {0} parts: one for each file handed over.",
                                2)
                        .say("Một hồ sơ chưa giao nộp không được tính.", "One file is not counted.")
                        .row(
                                new Text("Hồ sơ văn bản đi năm 2020", "Outgoing documents of 2020"),
                                new BigDecimal("0.75"),
                                law,
                                "file/0190-1")
                        .row(
                                new Text("Hồ sơ nhân sự năm 2020", "Personnel files of 2020"),
                                new BigDecimal("0.5"),
                                Rule.ofProduct(
                                        "inspections.weight",
                                        "Trọng số của bộ tiêu chí",
                                        "Weight of the criterion"),
                                "file/0190-2")
                        .total();
        Ui.Chart chart =
                new Ui.Chart(
                        "stacked",
                        new Text("Khắc phục theo cơ quan", "Remediation by agency"),
                        List.of("Sở TT&TT", "Văn phòng UBND tỉnh", "Sở Nội vụ", "Sở TN&MT"),
                        List.of(
                                new Ui.Series(
                                        new Text("Đúng hạn", "In time"),
                                        "good",
                                        List.of(5, 3, 4, 1)),
                                new Ui.Series(
                                        new Text("Đang làm", "In progress"),
                                        "accent",
                                        List.of(2, 2, 0, 2)),
                                new Ui.Series(
                                        new Text("Trễ hạn", "Late"), "bad", List.of(1, 0, 0, 3))));
        return resource("detail.html")
                .replace("{explain}", Fakes.text(ui.explain(why)))
                .replace("{chart}", Fakes.text(ui.chart(chart)))
                .replace("{progress}", Fakes.text(ui.progress(7, 12, "Tiến độ")))
                .replace("{good}", Fakes.text(ui.badge("good", ui.t("Đúng hạn", "In time"))))
                .replace("{warn}", Fakes.text(ui.badge("warn", ui.t("Sắp đến hạn", "Due soon"))))
                .replace("{bad}", Fakes.text(ui.badge("bad", ui.t("Trễ hạn", "Late"))))
                .replace("{calm}", Fakes.text(ui.badge("calm", ui.t("Nháp", "Draft"))))
                .replace("{accent}", Fakes.text(ui.badge("accent", ui.t("Đang làm", "Doing"))))
                .replace(
                        "{empty}",
                        Fakes.text(
                                ui.empty(
                                        ui.t("Chưa có bằng chứng", "No evidence yet"),
                                        ui.t(
                                                "Cơ quan chịu trách nhiệm tải tệp lên ở đây.",
                                                "The owner uploads files here."))));
    }

    static Page form() {
        return new Page(
                new Text("Thêm cơ quan", "New agency"),
                List.of(new Page.Crumb(new Text("Cơ quan", "Agencies"), "/agencies")),
                Fragment.EMPTY,
                later(GalleryPages::formBody));
    }

    private static String formBody(Ui ui) {
        List<Field.Choice> kinds =
                List.of(
                        new Field.Choice("DEPARTMENT", ui.t("Sở", "Department")),
                        new Field.Choice("WARD", ui.t("Phường", "Ward")));
        Fragment[] parts = {
            ui.hidden("/agencies/new"),
            ui.faults(),
            ui.field(
                    Field.text("name", ui.t("Tên cơ quan", "Name"), null)
                            .must()
                            .atMost(300)
                            .hint(
                                    ui.t(
                                            "Ghi đầy đủ như trong quyết định thành lập",
                                            "In full, as in the decision"))),
            ui.field(Field.select("kind", ui.t("Loại", "Kind"), null, kinds).must()),
            ui.field(Field.date("from", ui.t("Có từ ngày", "Exists from"), ui.today()).must()),
            ui.field(Field.number("posts", ui.t("Biên chế", "Posts"), 25)),
            ui.field(Field.radios("place", ui.t("Nơi nhận", "Place"), "WARD", kinds)),
            ui.field(Field.area("note", ui.t("Ghi chú", "Note"), null)),
            ui.field(Field.files("files", ui.t("Quyết định kèm theo", "Decision"))),
            ui.field(Field.check("sure", ui.t("Tôi đã đối chiếu bản gốc", "I compared it"), false)),
        };
        StringBuilder body = new StringBuilder("<form class=\"sen-form card\" method=\"post\">");
        for (Fragment part : parts) {
            body.append(Fakes.text(part));
        }
        return body.append("<div class=\"sen-buttons\"><button class=\"btn btn-primary\">")
                .append(ui.t("Lưu", "Save"))
                .append("</button><a class=\"btn\" href=\"#\">")
                .append(ui.t("Thôi", "Cancel"))
                .append("</a></div></form>")
                .toString();
    }

    private static String resource(String name) {
        try (InputStream in = GalleryPages.class.getResourceAsStream("/gallery/" + name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
