package vn.sen.dossiers.measures;

import java.time.Clock;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.measures.Measure;
import vn.sen.platform.api.measures.MeasureProvider;
import vn.sen.platform.api.measures.MeasureValue;
import vn.sen.platform.api.text.Text;

/** How many of those who waited longer than said were told before. */
@Component
public final class ApologyCoverage implements MeasureProvider {
    private static final Measure MEASURE =
            new Measure(
                    "dossiers.apology-coverage",
                    1,
                    new Text("Hồ sơ trễ có xin lỗi trước hạn", "Late ones with an apology in time"),
                    "%",
                    new Text(
                            "Số hồ sơ xong trong kỳ đã được xin lỗi, hẹn lại trước hạn ÷ số hồ sơ xong trong kỳ đã hẹn lại hoặc xong quá hạn × 100",
                            "Completed after their first date with an apology ÷ completed late or with an apology × 100"),
                    true);

    private final Judged judged;
    private final Clock clock;

    @Activate
    public ApologyCoverage(@Reference Judged judged, @Reference Clock clock) {
        this.judged = judged;
        this.clock = clock;
    }

    @Override
    public Measure measure() {
        return MEASURE;
    }

    @Override
    public MeasureValue compute(Question question) {
        return MeasureValue.share(MEASURE, judged.apologised(question), clock.instant());
    }
}
