package vn.sen.dossiers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.sen.deadlines.api.CalendarPublished;
import vn.sen.dossiers.api.DueChanged;
import vn.sen.dossiers.cases.DossierVersions;
import vn.sen.dossiers.clock.CalendarListening;
import vn.sen.dossiers.clock.MorningRound;
import vn.sen.dossiers.clock.OpenClocks;
import vn.sen.dossiers.clock.Recomputing;
import vn.sen.dossiers.letters.Apologies;
import vn.sen.dossiers.letters.LetterEntity;
import vn.sen.platform.api.events.Delivered;
import vn.sen.platform.testkit.TestDatabase;
import vn.sen.procedures.api.PinnedVersions;

/** One more holiday: exactly the open clocks that go through it move, and a report says which. */
final class MovingDatesWithACalendarTest {
    private final TestDatabase database = TestDatabase.fresh();
    private final Province province = new Province(database);

    @AfterEach
    void close() {
        assertEquals(List.of(), province.proof.differences());
        province.close();
        database.close();
    }

    private @org.jspecify.annotations.Nullable LocalDate due(UUID id) {
        return province.acts.read(id).dossier().due().day();
    }

    private void publish(LocalDate holiday) {
        announce(holiday);
        recomputing().run();
    }

    private void announce(LocalDate holiday) {
        province.deadlines.holidays.add(holiday);
        province.deadlines.version++;
        new CalendarListening(province.store, province.json, province.clock, province.ports)
                .on(
                        new Delivered(
                                UUID.randomUUID(),
                                CalendarPublished.TYPE,
                                UUID.randomUUID(),
                                1,
                                province.clock.instant(),
                                province.json.write(
                                        new CalendarPublished(
                                                new UUID(0, 0),
                                                province.deadlines.version,
                                                holiday,
                                                holiday))));
    }

    private Recomputing recomputing() {
        return new Recomputing(
                province.store,
                province.clockwork,
                new OpenClocks(province.store, province.clock, province.pinned),
                province.json,
                province.agencies);
    }

    @Test
    void onlyOpenOnesThatGoThroughTheDayMove() {
        UUID through = province.received(FakeProcedures.LAND).id();
        UUID before = province.received(FakeProcedures.SHORT).id();
        UUID done = province.received(FakeProcedures.LAND).id();
        province.process(done);
        province.finish(done);
        UUID standing = province.inCheck().id();
        province.stop(standing, "financial-obligation");
        publish(LocalDate.of(2021, 10, 13));
        assertEquals(LocalDate.of(2021, 10, 19), due(through));
        assertEquals(LocalDate.of(2021, 10, 7), due(before));
        assertEquals(LocalDate.of(2021, 10, 18), due(done));
        assertEquals(
                1, province.store.eventTypes().stream().filter(DueChanged.TYPE::equals).count());
        assertEquals("1|\n", database.rows("select count(*) from dossiers_due_change"));
        assertEquals("1|\n", database.rows("select sum(moved) from dossiers_calendar_change"));
        assertEquals(
                "0|\n",
                database.rows(
                        "select count(*) from dossiers_calendar_change where finished_at is null"));
        recomputing().run();
        assertEquals("1|\n", database.rows("select count(*) from dossiers_due_change"));
    }

    /**
     * In stretches of three and batches of two; the sixth clock stops it once, in the midst of a
     * stretch.
     */
    @Test
    void whoTakesOverGoesOnAndTellsNobodyTwice() {
        for (int i = 0; i < 7; i++) {
            province.received(FakeProcedures.LAND);
        }
        AtomicInteger asked = new AtomicInteger();
        province.deadlines.meanwhile =
                () -> {
                    if (asked.incrementAndGet() == 6) {
                        throw new IllegalStateException("the node falls");
                    }
                };
        announce(LocalDate.of(2021, 10, 13));
        assertThrows(RuntimeException.class, () -> inSmallParts().run());
        assertNotEquals("0|\n", database.rows("select sum(seen) from dossiers_calendar_change"));
        assertNotEquals("7|\n", database.rows("select sum(moved) from dossiers_calendar_change"));
        inSmallParts().run();
        assertEquals(
                "7|7|0|\n",
                database.rows(
                        "select seen, moved, beyond from dossiers_calendar_change where finished_at"
                                + " is not null"));
        assertEquals(
                "7|7|\n",
                database.rows(
                        "select count(*), count(distinct dossier) from dossiers_due_change where"
                                + " new_due = '2021-10-19'"));
        assertEquals(
                7, province.store.eventTypes().stream().filter(DueChanged.TYPE::equals).count());
    }

    private Recomputing inSmallParts() {
        return new Recomputing(
                province.store,
                province.clockwork,
                new OpenClocks(province.store, province.clock, province.pinned),
                province.json,
                province.agencies,
                3,
                2);
    }

    @Test
    void whatSomebodyWorksOnMeanwhileIsLeftToThem() {
        UUID ours = province.received(FakeProcedures.LAND).id();
        UUID theirs = province.received(FakeProcedures.LAND).id();
        province.deadlines.meanwhile =
                () ->
                        database.run(
                                "update dossiers_dossier set version = 77 where id = '"
                                        + theirs
                                        + "'");
        publish(LocalDate.of(2021, 10, 13));
        province.deadlines.meanwhile = () -> {};
        assertEquals(LocalDate.of(2021, 10, 19), due(ours));
        assertEquals(LocalDate.of(2021, 10, 18), due(theirs));
        assertEquals(ours + "|\n", database.rows("select dossier from dossiers_due_change"));
        assertEquals(
                "77|\n",
                database.rows("select version from dossiers_dossier where id = '" + theirs + "'"));
        assertEquals(
                1, province.store.eventTypes().stream().filter(DueChanged.TYPE::equals).count());
        assertEquals("1|\n", database.rows("select sum(moved) from dossiers_calendar_change"));
    }

    @Test
    void anApologyIsDraftedOnTheLastWorkingDayBefore() {
        UUID id = province.inCheck().id();
        MorningRound round =
                new MorningRound(
                        province.store,
                        province.acts,
                        province.resuming,
                        province.clockwork,
                        province.agencies);
        province.clock.moveTo("2021-10-14T06:30");
        round.run();
        assertEquals(0, drafts());
        province.clock.moveTo("2021-10-15T06:30");
        round.run();
        round.run();
        assertEquals(1, drafts());
        assertEquals(LocalDate.of(2021, 10, 18), due(id));
    }

    private int drafts() {
        return province.as(
                Province.head(),
                () ->
                        new Apologies(province.store, province.sight)
                                .list(LetterEntity.State.DRAFT)
                                .size());
    }

    @Test
    void openOnesGoToAnotherVersionOnlyWithAPreview() {
        UUID open = province.received(FakeProcedures.SHORT).id();
        var from = province.acts.read(open).dossier().request().pinned();
        var old = province.pinned.of(from);
        var plain =
                FakeProcedures.plain(
                        FakeProcedures.SHORT,
                        province.land,
                        new vn.sen.deadlines.api.TimeLimit(
                                5, vn.sen.deadlines.api.LimitUnit.WORKING_DAY));
        var to = FakeProcedures.withId(plain, UUID.randomUUID());
        DossierVersions versions =
                new DossierVersions(
                        province.store, province.acts, province.clockwork, province.pinned);
        PinnedVersions.Preview preview = versions.preview(from, to, 10);
        assertEquals(1, preview.cases());
        assertEquals(1, preview.moved());
        assertEquals(0, preview.hindered());
        assertEquals(LocalDate.of(2021, 10, 7), due(open));
        assertEquals(
                1,
                versions.migrate(
                        new PinnedVersions.Migration(UUID.randomUUID(), from, to, "NQ mới")));
        assertEquals(LocalDate.of(2021, 10, 11), due(open));
        assertNotEquals(old.limit(), province.acts.read(open).procedure().limit());
        assertEquals(0, versions.count(from));
    }
}
