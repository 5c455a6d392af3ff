package vn.sen.platform.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.calls.IdempotencyKey;
import vn.sen.platform.api.jobs.Job;
import vn.sen.platform.api.jobs.Schedule;
import vn.sen.platform.api.json.Json;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.problem.RequestProblem;
import vn.sen.platform.api.store.Answers;

/**
 * Answers under idempotency keys; old ones are swept away. The claim of a key is committed with the
 * write; its answer is written with those of other requests, for it can be told without.
 */
@Component(service = {Answers.class, Job.class})
public final class AnswerTable implements Answers, Job {
    private static final int MOST_KEPT = 1_000_000;

    /** Characters of answers that wait to be written. */
    private static final int MOST_WAITING = 16_000_000;

    private static final int BATCH = 200;
    private static final Duration KEPT_FOR = Duration.ofHours(48);

    /** Who has committed answers within this time, or has ended. */
    private static final Duration ANSWERS_WITHIN = Duration.ofSeconds(3);

    private static final long LOOK_AGAIN_MILLIS = 20;

    private final Database database;
    private final Json json;
    private final Clock clock;
    private final Beat beat;
    private final Map<Owner, Kept> waiting = new ConcurrentHashMap<>();
    private final AtomicLong characters = new AtomicLong();

    private record Owner(String account, String key) {}

    private record Kept(IdempotencyKey key, Answer answer) {
        Answer to(IdempotencyKey asked) {
            if (!key.requestHash().equals(asked.requestHash())) {
                throw new Problem(RequestProblem.KEY_REUSED);
            }
            return answer;
        }
    }

    @Activate
    public AnswerTable(@Reference Database database, @Reference Json json, @Reference Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
        this.beat = Beat.every(1_000, "answers", this::write);
    }

    @Deactivate
    public void close() {
        beat.stop();
        write();
    }

    @Override
    public Optional<Answer> find(String account, IdempotencyKey key) {
        Owner owner = new Owner(account, key.key());
        while (true) {
            Kept there = waiting.get(owner);
            if (there != null) {
                return Optional.of(there.to(key));
            }
            Optional<Found> found = database.with(connection -> look(connection, owner));
            if (found.isEmpty() || found.get().isLast(clock.instant())) {
                return found.map(row -> row.kept().to(key));
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK_AGAIN_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Problem(RequestProblem.BUSY);
        }
    }

    /**
     * @param answered false while the answer is being given, and when the server ended before it
     */
    private record Found(Kept kept, boolean answered, Instant claimed) {
        boolean isLast(Instant now) {
            return answered || now.isAfter(claimed.plus(ANSWERS_WITHIN));
        }
    }

    @SuppressWarnings("unchecked")
    private Optional<Found> look(Connection connection, Owner owner) throws SQLException {
        String sql =
                "select request_hash, status, headers, body, result, at from platform_answer"
                        + " where account = ? and idempotency_key = ?";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, owner.account());
            select.setString(2, owner.key());
            try (ResultSet rows = select.executeQuery()) {
                if (!rows.next()) {
                    return Optional.empty();
                }
                IdempotencyKey key = new IdempotencyKey(owner.key(), rows.getString(1));
                int status = rows.getInt(2);
                boolean answered = !rows.wasNull();
                Answer answer =
                        answered
                                ? new Answer(
                                        status,
                                        json.read(rows.getString(3), Map.class),
                                        rows.getString(4))
                                : done(rows.getString(5));
                return Optional.of(
                        new Found(
                                new Kept(key, answer), answered, rows.getTimestamp(6).toInstant()));
            }
        }
    }

    private static Answer done(@Nullable String what) {
        return new Answer(
                200, Map.of("Content-Type", "application/json"), what == null ? "" : what);
    }

    @Override
    public void keep(String account, IdempotencyKey key, Answer answer) {
        if (answer.body().length() > MOST_KEPT) {
            return;
        }
        waiting.put(new Owner(account, key.key()), new Kept(key, answer));
        if (characters.addAndGet(answer.body().length()) > MOST_WAITING) {
            write();
        } else {
            beat.wake();
        }
    }

    /** Writes what waits, many in one transaction. */
    private synchronized void write() {
        while (!waiting.isEmpty()) {
            List<Map.Entry<Owner, Kept>> some = new ArrayList<>();
            for (Map.Entry<Owner, Kept> one : waiting.entrySet()) {
                if (some.add(one) && some.size() == BATCH) {
                    break;
                }
            }
            database.inTransaction(connection -> write(connection, some));
            some.forEach(one -> forget(one.getKey(), one.getValue()));
        }
    }

    private void forget(Owner owner, Kept kept) {
        waiting.remove(owner, kept);
        characters.addAndGet(-kept.answer().body().length());
    }

    private int write(Connection connection, List<Map.Entry<Owner, Kept>> some)
            throws SQLException {
        String sql =
                "update platform_answer set status = ?, headers = ?, body = ?"
                        + " where account = ? and idempotency_key = ? and status is null";
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            for (Map.Entry<Owner, Kept> one : some) {
                Answer answer = one.getValue().answer();
                update.setInt(1, answer.status());
                update.setString(2, json.write(answer.headers()));
                update.setString(3, answer.body());
                update.setString(4, one.getKey().account());
                update.setString(5, one.getKey().key());
                update.addBatch();
            }
            return update.executeBatch().length;
        }
    }

    @Override
    public String name() {
        return "store.forget-answers";
    }

    @Override
    public Schedule schedule() {
        return Schedule.every(Duration.ofHours(1));
    }

    @Override
    public void run() {
        database.with(
                connection -> {
                    try (PreparedStatement delete =
                            connection.prepareStatement(
                                    "delete from platform_answer where at < ? limit 10000")) {
                        delete.setTimestamp(1, Timestamp.from(clock.instant().minus(KEPT_FOR)));
                        return delete.executeUpdate();
                    }
                });
    }
}
