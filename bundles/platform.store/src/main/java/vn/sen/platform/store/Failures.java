package vn.sen.platform.store;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.Set;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.problem.RequestProblem;

/** What a failure of the database means to the caller. */
final class Failures {
    /** Snapshot conflict, deadlock, lock wait timeout. */
    private static final Set<Integer> WORTH_A_RETRY = Set.of(1020, 1213, 1205);

    private static final int DUPLICATE_KEY = 1062;

    private Failures() {}

    static boolean worthARetry(Throwable failure) {
        return sql(failure)
                .map(e -> WORTH_A_RETRY.contains(e.getErrorCode()) || isTakenNumber(e))
                .orElse(false);
    }

    /** Two transactions gave an event of the same subject the same number. */
    private static boolean isTakenNumber(SQLException e) {
        return e.getErrorCode() == DUPLICATE_KEY
                && String.valueOf(e.getMessage()).contains("platform_event_subject");
    }

    static RuntimeException translate(Throwable failure) {
        if (failure instanceof Problem
                || failure instanceof vn.sen.platform.api.store.AlreadyDone) {
            return (RuntimeException) failure;
        }
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof OptimisticLockException
                    || t instanceof org.hibernate.StaleStateException) {
                return Problem.because(failure, RequestProblem.STALE, "?");
            }
        }
        Optional<SQLException> sql = sql(failure);
        if (sql.isEmpty()) {
            return failure instanceof RuntimeException e ? e : new IllegalStateException(failure);
        }
        return fromSql(sql.get(), failure);
    }

    private static RuntimeException fromSql(SQLException sql, Throwable failure) {
        if (isAway(sql)) {
            return Problem.because(failure, RequestProblem.DATABASE_AWAY);
        }
        if (WORTH_A_RETRY.contains(sql.getErrorCode())) {
            return Problem.because(failure, RequestProblem.BUSY);
        }
        if (sql.getErrorCode() == DUPLICATE_KEY) {
            return Problem.because(failure, RequestProblem.DUPLICATE);
        }
        return failure instanceof RuntimeException e ? e : new IllegalStateException(failure);
    }

    private static boolean isAway(SQLException e) {
        String state = e.getSQLState();
        return e instanceof SQLTransientConnectionException
                || (state != null && (state.startsWith("08") || state.equals("70100")));
    }

    private static Optional<SQLException> sql(Throwable failure) {
        SQLException last = null;
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof SQLException e) {
                last = e;
                if (isAway(e)) {
                    return Optional.of(e);
                }
            }
        }
        return Optional.ofNullable(last);
    }
}
