package vn.sen.dossiers.measures;

import java.time.Clock;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.measures.Measure;
import vn.sen.platform.api.measures.MeasureProvider;
import vn.sen.platform.api.measures.MeasureValue;
import vn.sen.platform.api.text.Text;

/** The first formula in dispute: what is late and open does not count. */
@Component
public final class OnTimeOfCompleted implements MeasureProvider {
    private static final Measure MEASURE =
            new Measure(
                    "dossiers.on-time-of-completed",
                    1,
                    new Text(
                            "Hồ sơ xong đúng hạn (trên số đã xong)", "On time, of those completed"),
                    "%",
                    new Text(
                            "Số hồ sơ xong trước hạn hoặc đúng hạn ÷ số hồ sơ có hạn đã xong trong kỳ × 100",
                            "Completed early or on time ÷ completed in the period with a due date × 100"),
                    true);

    private final Judged judged;
    private final Clock clock;

    @Activate
    public OnTimeOfCompleted(@Reference Judged judged, @Reference Clock clock) {
        this.judged = judged;
        this.clock = clock;
    }

    @Override
    public Measure measure() {
        return MEASURE;
    }

    @Override
    public MeasureValue compute(Question question) {
        return MeasureValue.share(MEASURE, judged.completed(question), clock.instant());
    }
}
