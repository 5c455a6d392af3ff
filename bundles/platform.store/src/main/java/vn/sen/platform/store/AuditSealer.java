package vn.sen.platform.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Seals new audit rows into the chain once a second; one node at a time. */
@Component(service = AuditSealer.class, immediate = true)
public final class AuditSealer {
    private static final String LOCK = "sen.audit.seal";
    private static final int BATCH = 2_000;

    /**
     * So often it looks far back: for rows of another node that ended before it could seal them,
     * and of transactions that were committed long after they took the numbers of their rows.
     */
    private static final int BEATS_BETWEEN_LOOKS = 30;

    /** A row may be committed after rows with higher numbers: so far back is looked each time. */
    private static final int LATE = 500;

    private static final int LONG_AGO = 50_000;

    private final Database database;
    private final Commits commits;
    private final Beat beat;
    private long sealed = -1;
    private int beats;
    private boolean far = true;

    @Activate
    public AuditSealer(@Reference Database database, @Reference Commits commits) {
        this.database = database;
        this.commits = commits;
        this.beat = Beat.every(1_000, "audit-sealer", this::sealWhatCame);
    }

    @Deactivate
    public void stop() {
        beat.stop();
        seal(LONG_AGO);
    }

    /** A node that wrote nothing does not look, but for the far look. */
    private void sealWhatCame() {
        long count = commits.count();
        far |= ++beats % BEATS_BETWEEN_LOOKS == 0;
        if ((far || count != sealed) && seal(far ? LONG_AGO : LATE)) {
            sealed = count;
            far = false;
        }
    }

    /** Returns whether all is sealed that was there: false when another node is at it. */
    private boolean seal(int back) {
        return database.inTransaction(
                connection -> {
                    AtomicInteger rows = new AtomicInteger();
                    return Leader.run(connection, LOCK, () -> rows.set(sealNew(connection, back)))
                            && rows.get() < BATCH;
                });
    }

    private static int sealNew(Connection connection, int back) throws SQLException {
        long seq = 0;
        String previous = AuditProof.START;
        try (ResultSet last =
                connection
                        .createStatement()
                        .executeQuery(
                                "select seq, chain_hash from platform_audit_seal order by seq desc limit 1")) {
            if (last.next()) {
                seq = last.getLong(1);
                previous = last.getString(2);
            }
        }
        String sql = "insert into platform_audit_seal (seq, audit_id, chain_hash) values (?, ?, ?)";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            Map<Long, String> unsealed = unsealed(connection, back);
            for (Map.Entry<Long, String> row : unsealed.entrySet()) {
                previous = AuditRows.link(previous, row.getKey(), row.getValue());
                insert.setLong(1, ++seq);
                insert.setLong(2, row.getKey());
                insert.setString(3, previous);
                insert.addBatch();
            }
            insert.executeBatch();
            return unsealed.size();
        }
    }

    /**
     * By number; a row whose transaction commits late is sealed later, out of the order of numbers.
     */
    private static Map<Long, String> unsealed(Connection connection, int back) throws SQLException {
        String sql =
                "select a.id, a.row_hash from platform_audit a left join platform_audit_seal s on s.audit_id = a.id"
                        + " where s.audit_id is null and a.id > (select coalesce(max(audit_id), 0) - "
                        + back
                        + " from platform_audit_seal) order by a.id limit "
                        + BATCH;
        Map<Long, String> found = new LinkedHashMap<>();
        try (PreparedStatement select = connection.prepareStatement(sql);
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                found.put(rows.getLong(1), rows.getString(2));
            }
        }
        return found;
    }
}
