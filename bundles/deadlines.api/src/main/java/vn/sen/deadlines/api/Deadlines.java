package vn.sen.deadlines.api;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;
import vn.sen.platform.api.explain.Explanation;

/**
 * The clock of every case. Pure: the same course and calendar give the same answer. Agencies
 * without a calendar of their own have that of the agency above them, and at last that of the
 * province. Courses that cannot have happened throw a problem of {@link DeadlineProblem}.
 * Thread-safe.
 */
@ProviderType
public interface Deadlines {
    /** Stands for the province itself where an agency is asked for. */
    UUID PROVINCE = new UUID(0, 0);

    Reckoning compute(UUID agency, Course course);

    /** Sentences, and rows that sum exactly to the limit with its changes and extension. */
    Explanation explain(UUID agency, Course course);

    /** How it stands at that moment. */
    Status status(UUID agency, Course course, LocalDateTime asOf);

    /** What would become of the course if that happened; changes nothing. */
    Simulation simulate(UUID agency, Course course, Segment hypothetical);

    /** Reasons for which a clock may stop, as in force on that day. */
    List<StopReason> reasons(LocalDate day);

    /** What may make a limit longer, as in force on that day. */
    List<Surcharge> surcharges(LocalDate day);

    /**
     * A working day away from that day, which itself is not counted: for a warning one working day
     * before a due date, give -1.
     *
     * @param days more or less than 0; 0 gives the day itself, or the next working day
     */
    LocalDate workingDay(UUID agency, LocalDate day, int days);

    /** Working days from the first to the last day, both included; 0 when the last comes first. */
    long workingDays(UUID agency, LocalDate from, LocalDate to);

    /** Minutes of office hours between the two moments; 0 when the first is not before the last. */
    long workingMinutes(UUID agency, LocalDateTime from, LocalDateTime to);

    /** Before and after, with the way to the new date. */
    record Simulation(Reckoning before, Reckoning after, Explanation explanation) {}
}
