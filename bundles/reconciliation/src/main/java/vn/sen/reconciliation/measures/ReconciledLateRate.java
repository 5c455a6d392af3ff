package vn.sen.reconciliation.measures;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.measures.Measure;
import vn.sen.platform.api.measures.MeasureProvider;
import vn.sen.platform.api.measures.MeasureValue;
import vn.sen.platform.api.text.Text;
import vn.sen.reconciliation.lines.Figures;

/** Share of dossiers still late after what was ruled. */
@Component
public final class ReconciledLateRate implements MeasureProvider {
    public static final String ID = "reconciliation.late-rate-reconciled";

    private static final Measure MEASURE =
            new Measure(
                    ID,
                    1,
                    new Text("Tỷ lệ trễ hẹn sau đối soát", "Late rate after reconciliation"),
                    "%",
                    new Text(
                            "Số dòng còn trễ sau khi trừ các dòng hai người đã kết luận có căn cứ, cộng dòng trễ nguồn không hiển thị ÷ số hồ sơ × 100",
                            "Lines still late when what two people ruled with evidence is taken off, with late lines that the source does not show ÷ dossiers × 100"),
                    false);

    private final KnownLists lists;

    @Activate
    public ReconciledLateRate(@Reference KnownLists lists) {
        this.lists = lists;
    }

    @Override
    public Measure measure() {
        return MEASURE;
    }

    @Override
    public MeasureValue compute(Question question) {
        return lists.share(
                MEASURE,
                question,
                Figures.Summary::reconciledLate,
                KnownLists.Known::reconciledLate);
    }
}
