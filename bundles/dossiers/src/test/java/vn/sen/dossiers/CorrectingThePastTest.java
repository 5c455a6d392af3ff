package vn.sen.dossiers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.sen.deadlines.api.Segment;
import vn.sen.deadlines.api.Status;
import vn.sen.dossiers.cases.DossierEntity;
import vn.sen.dossiers.cases.SegmentEntity;
import vn.sen.dossiers.corrections.Corrections;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.testkit.TestDatabase;

/** A resumption was entered too late by a clerk: two people put it right, and all stays visible. */
final class CorrectingThePastTest {
    private final TestDatabase database = TestDatabase.fresh();
    private final Province province = new Province(database);
    private UUID id;

    CorrectingThePastTest() {
        id = province.inCheck().id();
        province.clock.moveTo("2021-10-08T16:00");
        province.stop(id, "financial-obligation");
        province.clock.moveTo("2021-10-22T09:00");
        province.resume(id);
    }

    @AfterEach
    void close() {
        assertEquals(List.of(), province.proof.differences());
        province.close();
        database.close();
    }

    private Instant at(String local) {
        return LocalDateTime.parse(local).atZone(province.clock.getZone()).toInstant();
    }

    private UUID segment(Segment.Kind kind) {
        return province.acts.read(id).segments().stream()
                .filter(s -> s.valid() && s.kind() == kind)
                .findFirst()
                .map(SegmentEntity::id)
                .orElseThrow();
    }

    private UUID propose(Segment.Kind kind, String when) {
        return province.as(
                Province.deputy(),
                () ->
                        province.corrections
                                .propose(
                                        id,
                                        new Corrections.Proposal(
                                                segment(kind),
                                                at(when),
                                                "BL 456 ngày 20/10/2021",
                                                "Ghi nhận chậm biên lai"))
                                .id());
    }

    @Test
    void aSecondPersonMakesItTrue() {
        assertEquals(LocalDate.of(2021, 11, 1), province.acts.read(id).dossier().due().day());
        UUID proposal = propose(Segment.Kind.RESUME, "2021-10-20T09:00");
        assertEquals(LocalDate.of(2021, 11, 1), province.acts.read(id).dossier().due().day());
        DossierEntity corrected =
                province.as(Province.head(), () -> province.corrections.approve(proposal, "Đúng"));
        assertEquals(LocalDate.of(2021, 10, 28), corrected.due().day());
        List<SegmentEntity> segments = province.acts.read(id).segments();
        assertEquals(4, segments.size());
        assertEquals(1, segments.stream().filter(s -> !s.valid()).count());
        assertEquals(List.of("dossiers.due-changed"), last(province.store.eventTypes()));
    }

    private static List<String> last(List<String> all) {
        return all.subList(all.size() - 1, all.size());
    }

    @Test
    void nobodyApprovesTheirOwnProposal() {
        UUID proposal = propose(Segment.Kind.RESUME, "2021-10-20T09:00");
        Problem refused =
                assertThrows(
                        Problem.class,
                        () ->
                                province.as(
                                        Province.deputy(),
                                        () -> province.corrections.approve(proposal, "")));
        assertEquals("dossier-second-person", refused.code().code());
    }

    @Test
    void aProposalIsDecidedOnce() {
        UUID proposal = propose(Segment.Kind.RESUME, "2021-10-20T09:00");
        province.as(Province.head(), () -> province.corrections.decline(proposal, "Không đúng"));
        Problem refused =
                assertThrows(
                        Problem.class,
                        () ->
                                province.as(
                                        Province.head(),
                                        () -> province.corrections.approve(proposal, "")));
        assertEquals("dossier-decided-already", refused.code().code());
        assertEquals(LocalDate.of(2021, 11, 1), province.acts.read(id).dossier().due().day());
    }

    @Test
    void aCompletionIsNeverCorrectedButItsJudgementIs() {
        province.clock.moveTo("2021-10-29T09:00");
        assertEquals(Status.EARLY, province.finish(id).outcome());
        Problem refused =
                assertThrows(Problem.class, () -> propose(Segment.Kind.FINISH, "2021-10-28T09:00"));
        assertEquals("dossier-completion-stands", refused.code().code());
        UUID proposal = propose(Segment.Kind.RESUME, "2021-10-20T09:00");
        DossierEntity corrected =
                province.as(Province.head(), () -> province.corrections.approve(proposal, ""));
        assertEquals(Status.LATE_DONE, corrected.outcome());
        assertEquals(at("2021-10-29T09:00"), corrected.completedAt());
    }

    @Test
    void whatCannotHaveHappenedIsNotEvenProposed() {
        Problem refused =
                assertThrows(Problem.class, () -> propose(Segment.Kind.RESUME, "2021-10-05T09:00"));
        assertEquals("deadline-not-stopped", refused.code().code());
    }
}
