package vn.sen.reconciliation.demo;

import java.util.EnumMap;
import java.util.Map;
import vn.sen.reconciliation.cases.Item;

/**
 * One row of a synthetic list with its known cause.
 *
 * @param values texts, dates and times by item
 * @param truth the class that a just judge would give; "" for a line that is not late
 */
record LandCase(Map<Item, Object> values, String truth) {
    LandCase {
        values = new EnumMap<>(values);
    }

    LandCase truly(String cls) {
        return new LandCase(values, cls);
    }

    String code() {
        return String.valueOf(values.get(Item.CODE));
    }
}
