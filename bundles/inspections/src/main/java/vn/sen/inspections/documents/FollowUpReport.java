package vn.sen.inspections.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.inspections.access.AgencyBook;
import vn.sen.inspections.followup.PartLists;
import vn.sen.inspections.followup.PartView;
import vn.sen.inspections.followup.Promise;
import vn.sen.inspections.programmes.Programmes;
import vn.sen.platform.api.documents.FileAnswer;
import vn.sen.platform.api.text.Text;

/** What was promised after inspections and what was kept, as PDF. */
@Component(service = FollowUpReport.class)
public final class FollowUpReport {
    private final Papers papers;
    private final OwedRows owed;
    private final AgencyBook agencies;
    private final Programmes programmes;

    @Activate
    public FollowUpReport(
            @Reference Papers papers,
            @Reference OwedRows owed,
            @Reference AgencyBook agencies,
            @Reference Programmes programmes) {
        this.papers = papers;
        this.owed = owed;
        this.agencies = agencies;
        this.programmes = programmes;
    }

    /** Of one owner agency, of one programme, or of all that the caller may see. */
    public FileAnswer report(@Nullable UUID agency, @Nullable UUID programme) {
        List<PartView> parts = owed.read(new PartLists.Filter(agency, programme));
        String whose =
                agency != null
                        ? "của " + agencies.name(agency)
                        : programme != null
                                ? "theo " + programmes.get(programme).title()
                                : "của các cơ quan";
        Paper paper =
                new Paper(
                        owed.province(),
                        agency == null ? "Theo dõi sau kiểm tra" : agencies.name(agency),
                        "…/BC-…",
                        papers.longDay(papers.today()),
                        "Báo cáo",
                        "Kết quả khắc phục sau kiểm tra " + whose,
                        true,
                        papers.now());
        return papers.print(
                "bao-cao-khac-phuc",
                new Text("Báo cáo kết quả khắc phục sau kiểm tra", "Follow-up report"),
                "follow-up",
                Map.of(
                        "paper",
                        paper,
                        "intro",
                        "Báo cáo tổng hợp các phần việc khắc phục có thời hạn "
                                + whose
                                + ", tính đến "
                                + papers.day(papers.today())
                                + ".",
                        "counts",
                        counts(parts),
                        "owed",
                        owed.rows(parts)),
                "/inspections/board");
    }

    private static List<Paper.Count> counts(List<PartView> parts) {
        List<Paper.Count> counts = new ArrayList<>();
        for (Promise promise : List.of(Promise.KEPT, Promise.BROKEN, Promise.RUNNING)) {
            long number = parts.stream().filter(p -> p.promise() == promise).count();
            counts.add(new Paper.Count(promise.label().vi(), number, false));
        }
        counts.add(new Paper.Count("Cộng", parts.size(), true));
        return counts;
    }
}
