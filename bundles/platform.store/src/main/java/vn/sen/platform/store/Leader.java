package vn.sen.platform.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Lets one node at a time do a piece of work, by a named lock of the database. */
final class Leader {
    private Leader() {}

    /**
     * Runs the work if the lock is free; false when another node has it. The lock goes with the
     * connection at worst.
     */
    static boolean run(Connection connection, String lock, Work work) throws SQLException {
        if (!ask(connection, "select get_lock(?, 0)", lock)) {
            return false;
        }
        try {
            work.run();
            return true;
        } finally {
            ask(connection, "select release_lock(?)", lock);
        }
    }

    private static boolean ask(Connection connection, String sql, String lock) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, lock);
            try (ResultSet rows = select.executeQuery()) {
                return rows.next() && rows.getInt(1) == 1;
            }
        }
    }

    /** The work of the leader. */
    @FunctionalInterface
    interface Work {
        void run() throws SQLException;
    }
}
