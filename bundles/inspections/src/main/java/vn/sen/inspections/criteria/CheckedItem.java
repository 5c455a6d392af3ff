package vn.sen.inspections.criteria;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.platform.api.explain.Confidence;
import vn.sen.platform.api.problem.Faults;
import vn.sen.platform.api.text.Text;

/** An item of a pack with everything in its place. */
record CheckedItem(
        String code,
        int area,
        String words,
        String evidence,
        String legalReference,
        Confidence confidence,
        BigDecimal weight,
        @Nullable String measure,
        @Nullable Scale scale) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final CriterionPack.Item NOTHING =
            new CriterionPack.Item(null, 0, null, null, null, null, null, null, null, null);

    /** Notes faults under {@code at}; what is faulty gets a stand-in until the check. */
    static CheckedItem of(CriterionPack.@Nullable Item given, String at, Faults faults) {
        CriterionPack.Item item = given == null ? NOTHING : given;
        String code = faults.text(at + ".code", item.code(), 40);
        String words = faults.text(at + ".words", item.words(), 5_000);
        String evidence = faults.optionalText(at + ".evidence", item.evidence(), 5_000);
        String legal = faults.optionalText(at + ".legalReference", item.legalReference(), 500);
        Confidence confidence = faults.required(at + ".confidence", item.confidence());
        BigDecimal weight = faults.required(at + ".weight", item.weight());
        if (weight != null && (weight.signum() <= 0 || weight.compareTo(HUNDRED) > 0)) {
            faults.add(
                    at + ".weight",
                    "out-of-range",
                    new Text("Điểm phải lớn hơn 0, tối đa 100.", "More than 0, at most 100."));
        }
        if (!Area.exists(item.area())) {
            faults.add(
                    at + ".area",
                    "out-of-range",
                    new Text("Lĩnh vực từ 0 đến 6.", "Areas are numbered 0 to 6."));
        }
        return new CheckedItem(
                code,
                item.area(),
                words,
                evidence,
                legal,
                confidence == null ? Confidence.U : confidence,
                weight == null ? BigDecimal.ONE : weight,
                item.measure(),
                scale(item, at, faults));
    }

    private static @Nullable Scale scale(CriterionPack.Item item, String at, Faults faults) {
        List<Band> bands = whole(item.bands() == null ? List.of() : item.bands(), at, faults);
        if (item.measure() == null) {
            if (!bands.isEmpty()) {
                faults.add(
                        at + ".bands",
                        "without-measure",
                        new Text(
                                "Thang điểm chỉ dùng với chỉ số.",
                                "Bands only go with a measure."));
            }
            return null;
        }
        Comparison comparison = faults.required(at + ".comparison", item.comparison());
        if (bands.isEmpty()) {
            faults.required(at + ".bands", null);
        }
        if (comparison == null || bands.isEmpty()) {
            return null;
        }
        return checked(new Scale(comparison, bands), at, faults);
    }

    /** Only the bands that have both numbers; the others are noted. */
    private static List<Band> whole(List<Band> bands, String at, Faults faults) {
        List<Band> whole = new ArrayList<>();
        for (int i = 0; i < bands.size(); i++) {
            Band band = faults.required(at + ".bands[" + i + "]", bands.get(i));
            if (band == null) {
                continue;
            }
            BigDecimal threshold =
                    faults.required(at + ".bands[" + i + "].threshold", band.threshold());
            BigDecimal percent = faults.required(at + ".bands[" + i + "].percent", band.percent());
            if (threshold != null && percent != null) {
                whole.add(band);
            }
        }
        return whole;
    }

    private static Scale checked(Scale scale, String at, Faults faults) {
        boolean percents =
                scale.bands().stream()
                        .allMatch(
                                b ->
                                        b.percent().signum() >= 0
                                                && b.percent().compareTo(HUNDRED) <= 0);
        if (!percents || !scale.ordered()) {
            faults.add(
                    at + ".bands",
                    "not-ordered",
                    new Text(
                            "Mỗi bậc có tỷ lệ 0–100 và bậc cao hơn phải có ngưỡng khó hơn.",
                            "Each band gives 0–100 %, and a better band needs a harder threshold."));
        }
        return scale;
    }
}
