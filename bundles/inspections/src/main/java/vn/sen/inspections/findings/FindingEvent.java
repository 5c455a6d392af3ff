package vn.sen.inspections.findings;

import java.util.UUID;

/**
 * Events of a finding.
 *
 * @param agency the inspected one
 * @param reason why, in words
 */
public record FindingEvent(UUID inspection, UUID agency, FindingKind kind, String reason) {
    public static final String CLOSED = "inspections.finding-closed";
    public static final String REOPENED = "inspections.finding-reopened";
}
