package vn.sen.dossiers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.sen.deadlines.api.Status;
import vn.sen.dossiers.api.DossierState;
import vn.sen.dossiers.cases.DossierEntity;
import vn.sen.dossiers.cases.DossierFilter;
import vn.sen.dossiers.cases.DossierView;
import vn.sen.platform.api.lists.Listing;
import vn.sen.platform.api.lists.Slice;
import vn.sen.platform.api.people.Role;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.testkit.FakeCaller;
import vn.sen.platform.testkit.TestDatabase;

/** Lists go page by page, name everything once, and show nobody what is not theirs. */
final class LookingThroughDossiersTest {
    private final TestDatabase database = TestDatabase.fresh();
    private final Province province = new Province(database);

    @AfterEach
    void close() {
        province.close();
        database.close();
    }

    private List<String> codes(Listing<DossierView> list) {
        List<String> codes = new ArrayList<>();
        @Nullable String after = null;
        do {
            Slice<DossierView> page = list.pager().page(after, 2);
            page.items().forEach(d -> codes.add(d.code()));
            after = page.next();
        } while (after != null);
        return codes;
    }

    private DossierEntity next(String procedure) {
        province.clock.advance(Duration.ofMinutes(1));
        return province.received(procedure);
    }

    @Test
    void byUrgencyEachOnceThoseWithoutADateFirst() {
        String land = next(FakeProcedures.LAND).shownCode();
        String none = next(FakeProcedures.NO_LIMIT).shownCode();
        String first = next(FakeProcedures.SHORT).shownCode();
        String second = next(FakeProcedures.SHORT).shownCode();
        String none2 = next(FakeProcedures.NO_LIMIT).shownCode();
        DossierFilter open = DossierFilter.ALL.of(DossierState.Group.OPEN);
        assertEquals(
                List.of(none, none2, first, second, land),
                province.as(Province.head(), () -> codes(province.lists.urgent(open))));
        assertEquals(
                List.of(none2, second, first, none, land),
                province.as(
                        Province.head(), () -> codes(province.lists.register(DossierFilter.ALL))));
    }

    @Test
    void freshOnesAreNeverLateAndListAndPageAgree() {
        UUID id = province.received(FakeProcedures.SHORT).id();
        province.received(FakeProcedures.LAND);
        DossierFilter late = DossierFilter.ALL.standing(DossierFilter.Narrow.LATE);
        assertEquals(
                List.of(), province.as(Province.head(), () -> codes(province.lists.urgent(late))));
        province.clock.advanceDays(4);
        DossierView view =
                province.as(
                        Province.head(),
                        () -> province.lists.urgent(late).pager().page(null, 10).items().get(0));
        assertEquals(id, view.id());
        assertEquals(Status.LATE, view.status());
        assertEquals(
                Status.LATE, province.as(Province.head(), () -> province.lists.find(id)).status());
    }

    @Test
    void whoWorksElsewhereDoesNotSeeIt() {
        UUID id = province.received(FakeProcedures.SHORT).id();
        FakeCaller elsewhere = FakeCaller.at(province.plan, Role.OFFICER);
        FakeCaller here = FakeCaller.at(province.land, Role.OFFICER);
        assertEquals(
                1, province.as(here, () -> codes(province.lists.urgent(DossierFilter.ALL))).size());
        assertEquals(
                0,
                province.as(elsewhere, () -> codes(province.lists.urgent(DossierFilter.ALL)))
                        .size());
        Problem refused =
                assertThrows(
                        Problem.class, () -> province.as(elsewhere, () -> province.lists.find(id)));
        assertEquals("dossier-unknown", refused.code().code());
    }

    @Test
    void aDossierIsFoundByItsCodeHoweverItIsTyped() {
        UUID id = province.received(FakeProcedures.SHORT).id();
        assertEquals(
                id,
                province.as(
                                Province.head(),
                                () -> province.lists.row(" 000.00.01.h20-211004-0001 "))
                        .id());
    }
}
