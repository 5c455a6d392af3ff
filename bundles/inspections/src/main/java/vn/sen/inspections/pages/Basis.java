package vn.sen.inspections.pages;

import vn.sen.inspections.criteria.CriterionView;
import vn.sen.platform.api.explain.Confidence;
import vn.sen.platform.api.text.Text;

/**
 * How the basis of a criterion is shown: as law only when its text was read, otherwise as a source
 * with a word on how sure it is.
 *
 * @param tone of the badge
 * @param sure how sure the source is, for the badge
 */
public record Basis(String tone, Text sure, Text words) {

    public static Basis of(CriterionView criterion) {
        return of(criterion.legalReference(), criterion.confidence());
    }

    public static Basis of(String source, Confidence confidence) {
        Text sure = sure(confidence);
        if (source.isEmpty()) {
            return new Basis("calm", sure, new Text("Chưa ghi nguồn", "No source given"));
        }
        if (confidence == Confidence.V) {
            return new Basis("good", sure, new Text("Căn cứ: " + source, "Legal basis: " + source));
        }
        return new Basis(
                confidence == Confidence.U ? "bad" : confidence == Confidence.D ? "calm" : "warn",
                sure,
                new Text("Nguồn: " + source, "Source: " + source));
    }

    private static Text sure(Confidence confidence) {
        return switch (confidence) {
            case V -> new Text("Văn bản đã đối chiếu", "Text read");
            case S -> new Text("Nguồn thứ cấp, chưa kiểm chứng", "Secondary source, not verified");
            case M -> new Text("Chưa kiểm chứng", "Not verified");
            case U -> new Text("Chưa kiểm chứng được", "Could not be verified");
            case D -> new Text("Quy ước của tỉnh hoặc sản phẩm", "A local or product choice");
        };
    }
}
