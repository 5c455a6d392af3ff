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
import vn.sen.inspections.followup.Parts;
import vn.sen.inspections.rules.DueDates;
import vn.sen.platform.api.explain.Explanation;

/** Tells why a part is due on its day, and what became of the promise. Thread-safe. */
@Component(service = DeadlineExplained.class)
public final class DeadlineExplained {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final DueDates dueDates;

    @Activate
    public DeadlineExplained(@Reference DueDates dueDates) {
        this.dueDates = dueDates;
    }

    Explanation of(PartView part, Optional<ConclusionView> conclusion) {
        Explanation.Builder why = Explanation.builder();
        LocalDate due = part.dueOn();
        boolean counted = false;
        if (part.deadline() == DeadlineKind.DATE && due != null) {
            why.say(
                    "Văn bản ghi rõ hạn là ngày {0}: {1}.",
                    "The document names the day {0}: {1}.", day(due), source(part));
        } else {
            counted = afterConclusion(why, part, conclusion);
        }
        promise(why, part);
        return counted ? why.total() : why.plain();
    }

    private static String source(PartView part) {
        return part.dueSource().isBlank() ? "–" : part.dueSource();
    }

    /** Whether the days were counted, so that there are rows. */
    private boolean afterConclusion(
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
            return false;
        }
        why.say(
                "Thông báo kết luận số {0} ban hành ngày {1}.",
                "Conclusion notice {0} was issued on {1}.",
                conclusion.map(ConclusionView::number).orElse(""),
                day(issued));
        Optional<Explanation> way = dueDates.explain(Parts.run(part, issued));
        if (way.isEmpty()) {
            why.say(
                    "Hạn đã tính là {0}; chưa xem được cách tính vì phân hệ thời hạn đang tắt hoặc"
                            + " đang cập nhật.",
                    "It was counted to be due on {0}; how cannot be told now: deadlines are off or"
                            + " being updated.",
                    day(part.dueOn()));
            return false;
        }
        way.get().sentences().forEach(s -> why.say(s.vi(), s.en()));
        way.get().rows().forEach(r -> why.row(r.label(), r.amount(), r.rule(), r.data()));
        return true;
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
