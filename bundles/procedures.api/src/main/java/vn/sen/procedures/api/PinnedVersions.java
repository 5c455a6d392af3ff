package vn.sen.procedures.api;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ConsumerType;
import vn.sen.platform.api.text.Text;

/**
 * Cases that run on versions of procedures. Each module with such cases publishes one as a service:
 * a case stays on its version to the end, unless somebody proposes to move it to another, sees
 * before what would become of it, and a second person approves.
 */
@ConsumerType
public interface PinnedVersions {
    /** Stable, for example {@code dossiers}. */
    String name();

    Text label();

    /** Open cases that run on this version. */
    long count(UUID version);

    /**
     * What would become of the open cases. Changes nothing; gives the same answer until something
     * changes.
     *
     * @param limit lines at most; the figures count all cases
     */
    Preview preview(UUID from, ProcedureVersion to, int limit);

    /**
     * Moves every open case that nothing hinders, as the person who approved. Safe to repeat: a
     * second run of the same migration moves only what the first one did not reach.
     *
     * @return cases moved by this run
     */
    long migrate(Migration migration);

    /**
     * @param cases open cases on the version
     * @param moved of these, how many would have another due date
     * @param hindered of these, how many cannot be moved
     * @param lines the first of them
     */
    record Preview(long cases, long moved, long hindered, List<Line> lines) {
        public Preview {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A case.
     *
     * @param reference for example {@code dossier/0190…}
     * @param name as people know it, for example its code
     * @param before due date now; null for none
     * @param after due date by the other version; null for none
     * @param hindrance why it cannot be moved; null when it can
     */
    record Line(
            String reference,
            String name,
            @Nullable LocalDate before,
            @Nullable LocalDate after,
            @Nullable Text hindrance) {}

    /**
     * @param id of the migration; the same at each repetition
     * @param reason why it is done, in Vietnamese
     */
    record Migration(UUID id, UUID from, ProcedureVersion to, String reason) {}
}
