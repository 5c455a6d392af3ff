package vn.sen.inspections;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sen.inspections.findings.FindingCounts;
import vn.sen.inspections.findings.FindingFilter;
import vn.sen.inspections.findings.FindingNarrowing;
import vn.sen.inspections.findings.FindingState;
import vn.sen.inspections.findings.FindingView;
import vn.sen.inspections.followup.PartCounts;
import vn.sen.inspections.followup.PartLists;
import vn.sen.inspections.followup.PartView;
import vn.sen.inspections.measures.RemediationOnTime;
import vn.sen.platform.api.measures.MeasureValue;
import vn.sen.platform.testkit.TestDatabase;

/** Every figure of the follow-up is the number of rows that its link leads to. */
final class CountingWhatIsOwedTest {
    private static final FindingFilter OWED = FindingFilter.ALL.narrowed(FindingNarrowing.OWED);

    private TestDatabase database = TestDatabase.fresh();
    private Province province = new Province(database);
    private FindingCounts findings =
            new FindingCounts(province.store, province.agencies, province.sight);
    private PartCounts parts = new PartCounts(province.store, province.agencies, province.sight);

    @BeforeEach
    void load() {
        province.demo().load();
    }

    @AfterEach
    void close() {
        province.close();
        database.close();
    }

    @Test
    void strengthsAndWithdrawnFindingsAreNotOwed() {
        assertEquals(15, list(OWED).size());
        assertEquals(9, list(narrowed(null, false, null, null, null)).size());
    }

    @Test
    void countsOfStatesAreTheRowsOfTheList() {
        var counts = seen(() -> findings.byState(OWED));
        assertFalse(counts.isEmpty());
        counts.forEach(
                (state, count) ->
                        assertEquals(
                                count.longValue(),
                                list(OWED).stream().filter(f -> f.state() == state).count(),
                                state.name()));
    }

    @Test
    void countsOfOwnersAreTheRowsOfTheList() {
        var counts = seen(() -> findings.byOwner(OWED));
        assertEquals(3, counts.size());
        for (FindingCounts.OwnerCount count : counts) {
            FindingFilter own = of(count.agency(), null);
            assertEquals(list(own).size(), count.all(), count.name());
            assertEquals(
                    list(of(count.agency(), FindingState.CLOSED)).size(),
                    count.closed(),
                    count.name());
            assertEquals(
                    List.of(count), seen(() -> findings.byOwner(own)), "an owner asked for alone");
        }
    }

    @Test
    void brokenPromisesAreTheRowsOfTheListOfParts() {
        LocalDate from = province.agencies.today().minusYears(1).plusDays(1);
        var counts = seen(() -> parts.byAgency(OWED, from));
        assertTrue(counts.stream().anyMatch(c -> c.broken() > 0), "something must be broken");
        for (PartCounts.Count count : counts) {
            assertEquals(parts(count.agency(), true).size(), count.broken(), count.name());
        }
    }

    @Test
    void theShareOnTimePerAgencyAddsUpToTheMeasure() {
        LocalDate today = province.agencies.today();
        LocalDate from = today.minusYears(1).plusDays(1);
        var counts = seen(() -> parts.byAgency(FindingFilter.ALL, from));
        MeasureValue measure =
                province.measures
                        .read(RemediationOnTime.ID, Optional.empty(), from, today)
                        .orElseThrow();
        assertTrue(measure.denominator() > 0);
        assertEquals(
                measure.denominator(), counts.stream().mapToLong(PartCounts.Count::past).sum());
        assertEquals(
                measure.numerator(), counts.stream().mapToLong(PartCounts.Count::inTime).sum());
    }

    @Test
    void whatCameBackIsFoundAsReopened() {
        assertEquals(
                List.of("A26"),
                list(narrowed(null, true, null, null, true)).stream()
                        .map(FindingView::origin)
                        .toList());
    }

    @Test
    void wordsAreTakenLiterally() {
        assertEquals(
                List.of("A10"),
                list(narrowed("giao nộp hồ sơ công việc", null, null, null, null)).stream()
                        .map(FindingView::origin)
                        .toList());
        assertEquals(List.of(), list(narrowed("giao_nộp%", null, null, null, null)));
    }

    @Test
    void agesSplitWithoutGapOrOverlap() {
        long old = list(older(31)).size();
        long young = list(narrowed(null, null, null, 31, null)).size();
        assertEquals(24, old + young);
    }

    @Test
    void anAgencyCountsOnlyWhatItMaySee() {
        var land = province.headOf("sotnmt", "STNMT");
        assertEquals(2, province.as(land, () -> findings.count(OWED)));
    }

    private List<FindingView> list(FindingFilter filter) {
        return seen(() -> province.findingLists.list(filter).pager().page(null, 500).items());
    }

    private List<PartView> parts(UUID agency, boolean broken) {
        var filter = new PartLists.Filter(agency, null, null, broken);
        return seen(() -> province.partLists.list(filter, OWED).pager().page(null, 500).items());
    }

    private static FindingFilter of(UUID owner, @Nullable FindingState state) {
        return new FindingFilter(
                        null, null, null, owner, null, state, null, null, null, null, false)
                .narrowed(FindingNarrowing.OWED);
    }

    private static FindingFilter older(int days) {
        return new FindingFilter(null, null, null, null, null, null, null, null, days, null, false);
    }

    private static FindingFilter narrowed(
            @Nullable String words,
            @Nullable Boolean owed,
            @Nullable Boolean broken,
            @Nullable Integer younger,
            @Nullable Boolean reopened) {
        return FindingFilter.ALL.narrowed(
                new FindingNarrowing(words, owed, broken, younger, reopened));
    }

    private <T> T seen(java.util.concurrent.Callable<T> work) {
        return province.as(Province.homeAffairs(), work);
    }
}
