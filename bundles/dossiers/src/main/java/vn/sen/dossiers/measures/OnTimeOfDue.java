package vn.sen.dossiers.measures;

import java.time.Clock;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.measures.Measure;
import vn.sen.platform.api.measures.MeasureProvider;
import vn.sen.platform.api.measures.MeasureValue;
import vn.sen.platform.api.text.Text;

/** The second formula in dispute: what is late and open counts against. */
@Component
public final class OnTimeOfDue implements MeasureProvider {
    private static final Measure MEASURE =
            new Measure(
                    "dossiers.on-time-of-due",
                    1,
                    new Text(
                            "Hồ sơ đúng hạn (tính cả đang quá hạn)",
                            "On time, of those completed or late"),
                    "%",
                    new Text(
                            "Số hồ sơ xong trước hạn hoặc đúng hạn ÷ (số có hạn đã xong trong kỳ + số đang quá hạn) × 100",
                            "Completed early or on time ÷ (completed in the period with a due date + open and late) × 100"),
                    true);

    private final Judged judged;
    private final Clock clock;

    @Activate
    public OnTimeOfDue(@Reference Judged judged, @Reference Clock clock) {
        this.judged = judged;
        this.clock = clock;
    }

    @Override
    public Measure measure() {
        return MEASURE;
    }

    @Override
    public MeasureValue compute(Question question) {
        return MeasureValue.share(MEASURE, judged.due(question), clock.instant());
    }
}
