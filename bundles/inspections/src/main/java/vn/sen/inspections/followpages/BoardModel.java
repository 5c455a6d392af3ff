package vn.sen.inspections.followpages;

import java.util.List;
import java.util.UUID;
import vn.sen.inspections.findings.FindingState;
import vn.sen.platform.api.pages.Ui;
import vn.sen.platform.api.text.Text;

/** The follow-up board: every figure with the address of the rows behind it. */
public record BoardModel(
        FindingQuery query,
        List<StateFigure> states,
        List<Figure> ages,
        Ui.Chart byState,
        Ui.Chart byAge,
        List<Row> rows,
        Choices choices) {

    /** A count with the address of what was counted. */
    public record Figure(Text label, long count, String href) {}

    public record StateFigure(FindingState state, long count, String href) {}

    /**
     * One owner.
     *
     * @param all findings to remedy
     * @param broken parts whose promise was broken
     * @param kept parts whose promise was kept
     */
    public record Row(
            UUID agency,
            String name,
            Figure all,
            Figure closed,
            Figure broken,
            long kept,
            Figure repeated) {}

    /** All findings that somebody has to remedy. */
    public long total() {
        return states.stream().mapToLong(StateFigure::count).sum();
    }
}
