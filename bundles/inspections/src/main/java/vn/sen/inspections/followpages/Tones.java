package vn.sen.inspections.followpages;

import vn.sen.inspections.closing.Outcome;
import vn.sen.inspections.findings.FindingKind;
import vn.sen.inspections.findings.FindingState;
import vn.sen.inspections.findings.Severity;
import vn.sen.inspections.followup.PartState;
import vn.sen.inspections.followup.Promise;

/** Tones of badges. */
public final class Tones {
    private Tones() {}

    public static String of(FindingKind kind) {
        return switch (kind) {
            case STRENGTH -> "good";
            case LIMITATION -> "warn";
            case DEMAND -> "bad";
            case RECOMMENDATION -> "accent";
        };
    }

    public static String of(Severity severity) {
        return switch (severity) {
            case LOW -> "calm";
            case MEDIUM -> "warn";
            case HIGH -> "bad";
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

    public static String of(PartState state) {
        return switch (state) {
            case OPEN -> "warn";
            case CLAIMED -> "accent";
            case VERIFIED -> "good";
        };
    }

    public static String of(Promise promise) {
        return switch (promise) {
            case NO_DEADLINE, RUNNING -> "calm";
            case KEPT -> "good";
            case BROKEN -> "bad";
        };
    }

    public static String of(Outcome outcome) {
        return switch (outcome) {
            case HELD -> "good";
            case BROKEN -> "bad";
            case UNMEASURED -> "calm";
        };
    }
}
