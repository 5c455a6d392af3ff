package vn.sen.deadlines.calendars;

import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.deadlines.DeadlinePermission;
import vn.sen.deadlines.api.CalendarPublished;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.events.Event;
import vn.sen.platform.api.ids.Ids;
import vn.sen.platform.api.json.Json;
import vn.sen.platform.api.problem.Faults;
import vn.sen.platform.api.store.Change;
import vn.sen.platform.api.store.Store;

/** All versions of all calendars. Thread-safe. */
@Component(service = CalendarShelf.class)
public final class CalendarShelf {
    private static final String LAST =
            "select c from Calendar c where c.number = (select max(o.number) from Calendar o where"
                    + " o.agency = c.agency)";

    private final Store store;
    private final Json json;
    private final java.time.Clock clock;
    private final AtomicLong changes = new AtomicLong();

    @Activate
    public CalendarShelf(
            @Reference Store store, @Reference Json json, @Reference java.time.Clock clock) {
        this.store = store;
        this.json = json;
        this.clock = clock;
    }

    /** The last version of each calendar, by agency: also of agencies that have ended. */
    public Map<UUID, CalendarVersion> inForce() {
        return store.read(em -> select(em, LAST));
    }

    /** Of these, the ones that no change of the organisation has closed. */
    Map<UUID, CalendarVersion> alive() {
        return store.read(this::alive);
    }

    Map<UUID, CalendarVersion> alive(EntityManager em) {
        return select(
                em,
                LAST
                        + " and not exists (select h from HandedOver h where h.from = c.agency"
                        + " and h.number >= c.number)");
    }

    private Map<UUID, CalendarVersion> select(EntityManager em, String query) {
        Map<UUID, CalendarVersion> versions = new LinkedHashMap<>();
        em.createQuery(query, CalendarEntity.class)
                .getResultList()
                .forEach(row -> versions.put(row.agency, version(row)));
        return versions;
    }

    /** Newest first. */
    public List<CalendarVersion> history(UUID agency) {
        return store
                .read(
                        em ->
                                em.createQuery(
                                                "select c from Calendar c where c.agency = :agency"
                                                        + " order by c.number desc",
                                                CalendarEntity.class)
                                        .setParameter("agency", agency)
                                        .setMaxResults(200)
                                        .getResultList())
                .stream()
                .map(this::version)
                .toList();
    }

    /** Rises with every version, of this node and, when asked of the database, of all. */
    public long count() {
        return store.read(
                em ->
                        em.createQuery("select count(c) from Calendar c", Long.class)
                                .getSingleResult());
    }

    /** Rises at once with every version of this node. */
    public long changes() {
        return changes.get();
    }

    /**
     * Publishes a version and tells who stores due dates. The version that a caller expects is the
     * number of the one in force, 0 for none. Throws {@code request-invalid} naming each field at
     * fault.
     */
    public CalendarVersion publish(UUID agency, CalendarContent content, String instrument) {
        Call.current().caller().require(DeadlinePermission.EDIT, agency);
        Faults faults = new Faults();
        String basis = faults.text("instrument", instrument, 255);
        faults.check();
        ContentCheck.check(content);
        CalendarVersion made =
                store.write(
                        "deadlines.publish-calendar",
                        agency,
                        change -> {
                            Call.current()
                                    .requireVersion(
                                            last(change.em(), agency).map(r -> r.number).orElse(0));
                            return add(change, agency, content, basis);
                        });
        changed();
        return made;
    }

    /** What clocks were made before this counts no more. */
    void changed() {
        changes.incrementAndGet();
    }

    CalendarVersion add(Change change, UUID agency, CalendarContent content, String instrument) {
        Optional<CalendarEntity> last = last(change.em(), agency);
        int number = last.map(row -> row.number).orElse(0) + 1;
        CalendarEntity row =
                new CalendarEntity(Ids.next(), agency, number, json.write(content), instrument)
                        .recorded(clock.instant(), Call.current().caller().name());
        change.em().persist(row);
        change.note("number", number);
        change.note("instrument", instrument);
        @Nullable CalendarContent before = last.map(old -> version(old).content()).orElse(null);
        Difference difference = Difference.between(before, content);
        if (difference.first() != null && difference.last() != null) {
            change.publish(
                    new Event(
                            CalendarPublished.TYPE,
                            agency,
                            new CalendarPublished(
                                    agency, number, difference.first(), difference.last())));
        }
        return version(row);
    }

    private static Optional<CalendarEntity> last(EntityManager em, UUID agency) {
        return em.createQuery(
                        "select c from Calendar c where c.agency = :agency order by c.number desc",
                        CalendarEntity.class)
                .setParameter("agency", agency)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private CalendarVersion version(CalendarEntity row) {
        return new CalendarVersion(
                row.agency,
                row.number,
                json.read(row.content, CalendarContent.class),
                row.instrument,
                row.recordedAt,
                row.recordedBy);
    }
}
