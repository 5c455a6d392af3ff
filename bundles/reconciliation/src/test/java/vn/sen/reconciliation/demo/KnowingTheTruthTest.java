package vn.sen.reconciliation.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.sen.deadlines.api.LimitUnit;
import vn.sen.deadlines.api.TimeLimit;
import vn.sen.platform.testkit.TestJson;
import vn.sen.reconciliation.cases.CaseFacts;
import vn.sen.reconciliation.cases.ClassPack;
import vn.sen.reconciliation.cases.Item;
import vn.sen.reconciliation.cases.Judge;
import vn.sen.reconciliation.cases.Verdict;

/** 20,000 rows of known causes before the rules; twins are left to the tests of whole lists. */
final class KnowingTheTruthTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 20);
    private static final int ROWS = 20_000;

    private final Judge judge =
            new Judge(
                    new HandMadeClock(),
                    new UUID(0, 1),
                    ClassPack.shipped(new TestJson()),
                    (procedure, day) -> limit(procedure));

    private static Optional<TimeLimit> limit(String procedure) {
        return procedure.equals(LandOffice.SAME_DAY.code())
                ? Optional.of(TimeLimit.sameDay())
                : LandOffice.PROCEDURES.stream()
                        .filter(known -> known.code().equals(procedure))
                        .map(known -> new TimeLimit(known.limit(), LimitUnit.WORKING_DAY))
                        .findFirst();
    }

    @Test
    void everyClassIsToldFromTheOthers() {
        Map<String, Integer> wrong = new TreeMap<>();
        Map<String, Integer> all = new HashMap<>();
        for (LandCase row : new LandList(42, AS_OF).rows(ROWS)) {
            if (row.truth().equals("D5")) {
                continue;
            }
            String told = judge.judge(facts(row), AS_OF, null).map(this::name).orElse("");
            all.merge(row.truth(), 1, Integer::sum);
            if (!told.equals(row.truth())) {
                wrong.merge(row.truth() + " told as " + told, 1, Integer::sum);
            }
        }
        assertEquals(Map.of(), wrong);
        assertEquals(10, all.size(), "every class but twins is in the list");
    }

    @Test
    void theSameSeedMakesTheSameList() {
        List<String> one = new ArrayList<>();
        List<String> other = new ArrayList<>();
        new LandList(5, AS_OF).rows(300).forEach(row -> one.add(row.toString()));
        new LandList(5, AS_OF).rows(300).forEach(row -> other.add(row.toString()));
        assertEquals(one, other);
        assertTrue(one.stream().anyMatch(row -> row.contains("H20.50.05.13-")));
        assertTrue(one.stream().anyMatch(row -> row.contains("000.00.20.H20-")));
    }

    private String name(Verdict verdict) {
        return verdict.cls().name();
    }

    private static CaseFacts facts(LandCase row) {
        Map<Item, String> texts = new EnumMap<>(Item.class);
        row.values().forEach((item, value) -> texts.put(item, value.toString().strip()));
        texts.put(Item.CODE, row.code());
        return CaseFacts.read(texts);
    }
}
