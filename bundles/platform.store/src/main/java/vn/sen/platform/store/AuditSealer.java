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

    /** A row of another node that ended before it could seal it is found at the latest then. */
    private static final int BEATS_BETWEEN_LOOKS = 30;

    private final Database database;
    private final Commits commits;
    private final Beat beat;
    private long sealed = -1;
    private int beats;

    @Activate
    public AuditSealer(@Reference Database database, @Reference Commits commits) {
        this.database = database;
        this.commits = commits;
        this.beat = Beat.every(1_000, "audit-sealer", this::sealWhatCame);
    }

    @Deactivate
    public void stop() {
        beat.stop();
        seal();
    }

    /** A node that wrote nothing does not look. */
    private void sealWhatCame() {
        long count = commits.count();
        if (count == sealed && ++beats < BEATS_BETWEEN_LOOKS) {
            return;
        }
        beats = 0;
        if (seal()) {
            sealed = count;
        }
    }

    /** Returns whether all is sealed that was there: false when another node is at it. */
    boolean seal() {
        return database.inTransaction(
                connection -> {
                    AtomicInteger rows = new AtomicInteger();
                    return Leader.run(connection, LOCK, () -> rows.set(sealNew(connection)))
                            && rows.get() < BATCH;
                });
    }

    private static int sealNew(Connection connection) throws SQLException {
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
            Map<Long, String> unsealed = unsealed(connection);
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
    private static Map<Long, String> unsealed(Connection connection) throws SQLException {
        String sql =
                "select a.id, a.row_hash from platform_audit a left join platform_audit_seal s on s.audit_id = a.id"
                        + " where s.audit_id is null and a.id > (select coalesce(max(audit_id), 0) - 50000 from"
                        + " platform_audit_seal) order by a.id limit "
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
