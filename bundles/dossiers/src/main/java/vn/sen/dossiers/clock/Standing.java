package vn.sen.dossiers.clock;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import vn.sen.deadlines.api.DueDate;
import vn.sen.deadlines.api.Status;
import vn.sen.dossiers.api.DossierState;
import vn.sen.dossiers.cases.DossierEntity;

/** How a dossier stands against its due date, from what it keeps; the same in every list. */
public final class Standing {
    private Standing() {}

    public static Status of(DossierEntity dossier, LocalDateTime now) {
        Status outcome = dossier.outcome();
        if (outcome != null) {
            return outcome;
        }
        return switch (dossier.state().group()) {
            case NEW, GONE, REFUSED, DONE -> Status.NO_DUE;
            case PAUSED -> paused(dossier, now);
            case OPEN -> running(dossier, now);
        };
    }

    private static Status paused(DossierEntity dossier, LocalDateTime now) {
        LocalDate until = dossier.due().resumesBy();
        return until == null || !now.toLocalDate().isAfter(until)
                ? Status.PAUSED
                : running(dossier, now);
    }

    private static Status running(DossierEntity dossier, LocalDateTime now) {
        DueDate due = dossier.due().due();
        if (due == null) {
            return Status.NO_DUE;
        }
        if (due.compare(now) > 0) {
            return Status.LATE;
        }
        LocalDate warn = dossier.due().warnDay();
        return warn != null && !now.toLocalDate().isBefore(warn) ? Status.AT_RISK : Status.NOT_DUE;
    }

    /** The outcome of a dossier that ends at that moment. */
    public static Status atEnd(@Nullable DueDate due, LocalDateTime end) {
        if (due == null) {
            return Status.NO_DUE;
        }
        int against = due.compare(end);
        return against < 0 ? Status.EARLY : against == 0 ? Status.ON_TIME : Status.LATE_DONE;
    }

    /** Whether the clock runs or stands on a dossier that is open. */
    public static boolean open(DossierState state) {
        return state.group() == DossierState.Group.OPEN
                || state.group() == DossierState.Group.PAUSED;
    }
}
