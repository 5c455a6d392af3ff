package vn.sen.inspections.followup;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.sen.inspections.access.Actor;
import vn.sen.platform.api.problem.Problem;

final class KeepingAPromiseTest {
    private static final LocalDate DUE = LocalDate.of(2022, 3, 31);
    private static final UUID OWNER = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();
    private static final UUID CLAIMER = UUID.randomUUID();

    @Test
    void aPromiseIsKeptUpToAndOnItsDay() {
        PartEntity part = part(DUE);
        assertEquals(Promise.RUNNING, part.promise(DUE));
        assertEquals(Promise.BROKEN, part.promise(DUE.plusDays(1)));
        part.claim(DUE, CLAIMER, "Đã nộp lưu.");
        assertEquals(Promise.KEPT, part.promise(DUE.plusYears(1)));
    }

    @Test
    void aLateClaimStaysBroken() {
        PartEntity part = part(DUE);
        part.claim(DUE.plusDays(1), CLAIMER, "Đã nộp lưu.");
        assertEquals(Promise.BROKEN, part.promise(DUE.plusDays(1)));
        part.verify(DUE.plusDays(2));
        assertEquals(Promise.BROKEN, part.promise(DUE.plusDays(2)));
    }

    @Test
    void aClaimThatWasSentBackDoesNotCount() {
        PartEntity part = part(DUE);
        part.claim(DUE.minusDays(3), CLAIMER, "Đã nộp lưu.");
        part.sendBack();
        assertEquals(Promise.RUNNING, part.promise(DUE));
        assertEquals(Promise.BROKEN, part.promise(DUE.plusDays(1)));
        assertEquals(PartState.OPEN, part.state());
    }

    @Test
    void withoutADeadlineNothingIsPromised() {
        assertEquals(Promise.NO_DEADLINE, part(null).promise(DUE));
    }

    @Test
    void nobodyVerifiesTheirOwnHouseOrTheirOwnClaim() {
        PartEntity part = part(DUE);
        part.claim(DUE, CLAIMER, "Đã nộp lưu.");
        refused(part, new Actor(Optional.of(UUID.randomUUID()), "x", Optional.of(OWNER), false));
        refused(part, new Actor(Optional.of(CLAIMER), "x", Optional.of(OTHER), false));
        assertDoesNotThrow(
                () ->
                        Verifications.requireIndependent(
                                new Actor(
                                        Optional.of(UUID.randomUUID()),
                                        "x",
                                        Optional.of(OTHER),
                                        false),
                                part,
                                OWNER::equals));
    }

    private static void refused(PartEntity part, Actor actor) {
        Problem problem =
                assertThrows(
                        Problem.class,
                        () -> Verifications.requireIndependent(actor, part, OWNER::equals));
        assertEquals("inspection-own-verification", problem.code().code());
    }

    private static PartEntity part(@Nullable LocalDate due) {
        PartEntity part =
                new PartEntity(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        OWNER,
                        true,
                        "Nộp lưu hồ sơ công việc");
        part.deadline(DeadlineKind.DATE, 0, due, "15/TB-ĐKT");
        return part;
    }
}
