package vn.sen.dossiers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.sen.dossiers.clock.Finishing;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.testkit.TestDatabase;

/** Counts are folded again and again while officers write; nothing is lost or counted twice. */
final class FoldingWhileOthersWriteTest {
    private static final int OFFICERS = 6;
    private static final int ACTS = 40;

    private final TestDatabase database = TestDatabase.fresh();
    private final Province province = new Province(database);
    private final AtomicBoolean working = new AtomicBoolean(true);

    @AfterEach
    void close() {
        province.close();
        database.close();
    }

    @Test
    void theSumsEqualTheRowsAfterwards() throws Exception {
        province.received(FakeProcedures.LAND);
        province.received(FakeProcedures.SHORT);
        ExecutorService threads = Executors.newFixedThreadPool(OFFICERS + 2);
        try {
            List<Future<Integer>> folders = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                folders.add(threads.submit(this::fold));
            }
            List<Callable<Integer>> officers = new ArrayList<>();
            for (int i = 0; i < OFFICERS; i++) {
                Random random = new Random(20211020 + i);
                officers.add(() -> work(random));
            }
            int done = 0;
            for (Future<Integer> officer : threads.invokeAll(officers)) {
                done += officer.get();
            }
            working.set(false);
            int folded = 0;
            for (Future<Integer> folder : folders) {
                folded += folder.get();
            }
            assertTrue(done > OFFICERS * ACTS / 3, "most acts were refused: " + done);
            assertTrue(folded > 5, "it was hardly folded meanwhile: " + folded);
        } finally {
            working.set(false);
            threads.shutdown();
        }
        assertEquals(List.of(), province.proof.differences());
        province.folding.run();
        assertEquals("0|\n", database.rows("select count(*) from dossiers_delta"));
        assertEquals(List.of(), province.proof.differences());
        assertEquals(
                database.rows(
                        "select count(*) from dossiers_dossier where received_at is not null"),
                database.rows(
                        "select sum(amount) from dossiers_count where kind like 'RECEIVED%' and"
                                + " span = 'DAY' and procedure_code <> '' and agency <>"
                                + " '00000000-0000-0000-0000-000000000000'"));
    }

    /** Says how often it got through: two at once get into each other's way, and one is undone. */
    private int fold() {
        int times = 0;
        while (working.get()) {
            try {
                province.folding.run();
                times++;
            } catch (RuntimeException rolledBack) {
                Thread.onSpinWait();
            }
        }
        return times;
    }

    /** Says how many acts were not refused. */
    private int work(Random random) {
        List<UUID> own = new ArrayList<>();
        int done = 0;
        for (int i = 0; i < ACTS; i++) {
            try {
                act(own, random);
                done++;
            } catch (Problem refused) {
                continue;
            }
        }
        return done;
    }

    private void act(List<UUID> own, Random random) {
        int what = own.isEmpty() ? 0 : random.nextInt(7);
        if (what <= 2) {
            boolean land = random.nextBoolean();
            own.add(province.received(land ? FakeProcedures.LAND : FakeProcedures.SHORT).id());
            return;
        }
        UUID id = own.get(random.nextInt(own.size()));
        switch (what) {
            case 3 -> province.process(id);
            case 4 -> province.stop(id, "suspension");
            case 5 -> province.resume(id);
            default -> withdraw(id);
        }
    }

    private void withdraw(UUID id) {
        province.as(
                Province.deputy(),
                () ->
                        province.finishing.withdraw(
                                id, new Finishing.Withdrawal("Không còn nhu cầu", "", null)));
    }
}
