package vn.sen.deadlines.clock;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.deadlines.api.Reckoning.Leg;
import vn.sen.deadlines.api.Segment;

/** What happened in a run, for those who ask why. */
final class Trace {
    final List<Stretch> stretches = new ArrayList<>();
    final List<Note> notes = new ArrayList<>();

    /** Where the count that holds began, and its whole length. */
    long origin;

    long whole;
    @Nullable Segment opening;

    void began(Segment segment, long from, long units) {
        opening = segment;
        origin = from;
        whole = units;
    }

    void ran(long from, long to, long used) {
        stretches.add(new Stretch(Leg.Kind.RAN, from, to, used, null, false));
    }

    void stood(long from, long to, @Nullable Segment stop, boolean over, Segment by) {
        stretches.add(new Stretch(Leg.Kind.STOPPED, from, to, 0, stop, over));
        notes.add(new Note(over ? Why.STOP_OVER : Why.RESUMED, by));
    }

    /** All that ran so far counts no more. */
    void voided(long from, long to) {
        stretches.add(new Stretch(Leg.Kind.VOID, from, to, 0, null, false));
        stretches.replaceAll(
                s ->
                        s.kind == Leg.Kind.RAN
                                ? new Stretch(Leg.Kind.VOID, s.from, s.to, 0, null, false)
                                : s);
    }

    /** From one point, not counted, to another, counted. */
    record Stretch(
            Leg.Kind kind, long from, long to, long used, @Nullable Segment stop, boolean over) {}

    /** Something to say. */
    record Note(Why why, Segment segment) {}

    /** What there is to say. */
    enum Why {
        STOP_UNPROVEN,
        STOP_TOO_LATE,
        STOP_OVER,
        RESUMED,
        RESTART_UNPROVEN,
        RESTART_TOO_LATE,
        EXTENSION_UNPROVEN,
        EXTENDED
    }
}
