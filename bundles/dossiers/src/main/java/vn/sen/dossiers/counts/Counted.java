package vn.sen.dossiers.counts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sen.deadlines.api.Status;
import vn.sen.dossiers.api.DossierState;
import vn.sen.dossiers.cases.DossierEntity;
import vn.sen.platform.api.store.Change;

/** What one dossier adds to the counts; an act writes the difference of before and after. */
public final class Counted {
    public static final LocalDate NO_DAY = LocalDate.EPOCH;

    private Counted() {}

    /** A place in the counts. */
    public record Cell(UUID agency, String procedure, CountKind kind, LocalDate day) {}

    public static List<Cell> of(DossierEntity dossier, ZoneId zone) {
        Cells cells = new Cells(dossier, dossier.agency(), zone, new ArrayList<>());
        Instant received = dossier.receivedAt();
        if (received == null) {
            cells.on(
                    dossier.state() == DossierState.REJECTED ? CountKind.REJECTED : null,
                    dossier.ending().endedAt());
            return cells.list;
        }
        cells.list.add(
                new Cell(
                        dossier.receivedAgency(),
                        dossier.procedureCode(),
                        CountKind.received(dossier.channel()),
                        received.atZone(zone).toLocalDate()));
        Status outcome = dossier.outcome();
        if (outcome != null) {
            cells.of(completedBy(dossier)).on(CountKind.done(outcome), dossier.completedAt());
        }
        cells.on(CountKind.RETURNED, dossier.ending().returnedAt());
        cells.on(
                dossier.state() == DossierState.WITHDRAWN ? CountKind.WITHDRAWN : null,
                dossier.ending().endedAt());
        if (dossier.state().group() == DossierState.Group.OPEN) {
            LocalDate due = dossier.due().day();
            cells.at(due == null ? CountKind.NO_DUE : CountKind.DUE, due == null ? NO_DAY : due);
        }
        return cells.list;
    }

    /** Who answered for it when it was completed. */
    private static UUID completedBy(DossierEntity dossier) {
        UUID then = dossier.ending().completedAgency();
        return then == null ? dossier.agency() : then;
    }

    private record Cells(DossierEntity dossier, UUID agency, ZoneId zone, List<Cell> list) {
        Cells of(UUID other) {
            return new Cells(dossier, other, zone, list);
        }

        void on(@Nullable CountKind kind, @Nullable Instant at) {
            if (kind != null && at != null) {
                at(kind, at.atZone(zone).toLocalDate());
            }
        }

        void at(CountKind kind, LocalDate day) {
            list.add(new Cell(agency, dossier.procedureCode(), kind, day));
        }
    }

    /** Inserts the differences; nothing is ever updated here, so that nobody waits for anybody. */
    public static void write(Change change, List<Cell> before, List<Cell> after) {
        Map<Cell, Integer> differences = new LinkedHashMap<>();
        before.forEach(cell -> differences.merge(cell, -1, Integer::sum));
        after.forEach(cell -> differences.merge(cell, 1, Integer::sum));
        differences.values().removeIf(amount -> amount == 0);
        insert(change, differences);
    }

    /** Counts the day on which a pause began or ended. */
    public static void pauses(
            Change change, DossierEntity dossier, DossierState from, ZoneId zone, Instant at) {
        boolean was = from.group() == DossierState.Group.PAUSED;
        boolean is = dossier.state().group() == DossierState.Group.PAUSED;
        if (was != is) {
            Cell cell =
                    new Cell(
                            dossier.agency(),
                            dossier.procedureCode(),
                            CountKind.PAUSED,
                            at.atZone(zone).toLocalDate());
            insert(change, Map.of(cell, is ? 1 : -1));
        }
    }

    /** The place of a pause that began on that day. */
    public static Cell paused(DossierEntity dossier, LocalDate day) {
        return new Cell(dossier.agency(), dossier.procedureCode(), CountKind.PAUSED, day);
    }

    /** The place of a running dossier of that agency and procedure that is due on that day. */
    public static Cell due(UUID agency, String procedure, @Nullable LocalDate day) {
        return new Cell(
                agency,
                procedure,
                day == null ? CountKind.NO_DUE : CountKind.DUE,
                day == null ? NO_DAY : day);
    }

    public static void insert(Change change, Map<Cell, Integer> differences) {
        CountRows.addDeltas(change.em(), differences);
    }
}
