package vn.sen.dossiers.clock;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
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
            "update json_table(?, '$[*]' columns (id char(36) character set ascii path '$[0]',"
                    + " version bigint path '$[1]', day date path '$[2]', at time path '$[3]', warn"
                    + " date path '$[4]', resumes date path '$[5]', provisional boolean path"
                    + " '$[6]', hash char(64) character set ascii path '$[7]', calendar"
                    + " varchar(200) path '$[8]')) n straight_join dossiers_dossier d on d.id ="
                    + " cast(n.id as uuid) and d.version = n.version set d.version = d.version +"
                    + " 1, d.due_day = n.day, d.due_time = n.at, d.warn_day = n.warn, d.resumes_by"
                    + " = n.resumes, d.provisional = n.provisional, d.calendar = n.calendar,"
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
     *
     * @param lines of all of them
     */
    int all(List<Recomputing.Moved> moved, String lines) {
        if (moved.isEmpty()) {
            return 0;
        }
        List<Recomputing.Moved> ours =
                change.em()
                        .callWithConnection(
                                (Connection connection) -> update(connection, moved, lines));
        List<Recomputing.Moved> told = ours.stream().filter(DueShift::onAnotherDay).toList();
        count(told);
        tell(told);
        return told.size();
    }

    /** Nobody is asked first: that all were still as they were read shows in how many moved. */
    private List<Recomputing.Moved> update(
            Connection connection, List<Recomputing.Moved> moved, String lines)
            throws SQLException {
        Savepoint before = connection.setSavepoint();
        if (send(connection, lines) == moved.size()) {
            return moved;
        }
        connection.rollback(before);
        Set<UUID> unchanged = unchanged(connection, moved);
        List<Recomputing.Moved> ours =
                moved.stream().filter(one -> unchanged.contains(one.clock().id())).toList();
        if (!ours.isEmpty()) {
            send(connection, lines(json, ours));
        }
        return ours;
    }

    /** Those whose version is still the one that was read; nobody changes them before we have. */
    private static Set<UUID> unchanged(Connection connection, List<Recomputing.Moved> moved)
            throws SQLException {
        Map<UUID, Long> read = new LinkedHashMap<>();
        moved.forEach(one -> read.put(one.clock().id(), one.clock().version()));
        String sql =
                ManyRows.AS_TEXT
                        + "select id, version from dossiers_dossier where id in (?"
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

    /** What the statement reads of each dossier, by its place. */
    static String lines(Json json, List<Recomputing.Moved> moved) {
        return json.write(moved.stream().map(DueShift::line).toList());
    }

    private static List<@Nullable Object> line(Recomputing.Moved one) {
        Reckoned reckoned = one.reckoned();
        DueDate due = reckoned.due();
        return Arrays.asList(
                one.clock().id(),
                one.clock().version(),
                due == null ? null : due.day(),
                due == null ? null : due.time(),
                reckoned.warnDay(),
                reckoned.resumesBy(),
                reckoned.provisional() ? 1 : 0,
                reckoned.hash(),
                reckoned.calendar());
    }

    /** Returns how many were as they were read. */
    private static int send(Connection connection, String lines) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(UPDATE)) {
            update.setString(1, lines);
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
