package vn.sen.agencies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import vn.sen.agencies.Segment.Origin;
import vn.sen.agencies.api.AgencyKind;

/**
 * A timeline of segments against the plainest model there is: a map from each day to what holds.
 */
class RenamingAndMovingOverTimeTest {
    private static final LocalDate START = LocalDate.of(2020, 2, 20);
    private static final int DAYS = 120;
    private static final Attributes INFORMATION =
            new Attributes("Sở Bưu chính, Viễn thông", "", AgencyKind.DEPARTMENT, null);

    private static Origin by(String act) {
        return new Origin(
                act, "Quyết định minh họa", Instant.parse("2021-10-20T01:10:00Z"), "test");
    }

    private static LocalDate day(int number) {
        return START.plusDays(number);
    }

    @Test
    void aNewNameHoldsFromItsDayAndTheOldOneUntilTheDayBefore() {
        Timeline timeline =
                Timeline.starting(START, INFORMATION, by("create"))
                        .changeFrom(
                                day(10),
                                Attributes::names,
                                a -> a.named("Sở Thông tin và Truyền thông", "Sở TT&TT"),
                                by("rename"));
        assertEquals("Sở Bưu chính, Viễn thông", nameOn(timeline, day(9)));
        assertEquals("Sở Thông tin và Truyền thông", nameOn(timeline, day(10)));
        assertEquals("Sở Thông tin và Truyền thông", nameOn(timeline, LocalDate.of(2999, 1, 1)));
    }

    @Test
    void aNameOfThePastLastsOnlyUntilTheNextOneThatIsRecorded() {
        Timeline timeline =
                Timeline.starting(START, INFORMATION, by("create"))
                        .changeFrom(day(50), Attributes::names, a -> a.named("C", ""), by("rename"))
                        .changeFrom(
                                day(20), Attributes::names, a -> a.named("B", ""), by("rename"));
        assertEquals("B", nameOn(timeline, day(49)));
        assertEquals("C", nameOn(timeline, day(50)));
    }

    @Test
    void aNewNameLeavesALaterMoveAlone() {
        UUID parent = new UUID(1, 1);
        Timeline timeline =
                Timeline.starting(START, INFORMATION, by("create"))
                        .changeFrom(day(50), Attributes::parent, a -> a.under(parent), by("move"))
                        .changeFrom(
                                day(20), Attributes::names, a -> a.named("B", ""), by("rename"));
        assertEquals("B", nameOn(timeline, day(60)));
        assertEquals(parent, timeline.on(day(60)).orElseThrow().attributes().parent());
        assertEquals("move", timeline.on(day(60)).orElseThrow().origin().act());
    }

    @Test
    void aScheduledChangeTakenBackLeavesNoTrace() {
        Timeline before = Timeline.starting(START, INFORMATION, by("create"));
        Timeline scheduled =
                before.changeFrom(
                        day(30), Attributes::kind, a -> a.of(AgencyKind.OFFICE), by("reclassify"));
        assertEquals(before, scheduled.withoutChangeOn(day(30), by("cancel")));
    }

    @Test
    void timelinesWithGapsOrOverlapsAreRefused() {
        Segment first = new Segment(day(0), day(5), INFORMATION, by("create"));
        Segment gap = new Segment(day(7), day(9), INFORMATION, by("rename"));
        Segment overlap = new Segment(day(5), day(9), INFORMATION, by("rename"));
        assertThrows(IllegalArgumentException.class, () -> new Timeline(List.of(first, gap)));
        assertThrows(IllegalArgumentException.class, () -> new Timeline(List.of(first, overlap)));
        assertThrows(IllegalArgumentException.class, () -> new Timeline(List.of()));
    }

    @RepeatedTest(200)
    void randomChangesGiveTheSameAnswersAsAMapOfDays(RepetitionInfo info) {
        Random random = new Random(info.getCurrentRepetition());
        Timeline timeline = Timeline.starting(START, INFORMATION, by("create"));
        Attributes[] model = new Attributes[DAYS];
        for (int i = 0; i < DAYS; i++) {
            model[i] = INFORMATION;
        }
        timeline = timeline.existing(START, day(DAYS - 1));
        for (int act = 0; act < 12; act++) {
            timeline = step(timeline, model, random);
            assertSame(model, timeline, "act " + act);
        }
    }

    private static Timeline step(Timeline timeline, Attributes[] model, Random random) {
        int from = random.nextInt(DAYS);
        String name = "Tên " + random.nextInt(3);
        UUID parent = new UUID(7, random.nextInt(3));
        switch (random.nextInt(4)) {
            case 0:
                Attributes.Names old = model[from].names();
                for (int i = from; i < DAYS && model[i].names().equals(old); i++) {
                    model[i] = model[i].named(name, "");
                }
                return timeline.changeFrom(
                        day(from), Attributes::names, a -> a.named(name, ""), by("rename"));
            case 1:
                UUID above = model[from].parent();
                for (int i = from;
                        i < DAYS && java.util.Objects.equals(model[i].parent(), above);
                        i++) {
                    model[i] = model[i].under(parent);
                }
                return timeline.changeFrom(
                        day(from), Attributes::parent, a -> a.under(parent), by("move"));
            case 2:
                int to = from + random.nextInt(DAYS - from);
                for (int i = from; i <= to; i++) {
                    model[i] = model[i].of(AgencyKind.OFFICE);
                }
                return timeline.change(
                        day(from), day(to), a -> a.of(AgencyKind.OFFICE), by("correct"));
            default:
                return from == 0 ? timeline : cancelled(timeline, model, from);
        }
    }

    private static Timeline cancelled(Timeline timeline, Attributes[] model, int from) {
        Attributes before = model[from - 1];
        Attributes on = model[from];
        for (int i = from; i < DAYS && model[i].names().equals(on.names()); i++) {
            model[i] = model[i].named(before.name(), before.shortName());
        }
        for (int i = from; i < DAYS && model[i].kind() == on.kind(); i++) {
            model[i] = model[i].of(before.kind());
        }
        for (int i = from;
                i < DAYS && java.util.Objects.equals(model[i].parent(), on.parent());
                i++) {
            model[i] = model[i].under(before.parent());
        }
        return timeline.withoutChangeOn(day(from), by("cancel"));
    }

    private static void assertSame(Attributes[] model, Timeline timeline, String at) {
        for (int i = 0; i < DAYS; i++) {
            assertEquals(model[i], timeline.on(day(i)).orElseThrow().attributes(), at + " " + i);
        }
        assertFalse(timeline.covers(day(-1)));
        assertFalse(timeline.covers(day(DAYS)));
        for (int i = 1; i < timeline.segments().size(); i++) {
            assertFalse(
                    timeline.segments()
                            .get(i)
                            .attributes()
                            .equals(timeline.segments().get(i - 1).attributes()),
                    "neighbours alike after " + at);
        }
    }

    private static String nameOn(Timeline timeline, LocalDate day) {
        return timeline.on(day).orElseThrow().attributes().name();
    }
}
