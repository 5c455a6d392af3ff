package vn.sen.procedures.decisions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.deadlines.api.Deadlines;
import vn.sen.deadlines.api.LimitUnit;
import vn.sen.platform.api.explain.Explanation;
import vn.sen.platform.api.explain.Rule;
import vn.sen.platform.api.ports.Port;
import vn.sen.platform.api.ports.Ports;
import vn.sen.platform.api.text.Text;

/**
 * Whether decisions were signed and entered in time. Working days are counted by the clock of the
 * house; while that is away, such a date is not known, and nothing is said to be late. Thread-safe.
 */
@Component(service = AnnouncementClock.class)
public final class AnnouncementClock {
    private static final UUID PROVINCE = new UUID(0, 0);

    private final AnnouncementRules rules;
    private final Port<Deadlines> deadlines;
    private final Clock clock;

    @Activate
    public AnnouncementClock(
            @Reference Ports ports, @Reference Clock clock, @Reference AnnouncementRules rules) {
        this.rules = rules;
        this.deadlines = ports.to(Deadlines.class);
        this.clock = clock;
    }

    /**
     * A duty of a decision.
     *
     * @param due null while nobody can count it
     * @param done null while it is not done
     * @param late whether it was done too late, or is not done and too late already
     */
    public record Judged(
            Text duty,
            @Nullable LocalDate due,
            @Nullable LocalDate done,
            boolean late,
            Rule rule,
            Explanation explanation) {}

    /** Signing, then entering. */
    public List<Judged> judge(Decision decision) {
        return List.of(
                judged(decision, AnnouncementRule.Act.SIGN),
                judged(decision, AnnouncementRule.Act.ENTER));
    }

    /** Last day on which it may be entered; empty while nobody can count it. */
    public Optional<LocalDate> entryDue(Decision decision) {
        return Optional.ofNullable(judged(decision, AnnouncementRule.Act.ENTER).due());
    }

    private Judged judged(Decision decision, AnnouncementRule.Act act) {
        AnnouncementRule rule =
                rules.all().stream()
                        .filter(
                                r ->
                                        r.act() == act
                                                && r.issuer() == decision.issuer()
                                                && r.shortened() == decision.shortened())
                        .max(Comparator.comparing(r -> r.inForce(decision.signedOn())))
                        .orElseThrow();
        boolean sign = act == AnnouncementRule.Act.SIGN;
        LocalDate from = sign ? decision.effectiveOn() : decision.signedOn();
        LocalDate due = due(rule, from).orElse(null);
        LocalDate done = sign ? decision.signedOn() : decision.enteredOn();
        LocalDate until = done == null ? LocalDate.now(clock) : done;
        boolean late = due != null && until.isAfter(due);
        Text duty =
                sign
                        ? new Text("Ký quyết định công bố", "Sign the decision")
                        : new Text("Nhập Cơ sở dữ liệu quốc gia", "Enter the national database");
        return new Judged(duty, due, done, late, rule.rule(), told(rule, from, due, done, late));
    }

    private Optional<LocalDate> due(AnnouncementRule rule, LocalDate from) {
        if (rule.unit() != LimitUnit.WORKING_DAY) {
            return Optional.of(
                    rule.before() ? from.minusDays(rule.days()) : from.plusDays(rule.days()));
        }
        int days = rule.before() ? -rule.days() : rule.days();
        return deadlines.call(d -> d.workingDay(PROVINCE, from, days));
    }

    private static Explanation told(
            AnnouncementRule rule,
            LocalDate from,
            @Nullable LocalDate due,
            @Nullable LocalDate done,
            boolean late) {
        Explanation.Builder told =
                Explanation.builder()
                        .say(rule.rule().words().vi() + ".", rule.rule().words().en() + ".");
        if (due == null) {
            return told.say(
                            "Chưa tính được ngày cuối vì phân hệ Thời hạn đang tắt.",
                            "The last day cannot be counted while deadlines are off.")
                    .plain();
        }
        told.say(
                "Tính từ {0}, ngày cuối là {1}.",
                "Counted from {0}, the last day is {1}.", from, due);
        if (done == null) {
            told.say(
                    late ? "Đến nay chưa làm và đã quá hạn." : "Chưa làm, còn trong hạn.",
                    late ? "Not done, and overdue." : "Not done, and not yet due.");
        } else {
            told.say(
                    late ? "Làm ngày {0}, chậm." : "Làm ngày {0}, đúng hạn.",
                    late ? "Done on {0}, late." : "Done on {0}, in time.",
                    done);
        }
        return told.plain();
    }
}
