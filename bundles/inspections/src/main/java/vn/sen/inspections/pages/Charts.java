package vn.sen.inspections.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.inspections.findings.FindingKind;
import vn.sen.inspections.findings.FindingState;
import vn.sen.inspections.followup.Progress;
import vn.sen.inspections.programmes.ProgrammeView;
import vn.sen.inspections.visits.InspectionState;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.pages.Ui;
import vn.sen.platform.api.text.Language;
import vn.sen.platform.api.text.Text;

/** How far programmes have come, as charts. Thread-safe. */
@Component(service = Charts.class)
public final class Charts {
    private final Progress progress;

    @Activate
    public Charts(@Reference Progress progress) {
        this.progress = progress;
    }

    /** Counted over what the caller may see. */
    public ProgrammeProgress of(ProgrammeView programme) {
        Progress.Counts counts = progress.of(programme.id());
        long held =
                counts.inspections().entrySet().stream()
                        .filter(e -> held(e.getKey()))
                        .mapToLong(Map.Entry::getValue)
                        .sum();
        long cancelled = counts.inspections().getOrDefault(InspectionState.CANCELLED, 0L);
        long owed = counts.owed().values().stream().mapToLong(Long::longValue).sum();
        long withdrawn = counts.owed().getOrDefault(FindingState.WITHDRAWN, 0L);
        return new ProgrammeProgress(
                programme,
                held,
                counts.all() - cancelled,
                counts.owed().getOrDefault(FindingState.CLOSED, 0L),
                owed - withdrawn,
                counts.findings().getOrDefault(FindingKind.STRENGTH, 0L),
                inspections(counts),
                findings(counts));
    }

    /** Whether the visit is over. */
    private static boolean held(InspectionState state) {
        return state != InspectionState.CANCELLED && !state.before(InspectionState.MINUTES_SIGNED);
    }

    private static Ui.Chart inspections(Progress.Counts counts) {
        Language language = Call.current().language();
        List<String> labels = new ArrayList<>();
        List<Long> values = new ArrayList<>();
        for (InspectionState state : InspectionState.values()) {
            long count = counts.inspections().getOrDefault(state, 0L);
            if (count > 0 || state != InspectionState.CANCELLED) {
                labels.add(state.label().in(language));
                values.add(count);
            }
        }
        Text title = new Text("Cuộc kiểm tra theo trạng thái", "Inspections by state");
        return new Ui.Chart(
                "bar",
                title,
                labels,
                List.of(
                        new Ui.Series(
                                new Text("Số cuộc kiểm tra", "Inspections"), "accent", values)));
    }

    private static Ui.Chart findings(Progress.Counts counts) {
        Language language = Call.current().language();
        List<String> labels = new ArrayList<>();
        List<Long> values = new ArrayList<>();
        for (FindingState state : FindingState.values()) {
            labels.add(state.label().in(language));
            values.add(counts.owed().getOrDefault(state, 0L));
        }
        return new Ui.Chart(
                "bar",
                new Text(
                        "Hạn chế, yêu cầu, kiến nghị theo trạng thái",
                        "Limitations, demands and recommendations by state"),
                labels,
                List.of(new Ui.Series(new Text("Số phát hiện", "Findings"), "accent", values)));
    }

    /**
     * @param held visits that are over, of {@code planned}, which leaves out cancelled ones
     * @param closed findings that are settled, of {@code owed}, which leaves out withdrawn ones
     */
    public record ProgrammeProgress(
            ProgrammeView programme,
            long held,
            long planned,
            long closed,
            long owed,
            long strengths,
            Ui.Chart inspections,
            Ui.Chart findings) {}
}
