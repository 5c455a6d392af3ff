package vn.sen.platform.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.calls.IdempotencyKey;
import vn.sen.platform.api.jobs.Job;
import vn.sen.platform.api.jobs.Schedule;
import vn.sen.platform.api.json.Json;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.problem.RequestProblem;
import vn.sen.platform.api.store.Answers;

/** Answers under idempotency keys; old ones are swept away. */
@Component(service = {Answers.class, Job.class})
public final class AnswerTable implements Answers, Job {
    private static final int MOST_KEPT = 1_000_000;
    private static final Duration KEPT_FOR = Duration.ofHours(48);

    private final Database database;
    private final Json json;
    private final Clock clock;

    @Activate
    public AnswerTable(@Reference Database database, @Reference Json json, @Reference Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public Optional<Answer> find(String account, IdempotencyKey key) {
        String sql =
                "select request_hash, status, headers, body, result from platform_answer"
                        + " where account = ? and idempotency_key = ?";
        return database.with(
                connection -> {
                    try (PreparedStatement select = connection.prepareStatement(sql)) {
                        select.setString(1, account);
                        select.setString(2, key.key());
                        try (ResultSet rows = select.executeQuery()) {
                            return rows.next() ? Optional.of(answer(rows, key)) : Optional.empty();
                        }
                    }
                });
    }

    /**
     * An answer that was never sent in full (the server died) is told by what the write returned.
     */
    @SuppressWarnings("unchecked")
    private Answer answer(ResultSet rows, IdempotencyKey key) throws SQLException {
        if (!key.requestHash().equals(rows.getString(1))) {
            throw new Problem(RequestProblem.KEY_REUSED);
        }
        int status = rows.getInt(2);
        if (rows.wasNull()) {
            String result = rows.getString(5);
            return new Answer(
                    200, Map.of("Content-Type", "application/json"), result == null ? "" : result);
        }
        return new Answer(status, json.read(rows.getString(3), Map.class), rows.getString(4));
    }

    @Override
    public void keep(String account, IdempotencyKey key, Answer answer) {
        if (answer.body().length() > MOST_KEPT) {
            return;
        }
        String sql =
                "update platform_answer set status = ?, headers = ?, body = ?"
                        + " where account = ? and idempotency_key = ? and status is null";
        database.with(
                connection -> {
                    try (PreparedStatement update = connection.prepareStatement(sql)) {
                        update.setInt(1, answer.status());
                        update.setString(2, json.write(answer.headers()));
                        update.setString(3, answer.body());
                        update.setString(4, account);
                        update.setString(5, key.key());
                        return update.executeUpdate();
                    }
                });
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
