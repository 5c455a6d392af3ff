package vn.sen.inspections.followpages;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.inspections.acts.ConclusionEntity.ConclusionView;
import vn.sen.inspections.followup.DeadlineKind;
import vn.sen.inspections.followup.PartView;
import vn.sen.inspections.rules.Deadlines;
import vn.sen.platform.api.explain.Explanation;

/** Tells why a part is due on its day, and what became of the promise. Thread-safe. */
@Component(service = DeadlineExplained.class)
public final class DeadlineExplained {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Deadlines deadlines;

    @Activate
    public DeadlineExplained(@Reference Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    Explanation of(PartView part, Optional<ConclusionView> conclusion) {
        Explanation.Builder why = Explanation.builder();
        LocalDate due = part.dueOn();
        if (part.deadline() == DeadlineKind.DATE && due != null) {
            why.say(
                    "Văn bản ghi rõ hạn là ngày {0}: {1}.",
                    "The document names the day {0}: {1}.", day(due), source(part));
        } else {
            afterConclusion(why, part, conclusion);
        }
        promise(why, part);
        return due == null || part.deadline() == DeadlineKind.DATE ? why.plain() : why.total();
    }

    private static String source(PartView part) {
        return part.dueSource().isBlank() ? "–" : part.dueSource();
    }

    private void afterConclusion(
            Explanation.Builder why, PartView part, Optional<ConclusionView> conclusion) {
        why.say(
                "Văn bản giao hạn {0} ngày kể từ thông báo kết luận: {1}.",
                "The document gives {0} days after the conclusion notice: {1}.",
                part.deadlineDays(),
                source(part));
        LocalDate issued = conclusion.map(ConclusionView::issuedOn).orElse(null);
        if (issued == null) {
            why.say(
                    "Thông báo kết luận chưa ban hành nên chưa tính được ngày.",
                    "The conclusion notice is not issued yet, so there is no day yet.");
            return;
        }
        why.say(
                "Thông báo kết luận số {0} ban hành ngày {1}.",
                "Conclusion notice {0} was issued on {1}.",
                conclusion.map(ConclusionView::number).orElse(""),
                day(issued));
        Explanation counted =
                deadlines
                        .after(issued, part.deadlineDays(), Deadlines.Unit.CALENDAR_DAY)
                        .explanation();
        counted.rows().forEach(r -> why.row(r.label(), r.amount(), r.rule(), r.data()));
        LocalDate due = part.dueOn();
        if (due != null) {
            why.say(
                    "Ngày ban hành không tính, đếm {0} ngày: hạn là {1}.",
                    "The day of issue is not counted; {0} days on: due on {1}.",
                    part.deadlineDays(),
                    day(due));
        }
    }

    private static void promise(Explanation.Builder why, PartView part) {
        LocalDate done = part.claimedOn() == null ? part.verifiedOn() : part.claimedOn();
        switch (part.promise()) {
            case KEPT ->
                    why.say(
                            "Báo cáo hoàn thành ngày {0}, không muộn hơn hạn: đúng hẹn.",
                            "Claimed done on {0}, no later than due: promise kept.", day(done));
            case BROKEN -> {
                if (done == null) {
                    why.say(
                            "Đã quá hạn mà chưa báo cáo hoàn thành: trễ hẹn.",
                            "The deadline passed without a claim: promise broken.");
                } else {
                    why.say(
                            "Báo cáo hoàn thành ngày {0}, muộn hơn hạn: trễ hẹn.",
                            "Claimed done on {0}, after the deadline: promise broken.", day(done));
                }
            }
            case RUNNING -> why.say("Còn trong hạn.", "The deadline is still running.");
            case NO_DEADLINE -> why.say("Chưa có hạn.", "There is no deadline yet.");
        }
    }

    private static String day(@org.jspecify.annotations.Nullable LocalDate day) {
        return day == null ? "–" : DAY.format(day);
    }
}
