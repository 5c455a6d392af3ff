package vn.sen.inspections.followup;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.deadlines.api.CalendarPublished;
import vn.sen.inspections.acts.ConclusionClock;
import vn.sen.inspections.acts.ConclusionEntity;
import vn.sen.inspections.findings.FindingEntity;
import vn.sen.inspections.rules.DueDates;
import vn.sen.inspections.visits.InspectionEntity;
import vn.sen.platform.api.events.Delivered;
import vn.sen.platform.api.events.Event;
import vn.sen.platform.api.events.EventListener;
import vn.sen.platform.api.json.Json;
import vn.sen.platform.api.store.Change;
import vn.sen.platform.api.store.Store;

/**
 * Counts open deadlines again when a working calendar changes: of parts not yet claimed, and of
 * conclusions not yet issued. What is done keeps the day by which it was judged.
 */
@Component
public final class CalendarChanges implements EventListener {
    private final Store store;
    private final Json json;
    private final DueDates dueDates;
    private final ConclusionClock conclusions;

    @Activate
    public CalendarChanges(
            @Reference Store store,
            @Reference Json json,
            @Reference DueDates dueDates,
            @Reference ConclusionClock conclusions) {
        this.store = store;
        this.json = json;
        this.dueDates = dueDates;
        this.conclusions = conclusions;
    }

    @Override
    public String name() {
        return "inspections.calendars";
    }

    @Override
    public Set<String> types() {
        return Set.of(CalendarPublished.TYPE);
    }

    @Override
    public void on(Delivered event) {
        CalendarPublished published = json.read(event.payload(), CalendarPublished.class);
        store.write(
                "inspections.recount-deadlines",
                published.calendar(),
                change -> {
                    long moved = parts(change, published.last()) + conclusions(change);
                    change.note("moved", moved);
                    return moved;
                });
    }

    private long parts(Change change, LocalDate last) {
        long moved = 0;
        for (Object[] row : running(change.em(), last)) {
            PartEntity part = (PartEntity) row[0];
            LocalDate before = (LocalDate) row[1];
            LocalDate after = dueDates.day(Parts.run(part, (LocalDate) row[2]));
            if (!after.equals(before)) {
                part.due(after);
                moved(change, part.id(), new DueMoved("part", before, after));
                moved++;
                change.em().flush();
                Parts.refreshDue(change.em(), (FindingEntity) row[3]);
            }
        }
        return moved;
    }

    /** Parts whose days began no later than the last day that counts otherwise now. */
    private static List<Object[]> running(EntityManager em, LocalDate last) {
        return em.createQuery(
                        "select p, p.dueOn, c.issuedOn, f from PartEntity p, FindingEntity f,"
                                + " ConclusionEntity c where f.id = p.finding and c.inspection ="
                                + " f.inspection and p.state = :open and p.deadlineKind = :kind and"
                                + " p.dueOn is not null and c.issuedOn <= :last order by p.id",
                        Object[].class)
                .setParameter("open", PartState.OPEN)
                .setParameter("kind", DeadlineKind.AFTER_CONCLUSION)
                .setParameter("last", last)
                .getResultList();
    }

    private long conclusions(Change change) {
        long moved = 0;
        List<Object[]> waiting =
                change.em()
                        .createQuery(
                                "select c, i from ConclusionEntity c, InspectionEntity i where i.id"
                                        + " = c.inspection and c.issuedOn is null order by c.id",
                                Object[].class)
                        .getResultList();
        for (Object[] row : waiting) {
            ConclusionEntity conclusion = (ConclusionEntity) row[0];
            LocalDate before = conclusion.dueOn();
            InspectionEntity visit = (InspectionEntity) row[1];
            LocalDate after = conclusions.due(change.em(), visit);
            if (!after.equals(before)) {
                conclusion.due(after);
                moved(change, visit.id(), new DueMoved("conclusion", before, after));
                moved++;
            }
        }
        return moved;
    }

    private static void moved(Change change, UUID subject, DueMoved moved) {
        change.publish(new Event(DueMoved.TYPE, subject, moved));
    }
}
