package vn.sen.dossiers.measures;

import java.time.Clock;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.measures.Measure;
import vn.sen.platform.api.measures.MeasureProvider;
import vn.sen.platform.api.measures.MeasureValue;
import vn.sen.platform.api.text.Text;

/** Nobody should have to come again and again. */
@Component
public final class FewSupplements implements MeasureProvider {
    private static final Measure MEASURE =
            new Measure(
                    "dossiers.one-supplement-at-most",
                    1,
                    new Text("Hồ sơ bổ sung không quá một lần", "One supplement at most"),
                    "%",
                    new Text(
                            "Số hồ sơ xong trong kỳ bổ sung không quá một lần ÷ số hồ sơ xong trong kỳ × 100",
                            "Completed in the period with at most one supplement ÷ completed in the period × 100"),
                    true);

    private final Judged judged;
    private final Clock clock;

    @Activate
    public FewSupplements(@Reference Judged judged, @Reference Clock clock) {
        this.judged = judged;
        this.clock = clock;
    }

    @Override
    public Measure measure() {
        return MEASURE;
    }

    @Override
    public MeasureValue compute(Question question) {
        return MeasureValue.share(MEASURE, judged.supplemented(question), clock.instant());
    }
}
