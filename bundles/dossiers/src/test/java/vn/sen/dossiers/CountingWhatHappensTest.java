package vn.sen.dossiers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.sen.dossiers.clock.Extending;
import vn.sen.dossiers.clock.Finishing;
import vn.sen.dossiers.counts.Figures;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.testkit.TestDatabase;

/** Whatever happens in whatever order: the counts are what the rows say, and periods add up. */
final class CountingWhatHappensTest {
    private static final int ACTS = 400;

    private final TestDatabase database = TestDatabase.fresh();
    private final Province province = new Province(database);
    private final List<UUID> ids = new ArrayList<>();

    @AfterEach
    void close() {
        province.close();
        database.close();
    }

    @Test
    void theCountsEqualTheRowsAfterAnyStory() {
        Random random = new Random(20211020);
        int done = 0;
        for (int i = 0; i < ACTS; i++) {
            done += tried(random);
            if (i % 97 == 0) {
                province.folding.run();
                assertEquals(List.of(), province.proof.differences());
            }
            if (i % 9 == 0) {
                province.clock.advanceDays(1);
            }
        }
        assertTrue(done > ACTS / 3, "most acts were refused: " + done);
        assertEquals(List.of(), province.proof.differences());
        addsUp();
        province.folding.run();
        assertEquals("0|\n", database.rows("select count(*) from dossiers_delta"));
        assertEquals(List.of(), province.proof.differences());
        addsUp();
    }

    private int tried(Random random) {
        try {
            act(random);
            return 1;
        } catch (Problem refused) {
            return 0;
        }
    }

    private void act(Random random) {
        int what = ids.isEmpty() ? 0 : random.nextInt(9);
        if (what <= 1) {
            String code =
                    switch (random.nextInt(3)) {
                        case 0 -> FakeProcedures.SHORT;
                        case 1 -> FakeProcedures.NO_LIMIT;
                        default -> FakeProcedures.LAND;
                    };
            ids.add(province.received(code).id());
            return;
        }
        UUID id = ids.get(random.nextInt(ids.size()));
        switch (what) {
            case 2 -> province.process(id);
            case 3 -> province.stop(id, "supplement");
            case 4 -> province.stop(id, "suspension");
            case 5 -> province.resume(id);
            case 6 -> province.finish(id);
            case 7 -> end(id, random);
            default -> extend(id);
        }
    }

    private void end(UUID id, Random random) {
        province.as(
                Province.deputy(),
                () ->
                        random.nextBoolean()
                                ? province.finishing.handOver(
                                        id, new Finishing.HandOver("", "Chủ hồ sơ", "", null))
                                : province.finishing.withdraw(
                                        id,
                                        new Finishing.Withdrawal("Không còn nhu cầu", "", null)));
    }

    private void extend(UUID id) {
        province.as(
                Province.head(),
                () ->
                        province.extending.extend(
                                id, new Extending.Apology(2, "Đo đạc", "XL 1", null)));
    }

    private void addsUp() {
        LocalDate today = province.agencies.today();
        LocalDate middle = today.minusDays(20);
        Figures.Flow flow = province.figures.flow(new Figures.Period(null, null, middle, today));
        assertEquals(
                flow.carried() + flow.received() + flow.takenOver(),
                flow.done() + flow.withdrawn() + flow.open());
        assertEquals(count("state_group in ('OPEN', 'PAUSED')"), flow.open());
        assertEquals(count("state_group = 'PAUSED'"), flow.paused());
        assertEquals(count("state_group = 'OPEN' and due_day < '" + today + "'"), flow.lateNow());
        assertEquals(
                flow.open(),
                province.figures.openByAgency().values().stream().mapToLong(Long::longValue).sum());
        Map<String, Long> received =
                province.figures.receivedByProcedure(LocalDate.of(2000, 1, 1), today);
        StringBuilder rows = new StringBuilder();
        new TreeMap<>(received).forEach((code, n) -> rows.append(code + "|" + n + "|\n"));
        assertEquals(
                database.rows(
                        "select procedure_code, count(*) from dossiers_dossier where received_at is"
                                + " not null group by procedure_code order by procedure_code"),
                rows.toString());
    }

    @Test
    void aSumThatDoesNotAddUpIsFound() {
        province.received(FakeProcedures.LAND);
        province.folding.run();
        assertEquals(List.of(), province.proof.differences());
        database.run(
                "update dossiers_count set amount = amount + 1 where span = 'MONTH' and"
                        + " procedure_code = '' and kind = 'RECEIVED_DIRECT' and agency ="
                        + " '00000000-0000-0000-0000-000000000000'");
        assertEquals(3, province.proof.differences().size());
    }

    @Test
    void whoMaySeeNoAgencyCountsNothing() {
        province.received(FakeProcedures.LAND);
        province.folding.run();
        LocalDate today = province.agencies.today();
        assertEquals(1, received(null, null, today));
        assertEquals(1, received(List.of(province.land), FakeProcedures.LAND, today));
        assertEquals(0, received(List.of(province.land), FakeProcedures.SHORT, today));
        assertEquals(0, received(List.of(), null, today));
    }

    private long received(
            @Nullable List<UUID> agencies, @Nullable String procedure, LocalDate today) {
        return province.figures
                .flow(new Figures.Period(agencies, procedure, today, today))
                .received();
    }

    private long count(String where) {
        return Long.parseLong(
                database.rows("select count(*) from dossiers_dossier where " + where)
                        .strip()
                        .replace("|", ""));
    }
}
