package vn.sen.inspections.followup;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is entered to give an owner a part of the remediation. The deadline is typed from the
 * document; nothing is invented.
 *
 * @param date with {@link DeadlineKind#DATE}
 * @param days calendar days, with {@link DeadlineKind#AFTER_CONCLUSION}
 * @param source the document that sets the deadline, with its number
 */
public record PartDraft(
        @Nullable UUID agency,
        @Nullable String words,
        @Nullable DeadlineKind deadline,
        @Nullable LocalDate date,
        @Nullable Integer days,
        @Nullable String source) {}
