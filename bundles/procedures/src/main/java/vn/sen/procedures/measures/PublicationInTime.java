package vn.sen.procedures.measures;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.measures.Measure;
import vn.sen.platform.api.measures.MeasureProvider;
import vn.sen.platform.api.measures.MeasureValue;
import vn.sen.platform.api.text.Text;

/** How much of what must be shown was shown without delay. */
@Component
public final class PublicationInTime implements MeasureProvider {
    private static final Measure MEASURE =
            new Measure(
                    "procedures.publication-in-time",
                    1,
                    new Text("Tỷ lệ thủ tục công khai không chậm", "Published without delay"),
                    "%",
                    new Text(
                            "Số thủ tục hiện đúng bản hiện hành và không chậm ngày nào ÷ số thủ tục"
                                    + " phải hiện ở các kênh bắt buộc × 100",
                            "Procedures shown as they are with no day of delay ÷ those that must be"
                                    + " shown on the obligatory sites × 100"),
                    true);

    private final ObligatorySites sites;

    @Activate
    public PublicationInTime(@Reference ObligatorySites sites) {
        this.sites = sites;
    }

    @Override
    public Measure measure() {
        return MEASURE;
    }

    @Override
    public MeasureValue compute(Question question) {
        return sites.share(
                MEASURE,
                question,
                finding -> finding.result().shownRight() && finding.daysLate() == 0);
    }
}
