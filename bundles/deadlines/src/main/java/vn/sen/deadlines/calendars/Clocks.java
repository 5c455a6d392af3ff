package vn.sen.deadlines.calendars;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.agencies.api.Agencies;
import vn.sen.agencies.api.Agency;
import vn.sen.deadlines.clock.CalendarFacts;
import vn.sen.deadlines.clock.Clock;
import vn.sen.deadlines.clock.RulePack;
import vn.sen.deadlines.clock.WorkingCalendar;
import vn.sen.deadlines.reasons.ReasonShelf;
import vn.sen.platform.api.ports.Port;
import vn.sen.platform.api.ports.Ports;

/**
 * The clock of each agency, made when it is asked for. Versions of this node count at once, those
 * of another within a second, changes of the tree of agencies within a minute. Thread-safe.
 */
@Component(service = Clocks.class)
public final class Clocks {
    private static final long LOOK_AGAIN = Duration.ofSeconds(1).toNanos();
    private static final long KEPT = Duration.ofMinutes(1).toNanos();

    private final CalendarShelf shelf;
    private final java.time.Clock today;
    private final Port<Agencies> agencies;
    private final ReasonShelf reasons;
    private volatile @Nullable Seen seen;

    @Activate
    public Clocks(
            @Reference CalendarShelf shelf,
            @Reference java.time.Clock today,
            @Reference Ports ports,
            @Reference ReasonShelf reasons) {
        this.shelf = shelf;
        this.reasons = reasons;
        this.today = today;
        this.agencies = ports.to(Agencies.class);
    }

    private record Seen(
            Map<UUID, CalendarVersion> versions,
            Map<UUID, Made> made,
            RulePack pack,
            long count,
            long changes,
            long loaded,
            long looked) {}

    private record Made(Clock clock, WorkingCalendar calendar) {}

    public Clock of(UUID agency) {
        return made(agency).clock();
    }

    public WorkingCalendar calendar(UUID agency) {
        return made(agency).calendar();
    }

    public RulePack pack() {
        return current().pack();
    }

    /**
     * What would count for that agency if this were its own calendar; with null, what counts
     * without one.
     */
    public CalendarFacts facts(UUID agency, @Nullable CalendarVersion own) {
        Map<UUID, CalendarVersion> versions = new HashMap<>(current().versions());
        versions.remove(agency);
        if (own != null) {
            versions.put(agency, own);
        }
        return facts(versions, agency);
    }

    /** The versions that lie one over the other for that agency, the highest first. */
    public List<CalendarVersion> layers(UUID agency) {
        return layers(current().versions(), agency);
    }

    private Made made(UUID agency) {
        Seen now = current();
        return now.made().computeIfAbsent(agency, id -> make(now, id));
    }

    private Made make(Seen now, UUID agency) {
        WorkingCalendar calendar = new WorkingCalendar(facts(now.versions(), agency));
        return new Made(new Clock(calendar, now.pack()), calendar);
    }

    private CalendarFacts facts(Map<UUID, CalendarVersion> versions, UUID agency) {
        Merging merging = new Merging();
        layers(versions, agency).forEach(merging::lay);
        return merging.facts();
    }

    private List<CalendarVersion> layers(Map<UUID, CalendarVersion> versions, UUID agency) {
        List<UUID> chain = new ArrayList<>(chain(agency));
        chain.add(CalendarVersion.PROVINCE);
        Collections.reverse(chain);
        return chain.stream()
                .map(versions::get)
                .flatMap(version -> Optional.ofNullable(version).stream())
                .toList();
    }

    /** The agency and those above it; none for the province. */
    private List<UUID> chain(UUID agency) {
        return agency.equals(CalendarVersion.PROVINCE)
                ? List.of()
                : agencies
                        .call(a -> a.ancestors(agency, LocalDate.now(today)))
                        .orElse(List.of())
                        .stream()
                        .map(Agency::id)
                        .toList();
    }

    private Seen current() {
        Seen last = seen;
        long now = System.nanoTime();
        return last != null && last.changes() == shelf.changes() && now - last.looked() < LOOK_AGAIN
                ? last
                : looked(now);
    }

    private synchronized Seen looked(long now) {
        Seen last = seen;
        long changes = shelf.changes();
        long count = shelf.count() + reasons.count();
        boolean same =
                last != null
                        && last.changes() == changes
                        && last.count() == count
                        && now - last.loaded() < KEPT;
        Seen next =
                last != null && same
                        ? new Seen(
                                last.versions(),
                                last.made(),
                                last.pack(),
                                count,
                                changes,
                                last.loaded(),
                                now)
                        : new Seen(
                                shelf.inForce(),
                                new ConcurrentHashMap<>(),
                                reasons.pack(),
                                count,
                                changes,
                                now,
                                now);
        seen = next;
        return next;
    }
}
