package vn.sen.inspections;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.sen.inspections.findings.FindingFilter;
import vn.sen.inspections.findings.FindingState;
import vn.sen.inspections.findings.FindingView;
import vn.sen.inspections.visits.InspectionLists;
import vn.sen.inspections.visits.InspectionState;
import vn.sen.inspections.visits.InspectionView;
import vn.sen.platform.testkit.TestDatabase;

/** The same criterion in two inspections of one agency, the year before and the article's. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class FailingTwiceInARowTest {
    private final TestDatabase database = TestDatabase.fresh();
    private final Province province = new Province(database);

    @BeforeAll
    void load() {
        province.yearBefore().load();
        province.demo().load();
        province.yearBefore().load();
    }

    @AfterAll
    void close() {
        province.close();
        database.close();
    }

    private List<FindingView> repeats() {
        FindingFilter repeated =
                new FindingFilter(
                        null, null, null, null, null, null, null, null, null, true, false);
        return province.as(Province.homeAffairs(), () -> province.findingLists.list(repeated))
                .pager()
                .page(null, 100)
                .items();
    }

    private InspectionView inspection(String code) {
        return province
                .as(
                        Province.homeAffairs(),
                        () -> province.inspectionLists.list(InspectionLists.Filter.ALL))
                .pager()
                .page(null, 100)
                .items()
                .stream()
                .filter(i -> i.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void onlyTheCriterionThatFailedBothTimesIsARepeat() {
        List<FindingView> found = repeats();
        assertEquals(List.of("A10"), found.stream().map(FindingView::origin).toList());
        UUID before = Objects.requireNonNull(found.get(0).repeatOf());
        FindingView earlier =
                province.as(Province.homeAffairs(), () -> province.findings.get(before));
        assertEquals("4.4", earlier.criterionCode());
        assertEquals(FindingState.CLOSED, earlier.state());
        assertTrue(earlier.words().contains("minh họa thêm"), earlier.words());
    }

    @Test
    void theConclusionSaysSoBeforeEverythingElseOfItsKind() {
        InspectionView visit = inspection("2021-STTTT");
        String words =
                province.as(Province.homeAffairs(), () -> province.conclusions.find(visit.id()))
                        .orElseThrow()
                        .words();
        assertTrue(
                words.contains(
                        "III. KIẾN NGHỊ\n1. LẶP LẠI (lần kiểm tra trước cũng chưa đạt tiêu chí"
                                + " này: 2020-STTTT.1). Các phòng cần giao nộp"),
                words);
    }

    @Test
    void theYearBeforeIsOverAndItsDaysAreKept() {
        InspectionView before = inspection("2020-STTTT");
        assertEquals(InspectionState.CLOSED, before.state());
        assertEquals("2020-12-02 2021-03-25", before.followUpOn() + " " + before.closedOn());
    }
}
