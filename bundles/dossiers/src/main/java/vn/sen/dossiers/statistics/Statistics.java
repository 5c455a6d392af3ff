package vn.sen.dossiers.statistics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.deadlines.api.OnTimeRates;
import vn.sen.deadlines.api.StopReason;
import vn.sen.dossiers.access.AgencyBook;
import vn.sen.dossiers.access.Sight;
import vn.sen.dossiers.clock.Clockwork;
import vn.sen.dossiers.counts.Figures;
import vn.sen.platform.api.problem.Faults;
import vn.sen.platform.api.text.Text;

/** The statistics of a period, as far as the caller sees. Thread-safe. */
@Component(service = Statistics.class)
public final class Statistics {
    private final Figures figures;
    private final Tallies tallies;
    private final Sight sight;
    private final AgencyBook agencies;
    private final Clockwork clockwork;

    @Activate
    public Statistics(
            @Reference Figures figures,
            @Reference Tallies tallies,
            @Reference Sight sight,
            @Reference AgencyBook agencies,
            @Reference Clockwork clockwork) {
        this.figures = figures;
        this.tallies = tallies;
        this.sight = sight;
        this.agencies = agencies;
        this.clockwork = clockwork;
    }

    /**
     * @param agency with all below it; null for all that the caller sees
     * @param from null for the first of the month of the last day
     * @param to null for today
     */
    public record Asked(@Nullable UUID agency, @Nullable LocalDate from, @Nullable LocalDate to) {}

    /** One agency's flow; the lines sum to the whole. */
    public record Line(UUID agency, String name, Figures.Flow flow) {}

    /** Lateness on one step's account. */
    public record LateStep(String step, String agency, long dossiers) {}

    /**
     * @param lasting of all, those that have not ended
     * @param meanDays of those that have
     */
    public record PauseLine(
            Text reason, long all, long lasting, double meanDays, double longestDays) {}

    /**
     * @param rates both formulas side by side
     */
    public record Report(
            LocalDate from,
            LocalDate to,
            Figures.Flow whole,
            OnTimeRates rates,
            Durations durations,
            List<LateStep> lateSteps,
            List<PauseLine> pauses) {}

    public Report report(Asked asked) {
        Span span = span(asked);
        Figures.Flow whole =
                figures.flow(new Figures.Period(span.agencies(), null, span.from(), span.to()));
        return new Report(
                span.from(),
                span.to(),
                whole,
                rates(whole),
                tallies.durations(span),
                lateSteps(span),
                pauses(span));
    }

    /** By agency, the largest first; those without any dossier left out. */
    public List<Line> lines(Asked asked) {
        Span span = span(asked);
        Collection<UUID> some = span.agencies();
        Set<UUID> ids =
                some == null
                        ? agencies.tops().stream()
                                .flatMap(top -> agencies.subtree(top.id()).stream())
                                .collect(Collectors.toSet())
                        : Set.copyOf(some);
        Map<UUID, String> names = agencies.names(ids);
        List<Line> lines = new ArrayList<>();
        for (UUID id : ids) {
            Figures.Flow flow =
                    figures.flow(new Figures.Period(List.of(id), null, span.from(), span.to()));
            if (flow.carried() + flow.received() + flow.takenOver() + flow.rejected() != 0) {
                lines.add(new Line(id, names.getOrDefault(id, ""), flow));
            }
        }
        lines.sort(
                Comparator.comparingLong((Line line) -> -line.flow().received())
                        .thenComparing(Line::name));
        return lines;
    }

    static OnTimeRates rates(Figures.Flow flow) {
        long kept = flow.early() + flow.onTime();
        return new OnTimeRates(kept, kept + flow.late(), flow.lateNow(), flow.noDue());
    }

    private List<LateStep> lateSteps(Span span) {
        return tallies.lateLegs(span).stream()
                .map(l -> new LateStep(l.leg(), agencies.name(l.agency()), l.dossiers()))
                .toList();
    }

    private List<PauseLine> pauses(Span span) {
        Map<String, Text> labels =
                clockwork.reasons(span.to()).stream()
                        .collect(
                                Collectors.toMap(
                                        StopReason::code, StopReason::label, (one, same) -> one));
        return tallies.stops(span).stream()
                .map(
                        s ->
                                new PauseLine(
                                        labels.getOrDefault(s.reason(), Text.same(s.reason())),
                                        s.all(),
                                        s.lasting(),
                                        s.hours() / 24,
                                        s.longest() / 24))
                .toList();
    }

    private Span span(Asked asked) {
        LocalDate to = asked.to() == null ? agencies.today() : asked.to();
        LocalDate from = asked.from() == null ? to.withDayOfMonth(1) : asked.from();
        Faults faults = new Faults();
        faults.ordered("to", from, to);
        faults.check();
        return new Span(scope(asked.agency()), from, to, agencies.zone());
    }

    private @Nullable Collection<UUID> scope(@Nullable UUID agency) {
        Sight.View view = sight.ofCaller();
        if (agency == null) {
            return view.all() ? null : view.agencies();
        }
        Collection<UUID> below = agencies.subtree(agency);
        return view.all() ? below : below.stream().filter(view.agencies()::contains).toList();
    }
}
