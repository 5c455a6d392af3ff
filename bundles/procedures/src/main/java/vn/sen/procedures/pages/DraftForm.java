package vn.sen.procedures.pages;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.agencies.api.Agency;
import vn.sen.deadlines.api.LimitUnit;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.explain.Confidence;
import vn.sen.platform.api.pages.Field;
import vn.sen.platform.api.text.Text;
import vn.sen.procedures.api.Channel;
import vn.sen.procedures.api.Level;
import vn.sen.procedures.catalogue.OnlineLevel;
import vn.sen.procedures.files.CellWriter;
import vn.sen.procedures.files.PortableProcedure;

/** The form of a draft, in parts as a procedure is read. */
final class DraftForm {
    private final PortableProcedure it;
    private final List<Agency> agencies;

    DraftForm(PortableProcedure it, List<Agency> agencies) {
        this.it = it;
        this.agencies = agencies;
    }

    List<DraftPart> parts(boolean fresh) {
        return List.of(
                new DraftPart(t("Thủ tục", "The procedure"), identity(fresh)),
                new DraftPart(t("Người dân cần mang gì", "What people bring"), papers()),
                new DraftPart(t("Thời hạn và phí", "Time and money"), timeAndMoney()),
                new DraftPart(t("Cách làm", "How it goes"), ways()),
                new DraftPart(t("Thêm", "More"), more()));
    }

    private List<Field> identity(boolean fresh) {
        List<Field> fields = new ArrayList<>();
        if (fresh) {
            fields.add(
                    Field.text("code", t("Mã thủ tục", "Code"), it.code())
                            .must()
                            .hint(t("Ví dụ 1.012783", "For example 1.012783")));
        }
        fields.add(Field.text("name", t("Tên thủ tục", "Name"), it.name()).must().atMost(500));
        fields.add(
                Field.text(
                                "keywords",
                                t("Tên người dân thường gọi", "What people call it"),
                                it.keywords())
                        .atMost(500));
        fields.add(Field.text("fieldName", t("Lĩnh vực", "Field"), it.fieldName()).atMost(300));
        fields.add(
                Field.text("field", t("Mã lĩnh vực", "Code of the field"), it.field()).atMost(40));
        fields.add(
                Field.select(
                                "level",
                                t("Cấp", "Level"),
                                it.level(),
                                Choices.of(Level.values(), Level::label))
                        .must());
        fields.add(
                Field.select(
                                "competent",
                                t("Cơ quan giải quyết", "Competent agency"),
                                empty(it.competent()),
                                Choices.agencies(agencies))
                        .must());
        fields.add(
                Field.text(
                                "receiving",
                                t("Mã các nơi tiếp nhận", "Codes of the receiving agencies"),
                                it.receiving() == null ? "" : String.join(", ", it.receiving()))
                        .hint(
                                t(
                                        "Cách nhau bằng dấu phẩy; để trống là bộ phận một cửa của"
                                                + " cơ quan giải quyết.",
                                        "By comma; empty for the desks of the competent agency.")));
        fields.add(
                Field.area("subjects", t("Đối tượng thực hiện", "Who may ask"), it.subjects())
                        .atMost(2000));
        return fields;
    }

    private List<Field> papers() {
        return List.of(
                Field.area(
                                "components",
                                t("Thành phần hồ sơ", "Components"),
                                CellWriter.components(it.components()))
                        .hint(
                                t(
                                        "Mỗi giấy tờ một dòng: tên | Nộp hoặc Xuất trình | Bản"
                                                + " chính, Bản sao chứng thực, Bản sao hoặc Bản"
                                                + " điện tử | số bản | mẫu | khi nào cần",
                                        "One to a line: name | Submit or Show | Original, Certified"
                                                + " copy, Plain copy or Electronic | count | form |"
                                                + " when")),
                Field.number("sets", t("Số bộ hồ sơ", "Sets"), it.sets() == 0 ? null : it.sets()),
                Field.area("forms", t("Biểu mẫu", "Forms"), CellWriter.forms(it.forms()))
                        .hint(
                                t(
                                        "Mỗi mẫu một dòng: số hiệu | tên | đường dẫn",
                                        "One to a line: number | name | link")));
    }

    private List<Field> timeAndMoney() {
        var limit = it.limit();
        boolean none = limit != null && limit.unit() == null;
        return List.of(
                Field.number(
                        "limitAmount",
                        t("Thời hạn", "Time limit"),
                        limit == null || none ? null : limit.amount()),
                Field.select(
                        "limitUnit",
                        t("Đơn vị", "Unit"),
                        none ? "NONE" : limit == null ? null : limit.unit(),
                        units()),
                Field.text(
                        "limitSource",
                        t("Căn cứ của thời hạn", "Source of the limit"),
                        limit == null ? "" : limit.source()),
                Field.select(
                        "limitConfidence",
                        t("Độ tin cậy", "Confidence"),
                        limit == null ? null : limit.confidence(),
                        Choices.of(Confidence.values(), c -> Text.same(c.name()))),
                Field.number(
                        "limitCut",
                        t("Tỉnh cắt giảm", "Cut by the province"),
                        limit == null || limit.cut() == 0 ? null : limit.cut()),
                Field.text(
                        "limitCutSource",
                        t("Căn cứ cắt giảm", "Source of the cut"),
                        limit == null ? "" : limit.cutSource()),
                Field.area("fees", t("Phí, lệ phí", "Fees"), CellWriter.fees(it.fees()))
                        .hint(
                                t(
                                        "Mỗi khoản một dòng: tên | số tiền | căn cứ | độ tin cậy (V,"
                                                + " S, M, U, D) | từ ngày | đến ngày",
                                        "One to a line: name | amount | source | confidence | from |"
                                                + " to")));
    }

    private static List<Field.Choice> units() {
        List<Field.Choice> units =
                new ArrayList<>(Choices.of(LimitUnit.values(), LimitUnit::label));
        units.add(new Field.Choice("NONE", t("Không quy định thời hạn", "No limit")));
        return units;
    }

    private List<Field> ways() {
        return List.of(
                Field.area("steps", t("Trình tự thực hiện", "Steps"), CellWriter.texts(it.steps()))
                        .hint(t("Mỗi bước một dòng", "One to a line")),
                Field.checks(
                        "channels",
                        t("Cách thức nộp", "Channels"),
                        it.channels() == null ? List.of() : it.channels(),
                        Choices.of(Channel.values(), Channel::label)),
                Field.check(
                        "postal",
                        t("Trả kết quả qua bưu chính công ích", "Result by public post"),
                        it.postal()),
                Field.select(
                        "online",
                        t("Dịch vụ công trực tuyến", "Online service"),
                        it.online() == null ? null : it.online().level(),
                        Choices.of(OnlineLevel.values(), OnlineLevel::label)),
                Field.text(
                                "onlineReason",
                                t("Lý do chỉ một phần", "Why in part alone"),
                                it.online() == null ? "" : it.online().reason())
                        .atMost(500)
                        .hint(
                                t(
                                        "Bắt buộc khi chọn Một phần, và hiện cho người dân.",
                                        "Needed for what goes online in part; people see it.")),
                Field.number(
                                "proactive",
                                t("Mức chủ động", "Proactive level"),
                                it.online() == null || it.online().proactive() == 0
                                        ? null
                                        : it.online().proactive())
                        .hint(
                                t(
                                        "1 nhắc, 2 chuẩn bị hồ sơ, 3 đề xuất, 4 tự thực hiện; để"
                                                + " trống: không.",
                                        "1 reminds, 2 prepares, 3 recommends, 4 executes; empty:"
                                                + " none.")),
                Field.area("route", t("Đường đi của hồ sơ", "Route"), CellWriter.route(it.route()))
                        .hint(
                                t(
                                        "Mỗi chặng một dòng: mã | việc | mã cơ quan (trống: nơi tiếp"
                                                + " nhận) | % thời gian | mã chặng sau | lý do được"
                                                + " tạm dừng",
                                        "One to a line: key | what | agency code | % of time | next"
                                                + " keys | stop reasons")),
                Field.text("result", t("Kết quả", "Result"), it.result()).atMost(1000));
    }

    private List<Field> more() {
        return List.of(
                Field.area(
                        "requirements", t("Yêu cầu, điều kiện", "Conditions"), it.requirements()),
                Field.area(
                        "legalBasis",
                        t("Căn cứ pháp lý", "Legal basis"),
                        CellWriter.texts(it.legalBasis())),
                Field.text(
                                "note",
                                t("Ghi chú hiện cho mọi người", "Remark shown to all"),
                                it.note())
                        .atMost(1000));
    }

    private static @Nullable String empty(@Nullable String text) {
        return text == null || text.isEmpty() ? null : text;
    }

    private static String t(String vi, String en) {
        return Call.current().language().of(vi, en);
    }
}
