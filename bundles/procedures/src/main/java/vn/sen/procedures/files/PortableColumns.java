package vn.sen.procedures.files;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sen.deadlines.api.LimitUnit;
import vn.sen.platform.api.lists.Column;
import vn.sen.procedures.api.Channel;
import vn.sen.procedures.catalogue.Folding;
import vn.sen.procedures.catalogue.Limit;
import vn.sen.procedures.catalogue.Online;
import vn.sen.procedures.catalogue.OnlineLevel;
import vn.sen.procedures.decisions.DecisionDraft;

/** The columns of a catalogue as a table: what is written in them is read again. */
public final class PortableColumns {
    /** In the order of the table, by the keys that {@link WrittenProcedure} asks for. */
    public static final List<Column<PortableProcedure>> ALL = all();

    private PortableColumns() {}

    private static List<Column<PortableProcedure>> all() {
        List<Column<PortableProcedure>> columns = new ArrayList<>();
        add(columns, "code", "Mã thủ tục", "Code", PortableProcedure::code);
        add(columns, "name", "Tên thủ tục", "Name", PortableProcedure::name);
        add(columns, "keywords", "Tên thường gọi", "Keywords", PortableProcedure::keywords);
        add(columns, "field", "Mã lĩnh vực", "Field code", PortableProcedure::field);
        add(columns, "fieldName", "Lĩnh vực", "Field", PortableProcedure::fieldName);
        add(columns, "level", "Cấp", "Level", p -> p.level() == null ? "" : p.level().label().vi());
        add(
                columns,
                "competent",
                "Mã cơ quan giải quyết",
                "Competent",
                PortableProcedure::competent);
        add(columns, "receiving", "Mã nơi tiếp nhận", "Receiving", p -> joined(p.receiving()));
        add(columns, "subjects", "Đối tượng", "Subjects", PortableProcedure::subjects);
        add(columns, "steps", "Trình tự", "Steps", p -> CellWriter.texts(p.steps()));
        add(columns, "components", "Thành phần hồ sơ", "Components", PortableColumns::components);
        add(columns, "sets", "Số bộ", "Sets", p -> p.sets() == 0 ? "" : "" + p.sets());
        limit(columns);
        add(columns, "fees", "Phí, lệ phí", "Fees", p -> CellWriter.fees(p.fees()));
        add(columns, "forms", "Biểu mẫu", "Forms", p -> CellWriter.forms(p.forms()));
        add(columns, "route", "Đường đi", "Route", p -> CellWriter.route(p.route()));
        add(columns, "channels", "Cách thức", "Channels", p -> channels(p.channels()));
        add(columns, "postal", "Trả qua bưu chính", "Postal", p -> p.postal() ? "có" : "không");
        add(columns, "online", "Trực tuyến", "Online", p -> online(p.online()));
        add(
                columns,
                "onlineReason",
                "Lý do một phần",
                "Why in part",
                p -> p.online() == null ? "" : p.online().reason());
        add(
                columns,
                "proactive",
                "Mức chủ động",
                "Proactive",
                p ->
                        p.online() == null || p.online().proactive() == 0
                                ? ""
                                : "" + p.online().proactive());
        add(columns, "result", "Kết quả", "Result", PortableProcedure::result);
        add(columns, "requirements", "Điều kiện", "Requirements", PortableProcedure::requirements);
        add(columns, "legalBasis", "Căn cứ", "Legal basis", p -> CellWriter.texts(p.legalBasis()));
        add(columns, "note", "Ghi chú", "Note", PortableProcedure::note);
        decision(columns);
        add(columns, "validTo", "Hết hiệu lực ngày", "Valid to", p -> text(p.validTo()));
        return List.copyOf(columns);
    }

    private static String components(PortableProcedure p) {
        return CellWriter.components(p.components());
    }

    private static void limit(List<Column<PortableProcedure>> columns) {
        add(
                columns,
                "limitAmount",
                "Thời hạn",
                "Limit",
                of(l -> l.unit() == null ? "" : "" + l.amount()));
        add(columns, "limitUnit", "Đơn vị", "Unit", of(PortableColumns::unit));
        add(columns, "limitSource", "Căn cứ thời hạn", "Limit source", of(Limit::source));
        add(columns, "limitConfidence", "Độ tin cậy", "Confidence", of(l -> l.confidence().name()));
        add(columns, "limitCut", "Cắt giảm", "Cut", of(l -> l.cut() == 0 ? "" : "" + l.cut()));
        add(columns, "limitCutSource", "Căn cứ cắt giảm", "Cut source", of(Limit::cutSource));
    }

    private static String unit(Limit limit) {
        LimitUnit unit = limit.unit();
        return unit == null ? "NONE" : unit.label().vi();
    }

    private static Function<PortableProcedure, String> of(Function<Limit, String> of) {
        return p -> p.limit() == null ? "" : of.apply(p.limit());
    }

    private static void decision(List<Column<PortableProcedure>> columns) {
        add(columns, "decisionNumber", "Số quyết định", "Decision", by(DecisionDraft::number));
        add(columns, "decisionKind", "Loại quyết định", "Kind", by(d -> d.kind().label().vi()));
        add(columns, "decisionIssuer", "Người ký", "Issuer", by(d -> d.issuer().label().vi()));
        add(
                columns,
                "decisionShortened",
                "Rút gọn",
                "Shortened",
                by(d -> d.shortened() ? "có" : "không"));
        add(columns, "decisionSignedOn", "Ngày ký", "Signed on", by(d -> text(d.signedOn())));
        add(
                columns,
                "decisionEffectiveOn",
                "Hiệu lực từ",
                "Effective on",
                by(d -> text(d.effectiveOn())));
        add(
                columns,
                "decisionEnteredOn",
                "Ngày nhập CSDL",
                "Entered on",
                by(d -> text(d.enteredOn())));
        add(
                columns,
                "decisionSubject",
                "Trích yếu",
                "Subject of decision",
                by(DecisionDraft::subject));
    }

    private static Function<PortableProcedure, String> by(Function<DecisionDraft, String> of) {
        return p -> p.decision() == null ? "" : of.apply(p.decision());
    }

    private static void add(
            List<Column<PortableProcedure>> columns,
            String key,
            String vi,
            String en,
            Function<PortableProcedure, String> value) {
        columns.add(Column.of(key, vi, en, value::apply));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static String joined(@Nullable List<String> codes) {
        return codes == null ? "" : String.join(", ", codes);
    }

    private static String online(@Nullable Online online) {
        OnlineLevel level = online == null ? null : online.level();
        return level == null ? "" : level.label().vi();
    }

    private static String channels(@Nullable List<Channel> channels) {
        return channels == null
                ? ""
                : channels.stream().map(c -> c.label().vi()).collect(Collectors.joining(", "));
    }

    /** Which column of the header holds each key; headers in either language, or the keys. */
    static Map<String, Integer> find(List<String> header) {
        Map<String, Integer> known = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            known.putIfAbsent(Folding.fold(header.get(i)), i);
        }
        Map<String, Integer> found = new HashMap<>();
        for (Column<PortableProcedure> column : ALL) {
            for (String name : List.of(column.title().vi(), column.title().en(), column.key())) {
                Integer at = known.get(Folding.fold(name));
                if (at != null) {
                    found.putIfAbsent(column.key(), at);
                }
            }
        }
        return found;
    }
}
