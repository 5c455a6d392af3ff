package vn.sen.deadlines.reasons;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.sen.deadlines.api.StopReason;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.explain.Confidence;
import vn.sen.platform.api.people.Role;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.text.Language;
import vn.sen.platform.api.text.Text;
import vn.sen.platform.testkit.FakeCaller;
import vn.sen.platform.testkit.FixedClock;
import vn.sen.platform.testkit.TestDatabase;
import vn.sen.platform.testkit.TestJson;
import vn.sen.platform.testkit.TestStore;

/** What counted stays as it counted; from today on the pack may say otherwise. */
final class PublishingReasonsTest {
    private static final LocalDate TODAY = LocalDate.of(2021, 10, 20);

    private final TestDatabase database = TestDatabase.fresh();
    private final TestStore store = new TestStore(database);
    private final ReasonShelf shelf =
            new ReasonShelf(store, new TestJson(), FixedClock.at("2021-10-20T08:00"));

    @AfterEach
    void close() {
        store.close();
        database.close();
    }

    @Test
    void withoutAVersionThePackOfTheProductHolds() {
        assertEquals(0, shelf.current().version());
        assertNotNull(shelf.pack().reason("financial-obligation", TODAY));
        for (ReasonEntry entry : shelf.current().reasons()) {
            assertTrue(entry.proof() != null && !entry.proof().vi().isBlank(), entry.toString());
        }
    }

    @Test
    void aNewReasonHoldsFromItsDayOn() {
        publish(entry("flood", TODAY.plusDays(3), 20));
        assertEquals(1, shelf.current().version());
        assertNull(shelf.pack().reason("flood", TODAY));
        StopReason flood = shelf.pack().reason("flood", TODAY.plusDays(3));
        assertEquals(20, flood == null ? null : flood.maximum());
        assertEquals(2, shelf.history().size());
    }

    @Test
    void aReasonMayEndAndAnotherTakeItsPlace() {
        List<ReasonEntry> changed = new ArrayList<>();
        for (ReasonEntry old : shelf.current().reasons()) {
            changed.add("appraisal".equals(old.code()) ? ending(old, TODAY.minusDays(1)) : old);
        }
        changed.add(entry("appraisal", TODAY, 30));
        shelf.publish(new ReasonPack(List.copyOf(changed), "QĐ minh họa"));
        assertNull(maximum("appraisal", TODAY.minusDays(1)));
        assertEquals(30, maximum("appraisal", TODAY));
    }

    @Test
    void theSourceMayBePutRight() {
        List<ReasonEntry> changed =
                shelf.current().reasons().stream().map(old -> sourced(old)).toList();
        shelf.publish(new ReasonPack(List.copyOf(changed), "QĐ minh họa"));
        assertEquals("Nguồn đã tra lại", shelf.current().reasons().get(0).source());
    }

    @Test
    void thePastIsNotCountedOtherwise() {
        assertEquals(List.of("in-past"), refused(with(entry("flood", TODAY.minusDays(1), null))));
        List<ReasonEntry> fewer =
                shelf.current().reasons().stream()
                        .filter(e -> !"violation".equals(e.code()))
                        .toList();
        assertEquals(List.of("past-changed"), refused(fewer));
        List<ReasonEntry> bounded =
                shelf.current().reasons().stream()
                        .map(e -> "violation".equals(e.code()) ? entry("violation", null, 5) : e)
                        .toList();
        assertEquals(List.of("in-past", "past-changed"), refused(bounded));
        List<ReasonEntry> ended =
                shelf.current().reasons().stream()
                        .map(e -> "violation".equals(e.code()) ? ending(e, TODAY.minusDays(9)) : e)
                        .toList();
        assertEquals(List.of("past-changed"), refused(ended));
        assertEquals(0, shelf.current().version());
    }

    @Test
    void eachMistakeIsNamed() {
        ReasonEntry empty = new ReasonEntry("No!", null, null, 0, null, " ", null, null, null);
        assertEquals(9, refused(with(empty)).size(), "each field but the dates");
        assertEquals(
                List.of("overlaps"),
                refused(with(entry("flood", TODAY, 1), entry("flood", TODAY.plusDays(9), 2))));
        assertEquals(List.of("size"), refused(List.of()));
    }

    @Test
    void aHeadOfAnAgencyMayNot() {
        Call head =
                new Call(
                        FakeCaller.inProvince(Role.AGENCY_HEAD),
                        Language.VI,
                        "0123456789abcdef",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        "");
        ReasonPack pack = new ReasonPack(List.copyOf(with(entry("flood", TODAY, 1))), "QĐ");
        assertThrows(Problem.class, () -> head.run(() -> shelf.publish(pack)));
    }

    private void publish(ReasonEntry... more) {
        shelf.publish(new ReasonPack(List.copyOf(with(more)), "QĐ minh họa"));
    }

    private List<ReasonEntry> with(ReasonEntry... more) {
        List<ReasonEntry> all = new ArrayList<>(shelf.current().reasons());
        all.addAll(List.of(more));
        return all;
    }

    private List<String> refused(List<ReasonEntry> reasons) {
        ReasonPack pack = new ReasonPack(List.copyOf(reasons), "QĐ minh họa");
        return assertThrows(Problem.class, () -> shelf.publish(pack)).faults().stream()
                .map(fault -> fault.code())
                .toList();
    }

    private @org.jspecify.annotations.Nullable Integer maximum(String code, LocalDate day) {
        StopReason reason = shelf.pack().reason(code, day);
        return reason == null ? Integer.valueOf(-1) : reason.maximum();
    }

    private static ReasonEntry entry(
            String code,
            @org.jspecify.annotations.Nullable LocalDate from,
            @org.jspecify.annotations.Nullable Integer maximum) {
        return new ReasonEntry(
                code,
                new Text("Lý do minh họa", "A reason"),
                StopReason.After.RESUMES,
                maximum,
                new Text("Thông báo", "The notice"),
                "Quyết định minh họa",
                Confidence.D,
                from,
                null);
    }

    private static ReasonEntry ending(ReasonEntry e, LocalDate day) {
        return new ReasonEntry(
                e.code(),
                e.label(),
                e.after(),
                e.maximum(),
                e.proof(),
                e.source(),
                e.confidence(),
                e.validFrom(),
                day);
    }

    private static ReasonEntry sourced(ReasonEntry e) {
        return new ReasonEntry(
                e.code(),
                e.label(),
                e.after(),
                e.maximum(),
                e.proof(),
                "Nguồn đã tra lại",
                e.confidence(),
                e.validFrom(),
                e.validTo());
    }
}
