package vn.sen.reconciliation.measures;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.measures.Measure;
import vn.sen.platform.api.measures.MeasureProvider;
import vn.sen.platform.api.measures.MeasureValue;
import vn.sen.platform.api.text.Text;
import vn.sen.reconciliation.lines.Figures;

/** Share of dossiers shown late for which no ruling in force says why. */
@Component
public final class UnexplainedLateRate implements MeasureProvider {
    public static final String ID = "reconciliation.unexplained-late-rate";

    private static final Measure MEASURE =
            new Measure(
                    ID,
                    1,
                    new Text("Tỷ lệ trễ hẹn chưa giải trình được", "Unexplained late rate"),
                    "%",
                    new Text(
                            "Số dòng nguồn hiển thị trễ mà chưa có kết luận còn hiệu lực nói rõ nguyên nhân ÷ số hồ sơ của danh sách × 100",
                            "Source-late lines without a ruling in force that says why ÷ dossiers of the list × 100"),
                    false);

    private final KnownLists lists;

    @Activate
    public UnexplainedLateRate(@Reference KnownLists lists) {
        this.lists = lists;
    }

    @Override
    public Measure measure() {
        return MEASURE;
    }

    @Override
    public MeasureValue compute(Question question) {
        return lists.share(
                MEASURE, question, Figures.Summary::unexplained, KnownLists.Known::unexplained);
    }
}
