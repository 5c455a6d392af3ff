package vn.sen.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code kill -9} in the middle of writes, twenty times: what was acknowledged is there, nothing is
 * there by half.
 */
class KillingTheServerIT {
    private static final int KILLS = 20;
    private static final int WRITERS = 4;

    @Test
    void acknowledgedMeansDurable(@TempDir Path folder) throws Exception {
        Set<String> acknowledged = new HashSet<>();
        AtomicInteger number = new AtomicInteger();
        try (RunningSen sen = RunningSen.demo(folder.resolve("data"), "--modules", "agencies")) {
            sen.token("noivu");
            for (int i = 0; i < KILLS; i++) {
                acknowledged.addAll(writeUntilKilled(sen, number));
                sen.startAgain();
            }
            assertTrue(
                    acknowledged.size() > KILLS,
                    "only " + acknowledged.size() + " writes were acknowledged");
            Set<String> kept = keptWhole(sen);
            assertTrue(kept.containsAll(acknowledged), () -> "lost: " + minus(acknowledged, kept));
            assertEquals(0, halves(sen), "an agency without its name, or without its audit row");
            checksCanFail(sen, kept);
        }
    }

    /**
     * The control: a write that was never made and a write made by half are both found by the
     * checks above.
     */
    private static void checksCanFail(RunningSen sen, Set<String> kept) throws Exception {
        assertFalse(kept.contains("KILL-NEVER-WRITTEN"));
        try (Connection connection = sen.database()) {
            connection
                    .createStatement()
                    .execute(
                            "insert into agencies_agency (id, code, exists_from, exists_to, recorded_at, changed_at, changes,"
                                    + " version) values (uuid(), 'KILL-BY-HALF', '2021-01-01', '9999-12-31', utc_timestamp(6),"
                                    + " utc_timestamp(6), 1, 0)");
        }
        assertEquals(1, halves(sen));
        assertFalse(keptWhole(sen).contains("KILL-BY-HALF"));
    }

    private static Set<String> writeUntilKilled(RunningSen sen, AtomicInteger number)
            throws Exception {
        ConcurrentLinkedQueue<String> acknowledged = new ConcurrentLinkedQueue<>();
        AtomicBoolean dead = new AtomicBoolean();
        List<Thread> writers = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
            Thread writer = new Thread(() -> write(sen, number, acknowledged, dead));
            writer.start();
            writers.add(writer);
        }
        Thread.sleep(300 + ThreadLocalRandom.current().nextInt(700));
        sen.kill();
        dead.set(true);
        for (Thread writer : writers) {
            writer.join();
        }
        return new HashSet<>(acknowledged);
    }

    private static void write(
            RunningSen sen,
            AtomicInteger number,
            ConcurrentLinkedQueue<String> acknowledged,
            AtomicBoolean dead) {
        while (!dead.get()) {
            String code = "KILL" + number.incrementAndGet();
            try {
                HttpResponse<String> answer =
                        sen.send(
                                "noivu",
                                "POST",
                                "/api/v1/agencies",
                                RefusingBadInputIT.named(code, "Phòng " + code),
                                "Idempotency-Key",
                                code);
                if (answer.statusCode() == 201) {
                    acknowledged.add(code);
                }
            } catch (Exception killed) {
                return;
            }
        }
    }

    private static Set<String> keptWhole(RunningSen sen) throws Exception {
        Set<String> kept = new HashSet<>();
        String sql =
                "select a.code from agencies_agency a join agencies_version v on v.agency = a.id"
                        + " join platform_audit p on p.subject = a.id join platform_answer k on k.idempotency_key = a.code"
                        + " where a.code like 'KILL%'";
        try (Connection connection = sen.database();
                ResultSet rows = connection.createStatement().executeQuery(sql)) {
            while (rows.next()) {
                kept.add(rows.getString(1));
            }
        }
        return kept;
    }

    private static int halves(RunningSen sen) throws Exception {
        String sql =
                "select count(*) from agencies_agency a left join agencies_version v on v.agency = a.id"
                        + " left join platform_audit p on p.subject = a.id"
                        + " where a.code like 'KILL%' and (v.id is null or p.id is null)";
        try (Connection connection = sen.database();
                ResultSet rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static Set<String> minus(Set<String> all, Set<String> some) {
        Set<String> rest = new HashSet<>(all);
        rest.removeAll(some);
        return rest;
    }
}
