package vn.sen.deadlines.calendars;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
    private final RulePack pack = RulePack.shipped();
    private volatile @Nullable Seen seen;

    @Activate
    public Clocks(
            @Reference CalendarShelf shelf,
            @Reference java.time.Clock today,
            @Reference Ports ports) {
        this.shelf = shelf;
        this.today = today;
        this.agencies = ports.to(Agencies.class);
    }

    private record Seen(
            Map<UUID, CalendarVersion> versions,
            Map<UUID, Made> made,
            long count,
            long changes,
            long loaded,
            long looked) {}

    private record Made(Clock clock, CalendarFacts facts, WorkingCalendar calendar) {}

    public Clock of(UUID agency) {
        return made(agency).clock();
    }

    public WorkingCalendar calendar(UUID agency) {
        return made(agency).calendar();
    }

    public RulePack pack() {
        return pack;
    }

    private Made made(UUID agency) {
        Seen now = current();
        return now.made().computeIfAbsent(agency, id -> make(now.versions(), id));
    }

    private Made make(Map<UUID, CalendarVersion> versions, UUID agency) {
        Merging merging = new Merging();
        lay(merging, versions.get(CalendarVersion.PROVINCE));
        List<UUID> chain = chain(agency);
        for (int i = chain.size() - 1; i >= 0; i--) {
            lay(merging, versions.get(chain.get(i)));
        }
        CalendarFacts facts = merging.facts();
        WorkingCalendar calendar = new WorkingCalendar(facts);
        return new Made(new Clock(calendar, pack), facts, calendar);
    }

    private static void lay(Merging merging, @Nullable CalendarVersion version) {
        if (version != null) {
            merging.lay(version);
        }
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
        long count = shelf.count();
        boolean same =
                last != null
                        && last.changes() == changes
                        && last.count() == count
                        && now - last.loaded() < KEPT;
        Seen next =
                last != null && same
                        ? new Seen(last.versions(), last.made(), count, changes, last.loaded(), now)
                        : new Seen(
                                shelf.inForce(),
                                new ConcurrentHashMap<>(),
                                count,
                                changes,
                                now,
                                now);
        seen = next;
        return next;
    }
}
