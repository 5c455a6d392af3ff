package vn.sen.procedures.publication;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.agencies.api.Agencies;
import vn.sen.agencies.api.Agency;
import vn.sen.platform.api.ports.Port;
import vn.sen.platform.api.ports.Ports;
import vn.sen.platform.api.store.Store;
import vn.sen.procedures.catalogue.Limits;
import vn.sen.procedures.catalogue.OnDay;
import vn.sen.procedures.catalogue.VersionLine;
import vn.sen.procedures.decisions.AnnouncementClock;
import vn.sen.procedures.decisions.Decision;
import vn.sen.procedures.decisions.Decisions;

/** What a site must show on a day. Thread-safe. */
@Component(service = ExpectedOnSite.class)
public final class ExpectedOnSite {
    private final Store store;
    private final OnDay onDay;
    private final Limits limits;
    private final Duties duties;
    private final Port<Agencies> agencies;

    @Activate
    public ExpectedOnSite(
            @Reference Store store,
            @Reference OnDay onDay,
            @Reference Limits limits,
            @Reference Duties duties,
            @Reference Ports ports) {
        this.store = store;
        this.onDay = onDay;
        this.limits = limits;
        this.duties = duties;
        this.agencies = ports.to(Agencies.class);
    }

    /** When decisions must be shown. Thread-safe. */
    @Component(service = Duties.class)
    public static final class Duties {
        private final Decisions decisions;
        private final AnnouncementClock clock;

        @Activate
        public Duties(@Reference Decisions decisions, @Reference AnnouncementClock clock) {
            this.decisions = decisions;
            this.clock = clock;
        }

        /**
         * The national database has its own term; elsewhere a procedure is shown by the day on
         * which it comes into force.
         */
        @Nullable LocalDate due(SiteKind kind, VersionLine line, @Nullable Decision decision) {
            if (kind != SiteKind.NATIONAL_DB || decision == null) {
                return line.validFrom();
            }
            return clock.entryDue(decision).orElse(null);
        }
    }

    List<Expected> of(Site site, LocalDate day) {
        List<VersionLine> lines = onDay.lines(List.of(), day);
        Set<UUID> within = site.agency() == null ? null : within(site.agency(), day);
        Map<UUID, Decision> decisions =
                duties.decisions.all(
                        lines.stream()
                                .map(VersionLine::decision)
                                .filter(Objects::nonNull)
                                .collect(Collectors.toSet()));
        Map<UUID, Integer> amounts = limits.of(lines.stream().map(VersionLine::id).toList());
        return lines.stream()
                .filter(line -> within == null || concerns(line, within))
                .map(
                        line -> {
                            Decision decision =
                                    line.decision() == null ? null : decisions.get(line.decision());
                            return new Expected(
                                    line.id(),
                                    line.code(),
                                    line.number(),
                                    line.name(),
                                    line.competent(),
                                    decision == null ? "" : decision.number(),
                                    amounts.getOrDefault(line.id(), 0),
                                    duties.due(site.kind(), line, decision));
                        })
                .sorted(java.util.Comparator.comparing(Expected::code))
                .toList();
    }

    private static boolean concerns(VersionLine line, Set<UUID> within) {
        return within.contains(line.competent())
                || line.receiving().stream().anyMatch(within::contains);
    }

    private Set<UUID> within(UUID agency, LocalDate day) {
        Optional<Set<UUID>> found =
                agencies.call(
                        a ->
                                a.subtree(agency, day).stream()
                                        .map(Agency::id)
                                        .collect(Collectors.toSet()));
        return found.filter(ids -> !ids.isEmpty()).orElse(Set.of(agency));
    }

    /** Codes of which there was ever an announced version, without the province's part. */
    Set<String> onceKnown() {
        Set<String> codes = new HashSet<>();
        store.read(
                        em ->
                                em.createQuery(
                                                "select distinct v.code from ProcedureVersionRow v"
                                                        + " where v.validFrom is not null",
                                                String.class)
                                        .getResultList())
                .forEach(code -> codes.add(Judge.plain(code)));
        return codes;
    }
}
