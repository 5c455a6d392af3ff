package vn.sen.dossiers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.sen.dossiers.cases.DossierEntity;
import vn.sen.dossiers.intake.Submitting;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.testkit.TestDatabase;

/** Sixteen clerks of one desk receive at once; some of them break off. */
final class ReceivingAtTheSameTimeTest {
    private static final int CLERKS = 16;
    private static final int EACH = 6;

    private final TestDatabase database = TestDatabase.fresh();
    private final Province province = new Province(database);

    @AfterEach
    void close() {
        province.close();
        database.close();
    }

    @Test
    void numbersOfTheDayHaveNoGapsAndNoTwins() throws Exception {
        province.received(FakeProcedures.SHORT);
        List<Callable<Integer>> work =
                IntStream.range(0, CLERKS)
                        .<Callable<Integer>>mapToObj(clerk -> () -> receive(clerk))
                        .toList();
        int made = 1;
        for (Future<Integer> done : together(work)) {
            made += done.get();
        }
        List<String> expected =
                IntStream.rangeClosed(1, made)
                        .mapToObj("000.00.01.H20-211004-%04d"::formatted)
                        .toList();
        assertEquals(expected, List.copyOf(new TreeSet<>(codes())));
        assertEquals(made, codes().size());
        assertEquals(List.of(), province.proof.differences());
    }

    /** Every third clerk's code is one that is there already, and so everything is undone. */
    private int receive(int clerk) {
        int made = 0;
        for (int i = 0; i < EACH; i++) {
            if (clerk % 3 == 0 && i % 2 == 0) {
                assertThrows(RuntimeException.class, this::brokenOff);
            } else {
                province.received(FakeProcedures.SHORT);
                made++;
            }
        }
        return made;
    }

    private void brokenOff() {
        province.as(
                Province.clerk(),
                () ->
                        province.acts.begin(
                                "receive",
                                UUID.randomUUID(),
                                change -> {
                                    change.em()
                                            .createNativeQuery(
                                                    "insert into dossiers_sequence (unit, day,"
                                                            + " last) values ('000.00.01.H20',"
                                                            + " '2021-10-04', 1) on duplicate key"
                                                            + " update last = last + 1")
                                            .executeUpdate();
                                    throw new IllegalStateException("power cut");
                                },
                                province.clock.instant()));
    }

    private List<String> codes() {
        List<String> codes = new ArrayList<>();
        for (String line :
                database.rows("select code from dossiers_dossier order by code").split("\n")) {
            codes.add(line.replace("|", ""));
        }
        return codes;
    }

    private static <T> List<Future<T>> together(List<Callable<T>> work) throws Exception {
        ExecutorService clerks = Executors.newFixedThreadPool(work.size());
        try {
            return clerks.invokeAll(work);
        } finally {
            clerks.shutdown();
        }
    }

    @Test
    void theSameSubmissionFiveTimesIsOneDossier() throws Exception {
        province.received(FakeProcedures.SHORT);
        Submitting.Submission submission =
                new Submitting.Submission(
                        "cdvc-2021-77",
                        Province.receipt(FakeProcedures.SHORT, "Hộ kinh doanh", province.land));
        List<Callable<UUID>> work =
                IntStream.range(0, 5)
                        .<Callable<UUID>>mapToObj(
                                n ->
                                        () ->
                                                province.as(
                                                        Province.clerk(),
                                                        () ->
                                                                province.submitting
                                                                        .submit(submission)
                                                                        .id()))
                        .toList();
        TreeSet<UUID> ids = new TreeSet<>();
        for (Future<UUID> done : together(work)) {
            ids.add(done.get());
        }
        assertEquals(1, ids.size());
        assertEquals(
                "1|\n",
                database.rows("select count(*) from dossiers_dossier where state = 'REGISTERED'"));
    }

    @Test
    void aSubmissionKeyBelongsToOneSubmission() {
        var first = Province.receipt(FakeProcedures.SHORT, "Ông A", province.land);
        var other = Province.receipt(FakeProcedures.SHORT, "Bà B", province.land);
        province.as(
                Province.clerk(),
                () -> province.submitting.submit(new Submitting.Submission("k1", first)));
        Problem refused =
                assertThrows(
                        Problem.class,
                        () ->
                                province.as(
                                        Province.clerk(),
                                        () ->
                                                province.submitting.submit(
                                                        new Submitting.Submission("k1", other))));
        assertEquals("dossier-submitted-otherwise", refused.code().code());
    }

    @Test
    void whatIsAcceptedOnlineGetsItsCodeThen() {
        UUID id =
                province.as(
                        Province.clerk(),
                        () ->
                                province.submitting
                                        .submit(
                                                new Submitting.Submission(
                                                        "k2",
                                                        Province.receipt(
                                                                FakeProcedures.SHORT,
                                                                "Ông C",
                                                                province.land)))
                                        .id());
        province.clock.advanceDays(1);
        DossierEntity accepted =
                province.as(Province.clerk(), () -> province.accepting.accept(id, null));
        assertEquals("000.00.01.H20-211005-0001", accepted.code());
        assertEquals(LocalDate.of(2021, 10, 8), accepted.due().day());
        assertEquals(List.of(), province.proof.differences());
    }

    @Test
    void sinceTheNewOrderTheProvinceStandsFirst() {
        province.clock.moveTo("2026-10-08T09:00");
        assertEquals("H20.00.01-261008-0001", province.received(FakeProcedures.SHORT).code());
    }
}
