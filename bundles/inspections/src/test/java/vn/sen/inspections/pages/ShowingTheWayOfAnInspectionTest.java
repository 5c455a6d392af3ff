package vn.sen.inspections.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sen.inspections.visits.InspectionState;
import vn.sen.inspections.visits.InspectionView;
import vn.sen.platform.api.explain.Confidence;

/** The steps above the workspace, and how a source is shown. */
class ShowingTheWayOfAnInspectionTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static List<String> marks(InspectionView visit) {
        return Step.of(visit, null, null, ZONE).stream()
                .map(step -> step.state() + " " + step.mark())
                .toList();
    }

    @Test
    void aVisitWithoutSelfReportShowsThatItWasSkipped() {
        assertEquals(
                List.of(
                        "PLANNED DONE",
                        "NOTIFIED DONE",
                        "SELF_REPORTED SKIPPED",
                        "IN_FIELD NOW",
                        "MINUTES_SIGNED AHEAD",
                        "CONCLUDED AHEAD",
                        "FOLLOW_UP AHEAD",
                        "CLOSED AHEAD"),
                marks(Visit.in(InspectionState.IN_FIELD).view()));
    }

    @Test
    void anUnannouncedVisitHasNoNotice() {
        assertEquals(
                List.of("PLANNED DONE", "IN_FIELD NOW"),
                marks(Visit.in(InspectionState.IN_FIELD).unannounced().view()).subList(0, 2));
    }

    @Test
    void aCancelledVisitEndsThere() {
        assertEquals(
                List.of("PLANNED DONE", "NOTIFIED DONE", "CANCELLED NOW"),
                marks(Visit.in(InspectionState.CANCELLED).view()));
    }

    @Test
    void theLastStepsShowTheirDays() {
        LocalDate begun = LocalDate.of(2021, 11, 5);
        LocalDate ended = LocalDate.of(2022, 7, 29);
        assertEquals(
                List.of("FOLLOW_UP 2021-11-05", "CLOSED 2022-07-29"),
                lastDays(Visit.in(InspectionState.CLOSED).since(begun, ended), 2));
        assertEquals(
                List.of("FOLLOW_UP 2021-11-05", "CLOSED null"),
                lastDays(Visit.in(InspectionState.FOLLOW_UP).since(begun, ended), 2));
        assertEquals(
                List.of("CANCELLED 2022-07-29"),
                lastDays(Visit.in(InspectionState.CANCELLED).since(null, ended), 1));
    }

    private static List<String> lastDays(Visit visit, int count) {
        List<Step> steps = Step.of(visit.view(), null, null, ZONE);
        return steps.subList(steps.size() - count, steps.size()).stream()
                .map(step -> step.state() + " " + step.day())
                .toList();
    }

    @Test
    void instantsBecomeDaysOfTheProvince() {
        InspectionView late =
                Visit.in(InspectionState.SELF_REPORTED).reported("2021-10-11T18:30:00Z").view();
        assertEquals(LocalDate.of(2021, 10, 12), Step.of(late, null, null, ZONE).get(2).day());
    }

    @Test
    void onlyWhatWasReadIsShownAsLaw() {
        for (Confidence confidence : Confidence.values()) {
            String words = Basis.of("NĐ 61/2018/NĐ-CP", confidence).words().vi();
            assertEquals(confidence == Confidence.V, words.startsWith("Căn cứ"), words);
        }
    }

    @Test
    void wordsOfASearchStandForThemselves() {
        assertEquals("%100!% dat!_dai!!%", InspectionsSearch.like(" 100% đat_dai! "));
    }
}
