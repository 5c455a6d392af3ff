package vn.sen.reconciliation.measures;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.measures.Measure;
import vn.sen.platform.api.measures.MeasureProvider;
import vn.sen.platform.api.measures.MeasureValue;
import vn.sen.platform.api.text.Text;
import vn.sen.reconciliation.lines.Figures;

/** Share of dossiers that the source shows as late. */
@Component
public final class SourceLateRate implements MeasureProvider {
    public static final String ID = "reconciliation.late-rate-source";

    private static final Measure MEASURE =
            new Measure(
                    ID,
                    1,
                    new Text("Tỷ lệ trễ hẹn theo phần mềm nguồn", "Late rate of the source"),
                    "%",
                    new Text(
                            "Số dòng phần mềm nguồn hiển thị trễ ÷ số hồ sơ của danh sách × 100",
                            "Lines that the source shows late ÷ dossiers of the list × 100"),
                    false);

    private final KnownLists lists;

    @Activate
    public SourceLateRate(@Reference KnownLists lists) {
        this.lists = lists;
    }

    @Override
    public Measure measure() {
        return MEASURE;
    }

    @Override
    public MeasureValue compute(Question question) {
        return lists.share(
                MEASURE, question, Figures.Summary::sourceLate, KnownLists.Known::sourceLate);
    }
}
