package vn.sen.inspections.programmes;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A programme of inspections of one year. */
public record ProgrammeView(
        UUID id,
        long version,
        int year,
        String title,
        String purpose,
        String decisionNo,
        @Nullable LocalDate decisionDate,
        ProgrammeState state,
        @Nullable UUID criterionSet) {}
