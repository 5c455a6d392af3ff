package vn.sen.dossiers.imports;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.deadlines.api.Segment;
import vn.sen.dossiers.api.DossierImported;
import vn.sen.dossiers.api.DossierState;
import vn.sen.dossiers.cases.DossierEntity;
import vn.sen.dossiers.cases.LegEntity;
import vn.sen.dossiers.counts.Counted;
import vn.sen.platform.api.events.Event;

/**
 * A dossier of a register on its way in, with all that is kept of it.
 *
 * @param leg null when it was refused
 * @param since when it came to stand as it does
 */
record Newcomer(
        Line line,
        Line.Facts facts,
        DossierEntity dossier,
        List<Segment> segments,
        @Nullable LegEntity leg,
        LocalDateTime since) {

    /** What the clock is told. */
    static List<Segment> segments(Line.Facts facts, String stopReason) {
        List<Segment> segments = new ArrayList<>();
        if (facts.state() == DossierState.REJECTED) {
            return segments;
        }
        segments.add(Segment.start(facts.received()));
        LocalDateTime paused = facts.paused();
        if (paused != null) {
            segments.add(Segment.stop(paused, stopReason, facts.proof()));
        }
        LocalDateTime ended = facts.ended();
        if (ended != null && facts.state().group() == DossierState.Group.DONE) {
            segments.add(Segment.finish(ended));
        }
        return segments;
    }

    boolean open() {
        DossierState.Group group = dossier.state().group();
        return group == DossierState.Group.OPEN || group == DossierState.Group.PAUSED;
    }

    /** Its places in the counts. */
    List<Counted.Cell> cells(ZoneId zone) {
        List<Counted.Cell> cells = new ArrayList<>(Counted.of(dossier, zone));
        if (dossier.state().group() == DossierState.Group.PAUSED) {
            LocalDate day = since.toLocalDate();
            cells.add(Counted.paused(dossier, day));
        }
        return cells;
    }

    Event imported() {
        return new Event(
                DossierImported.TYPE,
                dossier.id(),
                new DossierImported(
                        dossier.id(),
                        dossier.shownCode(),
                        dossier.procedureCode(),
                        dossier.agency(),
                        dossier.state(),
                        dossier.submittedAt(),
                        dossier.due().day()));
    }
}
