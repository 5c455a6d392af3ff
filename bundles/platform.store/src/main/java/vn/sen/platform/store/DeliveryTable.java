package vn.sen.platform.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import vn.sen.platform.api.events.Delivered;
import vn.sen.platform.api.events.Event;
import vn.sen.platform.api.events.Outbox.DeadLetter;
import vn.sen.platform.api.notifications.Message;

/** The statements of the outbox. A delivery that was made is deleted. */
final class DeliveryTable {
    /** So many new events are looked at together. */
    static final int SPREAD = 500;

    /** A delivery whose time has come, with what it delivers. */
    record Due(UUID delivery, String listener, UUID subject, int attempts, Delivered event) {}

    private DeliveryTable() {}

    static int register(Connection connection, String name, Set<String> types, Instant now)
            throws SQLException {
        String sql =
                "insert into platform_listener (name, types, since) values (?, ?, ?)"
                        + " on duplicate key update types = values(types)";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setString(1, name);
            insert.setString(2, "," + String.join(",", new TreeSet<>(types)) + ",");
            insert.setTimestamp(3, Timestamp.from(now));
            return insert.executeUpdate();
        }
    }

    /**
     * The types among those events that no listener wants. Whoever begins to listen waits until
     * this transaction has ended, so that none is lost to him.
     */
    static Set<String> unheard(Connection connection, List<Event> events) throws SQLException {
        Set<String> unheard = new TreeSet<>();
        events.forEach(event -> unheard.add(event.type()));
        try (Statement select = connection.createStatement();
                ResultSet rows =
                        select.executeQuery(
                                "select types from platform_listener lock in share mode")) {
            while (rows.next()) {
                String wanted = rows.getString(1);
                unheard.removeIf(type -> wanted.contains("," + type + ","));
            }
        }
        return unheard;
    }

    /** Makes a delivery of each new event for each listener of its type. */
    static int spread(Connection connection, Instant now) throws SQLException {
        List<Long> events = newEvents(connection);
        if (events.isEmpty()) {
            return 0;
        }
        String these = " in (?" + ", ?".repeat(events.size() - 1) + ")";
        String sql =
                Database.AS_TEXT
                        + "insert ignore into platform_delivery (id, listener, event, subject, number, next_at)"
                        + " select uuid(), l.name, e.id, e.subject, e.number, ? from platform_event e"
                        + " join platform_listener l on l.types like concat('%,', e.type, ',%') where e.id"
                        + these;
        try (PreparedStatement insert = connection.prepareStatement(sql);
                PreparedStatement mark =
                        connection.prepareStatement(
                                Database.AS_TEXT
                                        + "update platform_event set spread = true where id"
                                        + these)) {
            insert.setTimestamp(1, Timestamp.from(now));
            for (int i = 0; i < events.size(); i++) {
                insert.setLong(i + 2, events.get(i));
                mark.setLong(i + 1, events.get(i));
            }
            insert.executeUpdate();
            mark.executeUpdate();
        }
        return events.size();
    }

    private static List<Long> newEvents(Connection connection) throws SQLException {
        List<Long> events = new ArrayList<>();
        try (ResultSet rows =
                connection
                        .createStatement()
                        .executeQuery(
                                "select id from platform_event where spread = false order by id limit "
                                        + SPREAD)) {
            while (rows.next()) {
                events.add(rows.getLong(1));
            }
        }
        return events;
    }

    /**
     * The first delivery of each listener and subject, if its time has come and it was not given
     * up.
     */
    static List<Due> due(Connection connection, Instant now, int limit) throws SQLException {
        String sql =
                "select d.id, d.listener, d.subject, d.attempts, e.event_id, e.type, e.number, e.at, e.payload"
                        + " from platform_delivery d join platform_event e on e.id = d.event"
                        + " where d.dead = false and d.next_at <= ? and not exists (select 1 from platform_delivery b"
                        + " where b.listener = d.listener and b.subject = d.subject and b.number < d.number)"
                        + " order by d.event limit ?";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setTimestamp(1, Timestamp.from(now));
            select.setInt(2, limit);
            List<Due> due = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    UUID subject = UUID.fromString(rows.getString(3));
                    due.add(
                            new Due(
                                    UUID.fromString(rows.getString(1)),
                                    rows.getString(2),
                                    subject,
                                    rows.getInt(4),
                                    new Delivered(
                                            UUID.fromString(rows.getString(5)),
                                            rows.getString(6),
                                            subject,
                                            rows.getLong(7),
                                            rows.getTimestamp(8).toInstant(),
                                            rows.getString(9))));
                }
            }
            return due;
        }
    }

    /** Nobody waits for it any more; a message to a person then stands in one place alone. */
    static int done(Connection connection, Due due) throws SQLException {
        if (due.event().type().equals(Message.EVENT)) {
            forget(connection, due.delivery());
        }
        return delete(connection, due.delivery());
    }

    private static void forget(Connection connection, UUID delivery) throws SQLException {
        String sql =
                "update platform_event e join platform_delivery d on d.event = e.id set e.payload = '{}'"
                        + " where d.id = ? and not exists"
                        + " (select 1 from platform_delivery o where o.event = e.id and o.id <> d.id)";
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            update.setObject(1, delivery);
            update.executeUpdate();
        }
    }

    private static int delete(Connection connection, UUID delivery) throws SQLException {
        try (PreparedStatement delete =
                connection.prepareStatement("delete from platform_delivery where id = ?")) {
            delete.setObject(1, delivery);
            return delete.executeUpdate();
        }
    }

    static int failed(Connection connection, Due due, boolean dead, Instant next, String reason)
            throws SQLException {
        String sql =
                "update platform_delivery set attempts = ?, dead = ?, next_at = ?, reason = ? where id = ?";
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            update.setInt(1, due.attempts() + 1);
            update.setBoolean(2, dead);
            update.setTimestamp(3, Timestamp.from(next));
            update.setString(4, reason.length() > 1000 ? reason.substring(0, 1000) : reason);
            update.setObject(5, due.delivery());
            return update.executeUpdate();
        }
    }

    static List<DeadLetter> dead(Connection connection, int limit) throws SQLException {
        String sql =
                "select d.id, d.listener, e.type, d.subject, d.attempts, d.reason, e.at from platform_delivery d"
                        + " join platform_event e on e.id = d.event where d.dead = true order by d.event desc limit ?";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setInt(1, limit);
            List<DeadLetter> letters = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    letters.add(
                            new DeadLetter(
                                    UUID.fromString(rows.getString(1)),
                                    rows.getString(2),
                                    rows.getString(3),
                                    UUID.fromString(rows.getString(4)),
                                    rows.getInt(5),
                                    rows.getString(6),
                                    rows.getTimestamp(7).toInstant()));
                }
            }
            return letters;
        }
    }

    static boolean revive(Connection connection, UUID delivery, Timestamp now) throws SQLException {
        String sql =
                "update platform_delivery set dead = false, attempts = 0, next_at = ? where id = ? and dead = true";
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            update.setTimestamp(1, now);
            update.setObject(2, delivery);
            return update.executeUpdate() == 1;
        }
    }

    static long waiting(Connection connection) throws SQLException {
        String sql =
                "select (select count(*) from platform_delivery where dead = false)"
                        + " + (select count(*) from platform_event where spread = false)";
        try (ResultSet rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
