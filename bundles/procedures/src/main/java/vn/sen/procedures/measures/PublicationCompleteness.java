package vn.sen.procedures.measures;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.measures.Measure;
import vn.sen.platform.api.measures.MeasureProvider;
import vn.sen.platform.api.measures.MeasureValue;
import vn.sen.platform.api.text.Text;

/** How much of what is in force the obligatory sites show as it is. */
@Component
public final class PublicationCompleteness implements MeasureProvider {
    private static final Measure MEASURE =
            new Measure(
                    "procedures.publication-completeness",
                    1,
                    new Text("Tỷ lệ thủ tục được công khai đầy đủ", "Publication completeness"),
                    "%",
                    new Text(
                            "Số thủ tục đang có hiệu lực được hiện đúng bản hiện hành ÷ số thủ tục"
                                    + " phải hiện, cộng qua các kênh bắt buộc, theo lần rà soát cuối"
                                    + " của mỗi kênh trong kỳ × 100",
                            "Procedures in force that are shown as they are ÷ those that must be"
                                    + " shown, over the obligatory sites, by the last audit of each"
                                    + " in the period × 100"),
                    true);

    private final ObligatorySites sites;

    @Activate
    public PublicationCompleteness(@Reference ObligatorySites sites) {
        this.sites = sites;
    }

    @Override
    public Measure measure() {
        return MEASURE;
    }

    @Override
    public MeasureValue compute(Question question) {
        return sites.share(MEASURE, question, finding -> finding.result().shownRight());
    }
}
