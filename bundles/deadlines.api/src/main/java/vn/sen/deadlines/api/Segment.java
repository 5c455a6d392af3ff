package vn.sen.deadlines.api;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * Something that happened to the clock of a case.
 *
 * @param at wall-clock time in the configured zone
 * @param reason code of a {@link StopReason}, for STOP; {@link #EVENT} for a START that is no
 *     receipt; else ""
 * @param proof number and date of the document that shows it; "" when there is none. A STOP,
 *     RESTART or EXTEND without proof does not count, and the explanation says so
 * @param amount what an EXTEND adds, in the limit's unit (calendar days for a limit in months,
 *     working days for a same-day limit); else 0
 */
public record Segment(Kind kind, LocalDateTime at, String reason, String proof, int amount) {

    /** Kinds, in the words of the clock. */
    public enum Kind {
        /** The case was received. Once, and first. */
        START,
        /** The clock stands still, for a reason. */
        STOP,
        /** What stopped the clock has ended; the reason says whether the count goes on or anew. */
        RESUME,
        /** The count begins anew, whether the clock was stopped or not. */
        RESTART,
        /** The limit is made longer, at most once, before it has run out. */
        EXTEND,
        /** The result is ready. Nothing comes after it. */
        FINISH
    }

    /** Reason of a START whose day stands as it is, whether the office was open or not. */
    public static final String EVENT = "event";

    public static Segment start(LocalDateTime at) {
        return new Segment(Kind.START, at, "", "", 0);
    }

    /** The limit runs from the day of a document, such as a notice; "" when it needs no name. */
    public static Segment startOf(LocalDate day, String document) {
        return new Segment(Kind.START, day.atStartOfDay(), EVENT, document, 0);
    }

    public static Segment stop(LocalDateTime at, String reason, String proof) {
        return new Segment(Kind.STOP, at, reason, proof, 0);
    }

    public static Segment resume(LocalDateTime at, String proof) {
        return new Segment(Kind.RESUME, at, "", proof, 0);
    }

    public static Segment restart(LocalDateTime at, String proof) {
        return new Segment(Kind.RESTART, at, "", proof, 0);
    }

    public static Segment extend(LocalDateTime at, int amount, String proof) {
        return new Segment(Kind.EXTEND, at, "", proof, amount);
    }

    public static Segment finish(LocalDateTime at) {
        return new Segment(Kind.FINISH, at, "", "", 0);
    }
}
