package vn.sen.agencies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.sen.agencies.AgencyFilter.State;
import vn.sen.agencies.AgencyIntake.Stated;
import vn.sen.agencies.api.Agency;
import vn.sen.agencies.api.AgencyKind;
import vn.sen.platform.api.lists.Slice;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.testkit.TestDatabase;
import vn.sen.platform.testkit.TestJson;

class LookingAgenciesUpTest {
    private static final LocalDate DAY = LocalDate.of(2021, 10, 20);

    private final TestDatabase database = TestDatabase.fresh();
    private final Office office = new Office(database);

    @AfterEach
    void close() {
        office.close();
        database.close();
    }

    private UUID demo() {
        new DemoAgencies(office.register, office.acts, office.facts, new TestJson()).load();
        return office.register.byCode("UBND").orElseThrow().id();
    }

    private List<String> codes(List<AgencyView> found) {
        return found.stream().map(AgencyView::code).toList();
    }

    @Test
    void plainLettersFindNamesWithDiacriticsBestFirst() {
        demo();
        assertEquals("STTTT", codes(office.register.found("so thong tin", DAY, false, 10)).get(0));
        assertEquals("SNV", codes(office.register.found("snv", DAY, false, 10)).get(0));
        assertEquals("STNMT", codes(office.register.found("Sở TN&MT", DAY, false, 10)).get(0));
        assertEquals(
                List.of("VPDKDD"), codes(office.register.found("dang ky dat", DAY, false, 10)));
        assertEquals(List.of(), office.register.found("khong co dau", DAY, false, 10));
        assertEquals(List.of(), office.register.found("%", DAY, false, 10));
    }

    @Test
    void aNameIsFoundOnTheDaysOnWhichItIsTrue() {
        demo();
        LocalDate before = LocalDate.of(2019, 1, 1);
        assertEquals(List.of(), office.register.found("thi xa hong ngu", DAY, false, 10));
        assertEquals(
                List.of("TPHN"),
                codes(office.register.found("thi xa hong ngu", before, false, 10)));
    }

    @Test
    void demoDataLoadedTwiceIsTheSame() {
        UUID top = demo();
        long version = office.register.require(top).version();
        int size = office.register.subtree(top, DAY).size();
        demo();
        assertEquals(version, office.register.require(top).version());
        assertEquals(size, office.register.subtree(top, DAY).size());
        assertTrue(size > 45);
    }

    @Test
    void childrenComeInVietnameseOrder() {
        UUID top = office.make("T", "Tỉnh", null);
        for (String name : List.of("Đất đai", "An toàn", "Dân số", "Ăn uống", "Êm", "Em", "Z")) {
            office.make("C" + name.hashCode(), name, top);
        }
        assertEquals(
                List.of("An toàn", "Ăn uống", "Dân số", "Đất đai", "Em", "Êm", "Z"),
                office.register.children(top, DAY).stream().map(Agency::name).toList());
    }

    @Test
    void pagesByKeyLeaveNothingOutAndRepeatNothing() {
        demo();
        for (String words : List.of("", "phong", "so")) {
            AgencyFilter filter = new AgencyFilter(words, null, null, State.EXISTING, DAY);
            List<UUID> whole =
                    office.lists.page(filter, null, 500).items().stream()
                            .map(ListedAgency::id)
                            .toList();
            List<UUID> paged = new ArrayList<>();
            String after = null;
            do {
                Slice<ListedAgency> slice = office.lists.page(filter, after, 4);
                slice.items().forEach(a -> paged.add(a.id()));
                after = slice.next();
            } while (after != null);
            assertEquals(whole, paged);
            assertFalse(paged.isEmpty());
        }
    }

    @Test
    void listsTellWhatHasEndedAndWhatIsToCome() {
        UUID top = office.make("T", "Tỉnh", null);
        UUID ended = office.make("E", "Đã kết thúc", top);
        office.acts.end(ended, new AgencyRequests.Ending(DAY.minusDays(1), ""));
        office.make("S", "Sắp có", AgencyKind.OFFICE, top, DAY.plusDays(1));
        for (var expected :
                Map.of(State.EXISTING, "T", State.ENDED, "E", State.SCHEDULED, "S").entrySet()) {
            AgencyFilter filter = new AgencyFilter("", null, null, expected.getKey(), DAY);
            assertEquals(
                    List.of(expected.getValue()),
                    office.lists.page(filter, null, 10).items().stream()
                            .map(ListedAgency::code)
                            .toList());
        }
        assertEquals(
                2,
                office.register.found("ket thuc", DAY, true, 10).size()
                        + office.register.found("sap", DAY, true, 10).size());
    }

    @Test
    void randomHistoriesAnswerAsANaiveModelOnEveryDay() {
        Random random = new Random(7);
        Map<UUID, List<Fact>> model = new HashMap<>();
        List<UUID> ids = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            UUID parent = i == 0 ? null : ids.get(random.nextInt(ids.size()));
            UUID id = office.make("A" + i, "Tên 0", parent);
            ids.add(id);
            model.put(id, new ArrayList<>(List.of(new Fact(0, "Tên 0", parent))));
        }
        for (int act = 0; act < 60; act++) {
            UUID id = ids.get(1 + random.nextInt(ids.size() - 1));
            List<Fact> facts = model.get(id);
            if (facts == null) {
                continue;
            }
            int day = facts.get(facts.size() - 1).day() + 1 + random.nextInt(30);
            String name = "Tên " + act;
            UUID parent = ids.get(random.nextInt(ids.size()));
            Fact last = facts.get(facts.size() - 1);
            try {
                if (random.nextBoolean()) {
                    office.rename(id, name, Office.START.plusDays(day));
                    facts.add(new Fact(day, name, last.parent()));
                } else {
                    office.move(id, parent, Office.START.plusDays(day));
                    facts.add(new Fact(day, last.name(), parent));
                }
            } catch (Problem refused) {
                assertTrue(
                        Set.of(AgencyProblem.CYCLE, AgencyProblem.NOTHING_CHANGES)
                                .contains(refused.code()));
            }
        }
        for (int day = 0; day < 300; day += 7) {
            LocalDate asOf = Office.START.plusDays(day);
            for (UUID id : ids) {
                Fact expected = at(model.getOrDefault(id, List.of()), day);
                Agency found = office.register.find(id, asOf).orElseThrow();
                assertEquals(expected.name(), found.name());
                assertEquals(Optional.ofNullable(expected.parent()), found.parent());
            }
            Set<UUID> reached =
                    office.register.subtree(ids.get(0), asOf).stream()
                            .map(Agency::id)
                            .collect(Collectors.toSet());
            assertEquals(Set.copyOf(ids), reached, "all hang below the first");
        }
    }

    private record Fact(int day, String name, @Nullable UUID parent) {}

    private static Fact at(List<Fact> facts, int day) {
        Fact found = facts.get(0);
        for (Fact fact : facts) {
            found = fact.day() <= day ? fact : found;
        }
        return found;
    }

    @Test
    void theLiveTreeSeesAMoveAtOnceAndAScheduledOneOnItsDay() {
        UUID top = office.make("T", "Tỉnh", null);
        UUID a = office.make("A", "Sở A", top);
        UUID b = office.make("B", "Sở B", top);
        UUID c = office.make("C", "Phòng C", a);
        assertTrue(office.tree.within(c, a));
        office.move(c, b, DAY);
        assertTrue(office.tree.within(c, b));
        assertFalse(office.tree.within(c, a));
        office.move(c, a, DAY.plusDays(1));
        assertTrue(office.tree.within(c, b));
        office.clock.advanceDays(1);
        assertTrue(office.tree.within(c, a));
        assertTrue(office.tree.within(c, top));
    }

    @Test
    void aListTakenTwiceChangesNothing() {
        List<Stated> rows = new ArrayList<>();
        rows.add(new Stated("82", "Tỉnh Đồng Tháp", null, null, AgencyKind.OTHER, "", DAY));
        rows.add(new Stated("1", "Xã Một", null, AgencyKind.COMMUNE, AgencyKind.OTHER, "82", DAY));
        rows.add(new Stated("2", "Xã Hai", null, AgencyKind.COMMUNE, AgencyKind.OTHER, "99", DAY));
        assertEquals(List.of("CREATED", "CREATED", "REFUSED"), take(rows));
        assertEquals(List.of("SAME", "SAME", "REFUSED"), take(rows));
        rows.set(
                1,
                new Stated("1", "Phường Một", null, AgencyKind.WARD, AgencyKind.OTHER, "82", DAY));
        assertEquals(List.of("SAME", "CHANGED", "REFUSED"), take(rows));
        assertEquals("Phường Một", office.register.byCode("1").orElseThrow().name());
    }

    private List<String> take(List<Stated> rows) {
        return office
                .store
                .write(
                        "agencies.import",
                        new UUID(1, 1),
                        change -> office.intake.take(change, rows, "thử", "nguoi.thu"))
                .stream()
                .map(taken -> taken.outcome().name())
                .toList();
    }
}
