package vn.sen.procedures.reports;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.deadlines.api.LimitUnit;
import vn.sen.dossiers.api.Dossiers;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.ports.Port;
import vn.sen.platform.api.ports.Ports;
import vn.sen.procedures.access.ProcedurePermission;
import vn.sen.procedures.catalogue.Limit;
import vn.sen.procedures.catalogue.Limits;
import vn.sen.procedures.catalogue.OnDay;
import vn.sen.procedures.catalogue.VersionLine;

/** Reports over what is in force today. Thread-safe. */
@Component(service = Reports.class)
public final class Reports {
    private final OnDay onDay;
    private final Limits limits;
    private final Port<Dossiers> dossiers;
    private final Clock clock;

    @Activate
    public Reports(
            @Reference OnDay onDay,
            @Reference Limits limits,
            @Reference Ports ports,
            @Reference Clock clock) {
        this.onDay = onDay;
        this.limits = limits;
        this.dossiers = ports.to(Dossiers.class);
        this.clock = clock;
    }

    /** Procedures with a limit, the one most cut first. */
    public List<TimeCut> timeCuts() {
        mayView();
        List<VersionLine> lines = inForce();
        Map<UUID, Limit> known = limits.whole(lines.stream().map(VersionLine::id).toList());
        return lines.stream()
                .flatMap(line -> cut(line, known.getOrDefault(line.id(), Limit.NONE)).stream())
                .sorted(Comparator.comparingInt(TimeCut::percent).reversed())
                .toList();
    }

    private static Optional<TimeCut> cut(VersionLine line, Limit limit) {
        LimitUnit unit = limit.unit();
        return unit == null || unit == LimitUnit.SAME_DAY
                ? Optional.empty()
                : Optional.of(TimeCut.of(line, limit, unit));
    }

    /**
     * Procedures in force, the least used first; empty while dossiers are off, since nobody then
     * knows.
     */
    public Optional<List<Traffic>> traffic(LocalDate from, LocalDate to) {
        mayView();
        return dossiers.call(d -> d.receivedByProcedure(from, to))
                .map(
                        received ->
                                inForce().stream()
                                        .map(line -> traffic(line, received))
                                        .sorted(
                                                Comparator.comparingLong(Traffic::received)
                                                        .thenComparing(Traffic::name))
                                        .toList());
    }

    private static Traffic traffic(VersionLine line, Map<String, Long> received) {
        return new Traffic(
                line.id(),
                line.code(),
                line.name(),
                line.fieldName(),
                line.competent(),
                line.validFrom(),
                received.getOrDefault(line.code(), 0L));
    }

    /** The year that ends today. */
    public LocalDate yearAgo() {
        return today().minusYears(1).plusDays(1);
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    private List<VersionLine> inForce() {
        return onDay.lines(List.of(), today());
    }

    private static void mayView() {
        Call.current().caller().require(ProcedurePermission.VIEW);
    }
}
