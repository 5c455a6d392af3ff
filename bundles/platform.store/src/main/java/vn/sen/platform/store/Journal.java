package vn.sen.platform.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.calls.IdempotencyKey;
import vn.sen.platform.api.events.Event;
import vn.sen.platform.api.ids.Ids;
import vn.sen.platform.api.json.Json;
import vn.sen.platform.api.store.AlreadyDone;
import vn.sen.platform.api.store.AuditTrail;

/**
 * Writes what goes into the same transaction as every change: idempotency key, audit rows, events.
 */
@Component(service = Journal.class)
public final class Journal {
    private static final long JUST_NOW_MILLIS = 2_000;

    /**
     * With so many events it is asked whether anybody wants them: else those of others would wait
     * until each of them was offered to nobody.
     */
    private static final int MANY = 100;

    private static final DateTimeFormatter WALL =
            DateTimeFormatter.ofPattern("HH:mm:ss dd/MM/yyyy", Locale.ROOT);

    private final Json json;
    private final Clock clock;

    @Activate
    public Journal(@Reference Json json, @Reference Clock clock) {
        this.json = json;
        this.clock = clock;
    }

    void write(Connection connection, Call call, String module, String version, ModuleChange change)
            throws SQLException {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        String details = change.notes().isEmpty() ? "{}" : json.write(change.notes());
        List<AuditTrail.Row> rows = new ArrayList<>();
        for (ModuleChange.Act act : change.acts()) {
            rows.add(
                    new AuditTrail.Row(
                            0,
                            now,
                            call.trace(),
                            call.caller().name(),
                            call.caller().account().orElse(null),
                            act.name(),
                            act.subject(),
                            module,
                            version,
                            "ok",
                            details));
        }
        AuditRows.insert(connection, rows);
        if (change.hasEvents()) {
            publish(connection, change, now);
        }
    }

    /**
     * What a request did, told to its repetition when the server ended between the commit and the
     * answer.
     *
     * @param id of the subject
     */
    private record Done(String act, UUID id) {}

    /**
     * The first write of a request claims its key before it does anything; a second request with
     * the same key waits here for the first, and then learns that the work is done.
     */
    void claimKey(Connection connection, Call call, ModuleChange.Act act) throws SQLException {
        IdempotencyKey key = call.idempotencyKey().orElse(null);
        if (key == null) {
            return;
        }
        String sql =
                "insert ignore into platform_answer (account, idempotency_key, request_hash, trace, at, result)"
                        + " values (?, ?, ?, ?, ?, ?)";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setString(1, call.caller().name());
            insert.setString(2, key.key());
            insert.setString(3, key.requestHash());
            insert.setString(4, call.trace());
            insert.setObject(5, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
            insert.setString(6, json.write(new Done(act.name(), act.subject())));
            if (insert.executeUpdate() == 0 && !isOwn(connection, call, key)) {
                throw new AlreadyDone(key.key());
            }
        }
    }

    private static boolean isOwn(Connection connection, Call call, IdempotencyKey key)
            throws SQLException {
        String sql =
                "select trace from platform_answer where account = ? and idempotency_key = ? lock in share mode";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, call.caller().name());
            select.setString(2, key.key());
            try (var rows = select.executeQuery()) {
                return rows.next() && call.trace().equals(rows.getString(1));
            }
        }
    }

    private void publish(Connection connection, ModuleChange change, Instant now)
            throws SQLException {
        Map<UUID, Long> numbers = lastNumbers(connection, change, now);
        Set<String> unheard =
                change.events().size() < MANY
                        ? Set.of()
                        : DeliveryTable.unheard(connection, change.events());
        String sql =
                "insert into platform_event (event_id, type, subject, number, at, payload, spread)"
                        + " values (?, ?, ?, ?, ?, ?, ?)";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (Event event : change.events()) {
                insert.setObject(1, Ids.next(clock));
                insert.setString(2, event.type());
                insert.setObject(3, event.subject());
                insert.setLong(4, numbers.merge(event.subject(), 1L, Long::sum));
                insert.setObject(5, LocalDateTime.ofInstant(now, ZoneOffset.UTC));
                insert.setString(6, json.write(event.payload()));
                insert.setBoolean(7, unheard.contains(event.type()));
                AuditRows.add(insert, change.events().size());
            }
            AuditRows.execute(insert, change.events().size());
        }
    }

    /**
     * Read without a lock: two transactions that take the same number meet at the unique key, and
     * the later one is tried again. A locking read of subjects that have no event yet would make
     * all writers wait for each other.
     */
    private static Map<UUID, Long> lastNumbers(
            Connection connection, ModuleChange change, Instant now) throws SQLException {
        Set<UUID> subjects = new LinkedHashSet<>();
        for (Event event : change.events()) {
            if (change.retried() || !madeJustNow(event.subject(), now)) {
                subjects.add(event.subject());
            }
        }
        if (subjects.isEmpty()) {
            return new HashMap<>();
        }
        String sql =
                Database.AS_TEXT
                        + "select subject, max(number) from platform_event where subject in (?"
                        + ", ?".repeat(subjects.size() - 1)
                        + ") group by subject";
        Map<UUID, Long> numbers = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            int index = 1;
            for (UUID subject : subjects) {
                select.setObject(index++, subject);
            }
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    numbers.put(UUID.fromString(rows.getString(1)), rows.getLong(2));
                }
            }
        }
        return numbers;
    }

    /**
     * An id of this very moment belongs to a thing that is made in this transaction and has no
     * event yet; where that is not so, the unique key tells, and the next try reads.
     */
    private static boolean madeJustNow(UUID subject, Instant now) {
        long age = now.toEpochMilli() - (subject.getMostSignificantBits() >>> 16);
        return subject.version() == 7 && age >= 0 && age < JUST_NOW_MILLIS;
    }

    /**
     * Who last did something to the subject, and when on the wall.
     *
     * @param at for example 14:05:31 20/10/2021
     */
    record Last(String who, String at) {}

    Optional<Last> last(Connection connection, UUID subject) throws SQLException {
        String sql =
                "select who, at from platform_audit where subject = ? and result = 'ok'"
                        + " order by id desc limit 1";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setObject(1, subject);
            try (var rows = select.executeQuery()) {
                return rows.next()
                        ? Optional.of(
                                new Last(
                                        rows.getString(1),
                                        WALL.format(
                                                rows.getTimestamp(2)
                                                        .toInstant()
                                                        .atZone(clock.getZone()))))
                        : Optional.empty();
            }
        }
    }

    static void setNullable(PreparedStatement statement, int index, @Nullable Object value)
            throws SQLException {
        if (value == null) {
            statement.setNull(index, Types.VARCHAR);
        } else {
            statement.setObject(index, value);
        }
    }
}
