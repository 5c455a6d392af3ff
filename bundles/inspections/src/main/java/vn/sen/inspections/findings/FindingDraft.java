package vn.sen.inspections.findings;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is entered of a finding.
 *
 * @param directive said by the head of the session; missing means no
 * @param area 0 to 6; may be missing when there is a criterion, whose area is then taken
 * @param owners who has to remedy it; missing means the inspected agency. Exactly one leads; when
 *     nobody is marked, the first does
 */
public record FindingDraft(
        @Nullable FindingKind kind,
        @Nullable Boolean directive,
        @Nullable Integer area,
        @Nullable UUID criterion,
        @Nullable String words,
        @Nullable String cause,
        @Nullable Severity severity,
        @Nullable List<OwnerDraft> owners) {

    public record OwnerDraft(@Nullable UUID agency, @Nullable Boolean lead) {}
}
