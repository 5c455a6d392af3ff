package vn.sen.dossiers.counts;

import vn.sen.deadlines.api.Status;
import vn.sen.procedures.api.Channel;

/**
 * What is counted, by agency, procedure and day. Flows stand on the day on which they happened, so
 * that any period is a sum; {@link #DUE} stands on the day on which a running dossier is due, so
 * that today's late ones are a sum as well.
 */
public enum CountKind {
    RECEIVED_DIRECT,
    RECEIVED_ONLINE,
    RECEIVED_POST,
    DONE_EARLY,
    DONE_ON_TIME,
    DONE_LATE,
    DONE_NO_DUE,
    RETURNED,
    WITHDRAWN,
    REJECTED,
    /** More than 0 for who takes over a dossier, less for who gives it away. */
    TAKEN_OVER,
    /** Running, on its due day. */
    DUE,
    /** Running without a due date; stands on the epoch. */
    NO_DUE,
    /** 1 on the day of a stop, -1 on the day on which it ended. */
    PAUSED;

    static CountKind received(Channel channel) {
        return switch (channel) {
            case DIRECT -> RECEIVED_DIRECT;
            case ONLINE -> RECEIVED_ONLINE;
            case POST -> RECEIVED_POST;
        };
    }

    static CountKind done(Status outcome) {
        return switch (outcome) {
            case EARLY -> DONE_EARLY;
            case ON_TIME -> DONE_ON_TIME;
            case LATE_DONE -> DONE_LATE;
            case NOT_DUE, AT_RISK, PAUSED, LATE, NO_DUE -> DONE_NO_DUE;
        };
    }
}
