package vn.sen.dossiers.clock;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
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
import vn.sen.dossiers.api.DueChanged;
import vn.sen.dossiers.cases.ManyRows;
import vn.sen.dossiers.counts.Counted;
import vn.sen.platform.api.events.Event;
import vn.sen.platform.api.ids.Ids;
import vn.sen.platform.api.json.Json;
import vn.sen.platform.api.store.Change;

/**
 * Writes the new dates of one batch in a few statements: one update of all dossiers, one insert of
 * all rows of the report, of all counts and of all events.
 */
final class DueShift {
    private static final String UPDATE =
            "update json_table(?, '$[*]' columns (id char(36) path '$.id', version bigint path"
                    + " '$.version', day date path '$.day',"
                    + " at time path '$.at', warn date path '$.warn', resumes date path '$.resumes',"
                    + " provisional boolean path '$.provisional', calendar varchar(200) path"
                    + " '$.calendar', hash char(64) path '$.hash')) n straight_join"
                    + " dossiers_dossier d on d.id = cast(n.id as uuid) and d.version = n.version set d.version = d.version +"
                    + " 1, d.due_day = n.day, d.due_time = n.at, d.warn_day = n.warn, d.resumes_by ="
                    + " n.resumes, d.provisional = n.provisional, d.calendar = n.calendar,"
                    + " d.inputs_hash = n.hash";

    private final Change change;
    private final CalendarChangeEntity calendar;
    private final Clock clock;
    private final Json json;

    DueShift(Change change, CalendarChangeEntity calendar, Clock clock, Json json) {
        this.change = change;
        this.calendar = calendar;
        this.clock = clock;
        this.json = json;
    }

    /**
     * Leaves out what somebody worked on meanwhile: that was computed by the new calendar. Returns
     * how many appointments are other than before.
     */
    int all(List<Recomputing.Moved> moved) {
        if (moved.isEmpty()) {
            return 0;
        }
        List<Recomputing.Moved> ours =
                change.em().callWithConnection((Connection connection) -> update(connection, moved));
        List<Recomputing.Moved> told = ours.stream().filter(DueShift::onAnotherDay).toList();
        count(told);
        tell(told);
        return told.size();
    }

    /** Nobody is asked first: that all were still as they were read shows in how many moved. */
    private List<Recomputing.Moved> update(Connection connection, List<Recomputing.Moved> moved)
            throws SQLException {
        Savepoint before = connection.setSavepoint();
        if (send(connection, moved) == moved.size()) {
            return moved;
        }
        connection.rollback(before);
        Set<UUID> unchanged = unchanged(connection, moved);
        List<Recomputing.Moved> ours =
                moved.stream().filter(one -> unchanged.contains(one.clock().id())).toList();
        if (!ours.isEmpty()) {
            send(connection, ours);
        }
        return ours;
    }

    /** Those whose version is still the one that was read; nobody changes them before we have. */
    private static Set<UUID> unchanged(Connection connection, List<Recomputing.Moved> moved)
            throws SQLException {
        Map<UUID, Long> read = new LinkedHashMap<>();
        moved.forEach(one -> read.put(one.clock().id(), one.clock().version()));
        String sql =
                "select id, version from dossiers_dossier where id in (?"
                        + ", ?".repeat(read.size() - 1)
                        + ") for update";
        Set<UUID> same = new HashSet<>();
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            int index = 1;
            for (UUID id : read.keySet()) {
                select.setObject(index++, id);
            }
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    UUID id = rows.getObject(1, UUID.class);
                    if (Objects.equals(rows.getLong(2), read.get(id))) {
                        same.add(id);
                    }
                }
            }
        }
        return same;
    }

    /** What the statement reads of one dossier. */
    private record Line(
            UUID id,
            long version,
            @Nullable LocalDate day,
            @Nullable LocalTime at,
            @Nullable LocalDate warn,
            @Nullable LocalDate resumes,
            boolean provisional,
            String calendar,
            String hash) {
        static Line of(Recomputing.Moved one) {
            Reckoned reckoned = one.reckoned();
            DueDate due = reckoned.due();
            return new Line(
                    one.clock().id(),
                    one.clock().version(),
                    due == null ? null : due.day(),
                    due == null ? null : due.time(),
                    reckoned.warnDay(),
                    reckoned.resumesBy(),
                    reckoned.provisional(),
                    reckoned.calendar(),
                    reckoned.hash());
        }
    }

    /** Returns how many were as they were read. */
    private int send(Connection connection, List<Recomputing.Moved> moved) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(UPDATE)) {
            update.setString(1, json.write(moved.stream().map(Line::of).toList()));
            return update.executeUpdate();
        }
    }

    private static boolean onAnotherDay(Recomputing.Moved one) {
        return !Objects.equals(one.clock().due(), one.day());
    }

    private void count(List<Recomputing.Moved> told) {
        Map<Counted.Cell, Integer> cells = new LinkedHashMap<>();
        for (Recomputing.Moved one : told) {
            OpenClock of = one.clock();
            if (of.running()) {
                cells.merge(Counted.due(of.agency(), of.procedure(), of.due()), -1, Integer::sum);
                cells.merge(Counted.due(of.agency(), of.procedure(), one.day()), 1, Integer::sum);
            }
        }
        cells.values().removeIf(amount -> amount == 0);
        Counted.insert(change, cells);
    }

    private void tell(List<Recomputing.Moved> told) {
        Instant now = clock.instant();
        String why = "Lịch làm việc phiên bản " + calendar.calendarVersion();
        List<@Nullable Object[]> report = new ArrayList<>(told.size());
        for (Recomputing.Moved one : told) {
            OpenClock of = one.clock();
            report.add(
                    new @Nullable Object[] {
                        Ids.next(clock),
                        calendar.id(),
                        of.id(),
                        of.code(),
                        of.agency(),
                        of.due(),
                        one.day(),
                        LocalDateTime.ofInstant(now, ZoneOffset.UTC)
                    });
            DueChanged changed = new DueChanged(of.id(), of.code(), of.due(), one.day(), why, now);
            change.publish(new Event(DueChanged.TYPE, of.id(), changed));
        }
        report(change.em(), report);
    }

    private static void report(EntityManager em, List<@Nullable Object[]> rows) {
        ManyRows.insert(
                em,
                "insert into dossiers_due_change (id, change_id, dossier, code, agency, old_due,"
                        + " new_due, changed_at) values ",
                "",
                rows);
    }
}
