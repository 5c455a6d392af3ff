package vn.sen.procedures.catalogue;

import java.util.ArrayList;
import java.util.List;
import vn.sen.platform.api.explain.Confidence;
import vn.sen.platform.api.explain.Rule;
import vn.sen.platform.api.problem.Fault;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.text.Text;
import vn.sen.procedures.access.ProcedureProblem;

/** The parts without which a procedure may not be announced. */
public final class MandatoryParts {
    public static final Rule RULE =
            new Rule(
                    "procedures.mandatory-parts",
                    new Text(
                            "Thủ tục chỉ được công bố khi đủ các bộ phận tạo thành",
                            "A procedure is announced only when all its parts are there"),
                    "NĐ 63/2010/NĐ-CP, Điều 3, Điều 8 khoản 2",
                    Confidence.V,
                    null,
                    null);

    private MandatoryParts() {}

    /**
     * A part, and whether it is there.
     *
     * @param field of the form
     */
    public record Part(String field, Text name, boolean there) {}

    /** In the order in which a procedure is read. */
    public static List<Part> of(ProcedureContent content) {
        List<Part> parts = new ArrayList<>();
        parts.add(part("name", "Tên thủ tục", "Name", !content.name().isEmpty()));
        parts.add(
                part(
                        "steps",
                        "Trình tự thực hiện",
                        "Sequence of steps",
                        !content.steps().isEmpty()));
        parts.add(
                part(
                        "channels",
                        "Cách thức thực hiện",
                        "Way of performing",
                        !content.channels().isEmpty()));
        parts.add(
                part(
                        "components",
                        "Thành phần hồ sơ",
                        "Components of the dossier",
                        !content.components().isEmpty()));
        parts.add(part("sets", "Số lượng bộ hồ sơ", "Number of sets", content.sets() > 0));
        parts.add(
                part(
                        "limit",
                        "Thời hạn giải quyết (hoặc nói rõ là không quy định)",
                        "Time limit, or that there is none",
                        content.limit() != null));
        parts.add(
                part(
                        "subjects",
                        "Đối tượng thực hiện",
                        "Who may ask for it",
                        !content.subjects().isEmpty()));
        parts.add(
                part(
                        "competent",
                        "Cơ quan giải quyết",
                        "Competent agency",
                        content.competent() != null));
        return parts;
    }

    private static Part part(String field, String vi, String en, boolean there) {
        return new Part(field, new Text(vi, en), there);
    }

    /** Throws {@code procedure-incomplete} that names each part missing. */
    static void require(ProcedureContent content) {
        List<Fault> missing =
                of(content).stream()
                        .filter(part -> !part.there())
                        .map(
                                part ->
                                        new Fault(
                                                part.field(),
                                                "missing-part",
                                                new Text("Thiếu: {0}.", "Missing: {1}.")
                                                        .with(part.name().vi(), part.name().en())))
                        .toList();
        if (!missing.isEmpty()) {
            throw Problem.of(ProcedureProblem.INCOMPLETE, missing);
        }
    }
}
