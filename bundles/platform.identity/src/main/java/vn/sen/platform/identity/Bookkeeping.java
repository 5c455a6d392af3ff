package vn.sen.platform.identity;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.store.Store;

/**
 * Small marks that nobody decides and that therefore leave no row in the audit trail: when a
 * session was last seen, a token last used, how often a name failed. One statement each, on a
 * connection that commits it at once. Thread-safe.
 */
@Component(service = Bookkeeping.class)
public final class Bookkeeping {
    private final Store store;

    @Activate
    public Bookkeeping(@Reference Store store) {
        this.store = store;
    }

    /** Runs one statement; returns the number of rows that it changed. */
    public int run(String sql, @Nullable Object... values) {
        return store.read(
                em ->
                        em.<Connection, Integer>callWithConnection(
                                connection -> {
                                    try (PreparedStatement statement =
                                            connection.prepareStatement(sql)) {
                                        fill(statement, values);
                                        return statement.executeUpdate();
                                    }
                                }));
    }

    private static void fill(PreparedStatement statement, @Nullable Object... values)
            throws SQLException {
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            if (value instanceof Instant at) {
                statement.setObject(i + 1, LocalDateTime.ofInstant(at, ZoneOffset.UTC));
            } else if (value instanceof UUID id) {
                statement.setString(i + 1, id.toString());
            } else {
                statement.setObject(i + 1, value);
            }
        }
    }
}
