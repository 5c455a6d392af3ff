package vn.sen.dossiers.pages;

import vn.sen.deadlines.api.Status;
import vn.sen.dossiers.api.DossierState;

/** Colours of badges; the word always stands beside. */
public final class Tones {
    private Tones() {}

    public static String of(Status status) {
        return switch (status) {
            case NOT_DUE, EARLY, ON_TIME -> "good";
            case AT_RISK -> "warn";
            case LATE, LATE_DONE -> "bad";
            case PAUSED -> "accent";
            case NO_DUE -> "calm";
        };
    }

    public static String of(DossierState state) {
        return switch (state.group()) {
            case NEW -> "accent";
            case OPEN -> "good";
            case PAUSED -> "warn";
            case DONE -> "calm";
            case GONE, REFUSED -> "bad";
        };
    }
}
