package vn.sen.dossiers.clock;

import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sen.deadlines.api.DueDate;
import vn.sen.dossiers.api.DossierState;
import vn.sen.dossiers.api.DueChanged;
import vn.sen.dossiers.cases.DossierEntity;
import vn.sen.dossiers.counts.Counted;
import vn.sen.platform.api.events.Event;
import vn.sen.platform.api.ids.Ids;
import vn.sen.platform.api.store.Change;

/**
 * Writes the new dates of one batch in a few statements: one update for all that go to the same
 * answer, one delta for each count, one row and one event for each appointment that moved.
 */
final class DueShift {
    private final Change change;
    private final CalendarChangeEntity calendar;
    private final Clock clock;

    DueShift(Change change, CalendarChangeEntity calendar, Clock clock) {
        this.change = change;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Leaves out what somebody worked on meanwhile: that was computed by the new calendar. */
    int all(List<Recomputing.Moved> moved) {
        if (moved.isEmpty()) {
            return 0;
        }
        Set<UUID> unchanged = unchanged(moved);
        Map<Reckoned, List<Recomputing.Moved>> byAnswer = new LinkedHashMap<>();
        for (Recomputing.Moved one : moved) {
            if (unchanged.contains(one.dossier().id())) {
                byAnswer.computeIfAbsent(one.reckoned(), r -> new ArrayList<>()).add(one);
            }
        }
        int changed = 0;
        Map<Counted.Cell, Integer> cells = new LinkedHashMap<>();
        for (Map.Entry<Reckoned, List<Recomputing.Moved>> group : byAnswer.entrySet()) {
            update(group.getKey(), group.getValue());
            for (Recomputing.Moved one : group.getValue()) {
                changed += tell(one, cells) ? 1 : 0;
            }
        }
        cells.values().removeIf(amount -> amount == 0);
        Counted.insert(change, cells);
        return changed;
    }

    /** Those whose version is still the one that was read. */
    private Set<UUID> unchanged(List<Recomputing.Moved> moved) {
        Map<UUID, Long> read = new LinkedHashMap<>();
        moved.forEach(one -> read.put(one.dossier().id(), one.dossier().version()));
        List<Object[]> now =
                change.em()
                        .createQuery(
                                "select d.id, d.version from DossierEntity d where d.id in :ids",
                                Object[].class)
                        .setParameter("ids", read.keySet())
                        .getResultList();
        Set<UUID> same = new HashSet<>();
        for (Object[] row : now) {
            if (Objects.equals(row[1], read.get((UUID) row[0]))) {
                same.add((UUID) row[0]);
            }
        }
        return same;
    }

    private void update(Reckoned reckoned, List<Recomputing.Moved> group) {
        DueDate due = reckoned.due();
        Query update =
                change.em()
                        .createQuery(
                                "update DossierEntity d set d.version = d.version + 1, d.due.day ="
                                        + " :day, d.due.time = :time, d.due.warnDay = :warn,"
                                        + " d.due.resumesBy = :resumes, d.due.provisional ="
                                        + " :provisional, d.due.calendar = :calendar, d.due.hash ="
                                        + " :hash where d.id in :ids");
        update.setParameter("day", due == null ? null : due.day());
        update.setParameter("time", due == null ? null : due.time());
        update.setParameter("warn", reckoned.warnDay());
        update.setParameter("resumes", reckoned.resumesBy());
        update.setParameter("provisional", reckoned.provisional());
        update.setParameter("calendar", reckoned.calendar());
        update.setParameter("hash", reckoned.hash());
        update.setParameter("ids", group.stream().map(one -> one.dossier().id()).toList());
        update.executeUpdate();
    }

    /** False when the appointment is the same as before. */
    private boolean tell(Recomputing.Moved one, Map<Counted.Cell, Integer> cells) {
        DossierEntity dossier = one.dossier();
        @Nullable LocalDate before = dossier.due().day();
        DueDate due = one.reckoned().due();
        @Nullable LocalDate after = due == null ? null : due.day();
        if (Objects.equals(before, after)) {
            return false;
        }
        if (dossier.state().group() == DossierState.Group.OPEN) {
            cells.merge(Counted.due(dossier, before), -1, Integer::sum);
            cells.merge(Counted.due(dossier, after), 1, Integer::sum);
        }
        Instant now = clock.instant();
        change.em()
                .persist(
                        new DueChangeEntity(
                                        Ids.next(clock),
                                        calendar.id(),
                                        dossier.id(),
                                        dossier.shownCode(),
                                        dossier.agency())
                                .moved(before, after, now));
        String why = "Lịch làm việc phiên bản " + calendar.calendarVersion();
        change.publish(
                new Event(
                        DueChanged.TYPE,
                        dossier.id(),
                        new DueChanged(
                                dossier.id(), dossier.shownCode(), before, after, why, now)));
        return true;
    }
}
