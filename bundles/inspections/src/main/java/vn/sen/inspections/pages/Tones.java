package vn.sen.inspections.pages;

import vn.sen.inspections.findings.FindingKind;
import vn.sen.inspections.findings.FindingState;
import vn.sen.inspections.programmes.ProgrammeState;
import vn.sen.inspections.visits.InspectionState;

/** Tone of the badge of each state. */
public final class Tones {
    private Tones() {}

    public static String of(InspectionState state) {
        return switch (state) {
            case PLANNED -> "calm";
            case NOTIFIED, SELF_REPORTED, IN_FIELD -> "accent";
            case MINUTES_SIGNED, FOLLOW_UP -> "warn";
            case CONCLUDED, CLOSED -> "good";
            case CANCELLED -> "bad";
        };
    }

    public static String of(ProgrammeState state) {
        return switch (state) {
            case DRAFT -> "warn";
            case APPROVED, RUNNING -> "accent";
            case CLOSED -> "good";
        };
    }

    public static String of(FindingState state) {
        return switch (state) {
            case DRAFT, WITHDRAWN -> "calm";
            case SHARED, CONFIRMED, CLAIMED -> "accent";
            case REMEDIATING -> "warn";
            case VERIFIED, CLOSED -> "good";
            case REOPENED -> "bad";
        };
    }

    public static String of(FindingKind kind) {
        return switch (kind) {
            case STRENGTH -> "good";
            case LIMITATION -> "warn";
            case DEMAND -> "bad";
            case RECOMMENDATION -> "accent";
        };
    }
}
