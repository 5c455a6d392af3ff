package vn.sen.inspections.followpages;

import java.util.List;
import java.util.Map;
import vn.sen.inspections.findings.FindingLists;
import vn.sen.inspections.findings.FindingView;

/** What failed twice in a row and is not remedied: stands before everything else. */
final class Repeats {
    private static final Map<String, Boolean> OPEN = Map.of("repeat", true, "open", true);

    private Repeats() {}

    /** Newest first, of those that the query shows. */
    static List<FindingView> open(FindingLists lists, FindingQuery query, int most) {
        return lists.list(query.changed(OPEN).filter()).pager().page(null, most).items();
    }
}
