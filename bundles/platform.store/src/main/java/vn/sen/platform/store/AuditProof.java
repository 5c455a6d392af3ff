package vn.sen.platform.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sen.platform.api.store.AuditTrail.Broken;
import vn.sen.platform.api.store.AuditTrail.Row;

/** Walks the chain from its first link to its last. Streams; constant memory. */
final class AuditProof {
    static final String START = "0".repeat(64);

    private final Connection connection;
    private final Clock clock;

    AuditProof(Connection connection, Clock clock) {
        this.connection = connection;
        this.clock = clock;
    }

    Optional<Broken> firstBroken() throws SQLException {
        String sql =
                "select "
                        + AuditRows.COLUMNS
                        + ", s.seq, s.audit_id, s.chain_hash from platform_audit_seal s"
                        + " left join platform_audit a on a.id = s.audit_id order by s.seq";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setFetchSize(1_000);
            try (ResultSet rows = select.executeQuery()) {
                String previous = START;
                for (long seq = 1; rows.next(); seq++) {
                    Broken broken = check(rows, seq, previous);
                    if (broken != null) {
                        return Optional.of(broken);
                    }
                    previous = rows.getString(15);
                }
            }
        }
        return neverSealed();
    }

    private static @Nullable Broken check(ResultSet rows, long expected, String previous)
            throws SQLException {
        long audit = rows.getLong(14);
        if (rows.getLong(13) != expected) {
            return new Broken(audit, "missing: the link " + expected + " of the chain is gone");
        }
        if (rows.getString(12) == null) {
            return new Broken(audit, "missing: the row was removed");
        }
        Row row = AuditRows.read(rows);
        String hash = AuditRows.hash(row);
        if (!hash.equals(rows.getString(12))) {
            return new Broken(audit, "changed: the row does not match its hash");
        }
        if (!AuditRows.link(previous, row.id(), hash).equals(rows.getString(15))) {
            return new Broken(audit, "changed: the row does not match the chain");
        }
        return null;
    }

    private Optional<Broken> neverSealed() throws SQLException {
        String sql =
                "select min(a.id) from platform_audit a left join platform_audit_seal s on s.audit_id = a.id"
                        + " where s.audit_id is null and a.at < ?";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setTimestamp(
                    1, Timestamp.from(clock.instant().minus(SealedAuditTrail.SEALED_WITHIN)));
            try (ResultSet rows = select.executeQuery()) {
                rows.next();
                long id = rows.getLong(1);
                return id == 0 ? Optional.empty() : Optional.of(new Broken(id, "never sealed"));
            }
        }
    }
}
