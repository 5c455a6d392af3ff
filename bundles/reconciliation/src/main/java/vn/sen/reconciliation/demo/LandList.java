package vn.sen.reconciliation.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import vn.sen.reconciliation.cases.Item;

/** A whole synthetic list: the same numbers give the same list. */
final class LandList {
    /** Shares of a hundred, by class; the rest is not late. */
    private static final List<Map.Entry<String, Integer>> SHARES =
            List.of(
                    Map.entry("D1", 14),
                    Map.entry("D2", 7),
                    Map.entry("D3", 6),
                    Map.entry("D4", 8),
                    Map.entry("D5", 4),
                    Map.entry("D6", 5),
                    Map.entry("D7", 3),
                    Map.entry("D8", 2),
                    Map.entry("D9", 3),
                    Map.entry("D0", 2));

    private final Random random;
    private final LandOffice office;
    private final LandCases cases;
    private final LocalDate asOf;

    LandList(long seed, LocalDate asOf) {
        this(seed, asOf, 0);
    }

    /**
     * @param volume sets its codes apart from those of other lists of the same days
     */
    LandList(long seed, LocalDate asOf, int volume) {
        this.random = new Random(seed);
        this.office = new LandOffice(random, volume);
        this.asOf = asOf;
        this.cases = new LandCases(Almanac.shipped(), random, office, asOf);
    }

    List<LandCase> rows(int count) {
        return rows(count, SHARES);
    }

    List<LandCase> rows(int count, List<Map.Entry<String, Integer>> shares) {
        List<LandCase> rows = new ArrayList<>();
        List<LandCase> finished = new ArrayList<>();
        while (rows.size() < count) {
            String cls = draw(shares);
            LandCase made =
                    cls.equals("D5")
                            ? finished.isEmpty() ? cases.make("") : again(finished)
                            : cases.make(cls);
            rows.add(made);
            if (made.values().containsKey(Item.FINISHED) && List.of("", "D1").contains(cls)) {
                finished.add(made);
            }
        }
        Collections.shuffle(rows, random);
        return rows;
    }

    private String draw(List<Map.Entry<String, Integer>> shares) {
        int point = random.nextInt(100);
        for (Map.Entry<String, Integer> share : shares) {
            point -= share.getValue();
            if (point < 0) {
                return share.getKey();
            }
        }
        return "";
    }

    /** The same case once more, or an entry that was only a trial. */
    private LandCase again(List<LandCase> finished) {
        for (int i = 0; i < 200; i++) {
            LandCase first = finished.get(random.nextInt(finished.size()));
            if (first.values().get(Item.DUE) instanceof LocalDate due
                    && due.isBefore(asOf)
                    && first.values().get(Item.RECEIVED) instanceof LocalDate received) {
                return random.nextInt(4) == 0 ? trial(first) : twin(first, received);
            }
        }
        return cases.make("");
    }

    private LandCase twin(LandCase first, LocalDate received) {
        Map<Item, Object> values = bare(first);
        if (random.nextBoolean()) {
            values.put(Item.CODE, office.code(received));
        }
        values.put(Item.APPLICANT, office.otherwise(String.valueOf(values.get(Item.APPLICANT))));
        values.put(Item.STATUS, "Đang xử lý");
        return new LandCase(values, "D5");
    }

    private LandCase trial(LandCase first) {
        Map<Item, Object> values = bare(first);
        values.put(Item.CODE, "TEST-" + first.code());
        values.put(Item.APPLICANT, office.applicant());
        values.put(Item.STATUS, random.nextBoolean() ? "Hủy" : "Nhập thử");
        return new LandCase(values, "D5");
    }

    private static Map<Item, Object> bare(LandCase first) {
        Map<Item, Object> values = new EnumMap<>(first.values());
        List.of(Item.FINISHED, Item.RESULT_DATE, Item.RESULT_NO).forEach(values::remove);
        return values;
    }
}
