package vn.sen.dossiers.clock;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.deadlines.api.Course;
import vn.sen.deadlines.api.Deadlines;
import vn.sen.deadlines.api.DueDate;
import vn.sen.deadlines.api.Reckoning;
import vn.sen.deadlines.api.Segment;
import vn.sen.deadlines.api.Status;
import vn.sen.deadlines.api.StopReason;
import vn.sen.deadlines.api.Surcharge;
import vn.sen.deadlines.api.TimeLimit;
import vn.sen.dossiers.access.DossierProblem;
import vn.sen.platform.api.explain.Explanation;
import vn.sen.platform.api.ports.Port;
import vn.sen.platform.api.ports.Ports;
import vn.sen.platform.api.problem.Problem;

/** The clock of deadlines as dossiers ask it; 503 while it is away. Thread-safe. */
@Component(service = Clockwork.class)
public final class Clockwork {
    private final Port<Deadlines> deadlines;

    @Activate
    public Clockwork(@Reference Ports ports) {
        this.deadlines = ports.to(Deadlines.class);
    }

    private <T> T ask(Function<Deadlines, T> question) {
        return deadlines.call(question).orElseThrow(() -> new Problem(DossierProblem.CLOCK_AWAY));
    }

    public Reckoned reckon(UUID agency, Course course) {
        return ask(d -> reckon(d, agency, course));
    }

    /** Many at once through one look at the clock, on all processors; answers in the same order. */
    public List<Reckoned> reckonAll(List<Asked> all) {
        return ask(
                d ->
                        all.parallelStream()
                                .map(one -> reckon(d, one.agency(), one.course()))
                                .toList());
    }

    /** What is to be reckoned. */
    public record Asked(UUID agency, Course course) {}

    private static Reckoned reckon(Deadlines deadlines, UUID agency, Course course) {
        Reckoning reckoning = deadlines.compute(agency, course);
        DueDate due = reckoning.due();
        DueDate first = reckoning.firstDue();
        return new Reckoned(
                due,
                due == null ? null : warnDay(deadlines, agency, due.day()),
                first == null ? null : first.day(),
                reckoning.resumesBy(),
                reckoning.provisional(),
                reckoning.calendar(),
                hash(course, reckoning.calendar()));
    }

    /** The last working day before the due date: the day on which an apology is drafted. */
    private static LocalDate warnDay(Deadlines deadlines, UUID agency, LocalDate due) {
        return deadlines.workingDay(agency, due, -1);
    }

    public Reckoning full(UUID agency, Course course) {
        return ask(d -> d.compute(agency, course));
    }

    public Explanation explain(UUID agency, Course course) {
        return ask(d -> d.explain(agency, course));
    }

    public Deadlines.Simulation simulate(UUID agency, Course course, Segment hypothetical) {
        return ask(d -> d.simulate(agency, course, hypothetical));
    }

    public Status status(UUID agency, Course course, LocalDateTime asOf) {
        return ask(d -> d.status(agency, course, asOf));
    }

    public List<StopReason> reasons(LocalDate day) {
        return ask(d -> d.reasons(day));
    }

    /** What may make a limit longer, as in force on that day. */
    public List<Surcharge> surcharges(LocalDate day) {
        return ask(d -> d.surcharges(day));
    }

    public Optional<StopReason> reason(String code, LocalDate day) {
        return reasons(day).stream().filter(r -> r.code().equals(code)).findFirst();
    }

    public long workingDays(UUID agency, LocalDate from, LocalDate to) {
        return ask(d -> d.workingDays(agency, from, to));
    }

    public long workingMinutes(UUID agency, LocalDateTime from, LocalDateTime to) {
        return ask(d -> d.workingMinutes(agency, from, to));
    }

    public LocalDate workingDay(UUID agency, LocalDate day, int days) {
        return ask(d -> d.workingDay(agency, day, days));
    }

    /** Of all that the due date depends on. */
    static String hash(Course course, String calendar) {
        StringBuilder inputs = new StringBuilder(calendar);
        TimeLimit limit = course.limit();
        inputs.append('|').append(shown(limit));
        for (Segment s : course.segments()) {
            inputs.append('|').append(s.kind()).append(s.at()).append(s.reason());
            inputs.append(s.proof().isBlank() ? "-" : "+").append(s.amount());
        }
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(inputs.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }

    private static String shown(@Nullable TimeLimit limit) {
        return limit == null ? "" : limit.total() + limit.unit().name();
    }
}
