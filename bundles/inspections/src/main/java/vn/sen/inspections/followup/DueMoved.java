package vn.sen.inspections.followup;

import java.time.LocalDate;

/**
 * Event {@code inspections.due-moved}: a working calendar has changed, and with it the deadline of
 * what is the subject.
 *
 * @param what {@code part} or {@code conclusion}
 */
public record DueMoved(String what, LocalDate before, LocalDate after) {
    public static final String TYPE = "inspections.due-moved";
}
