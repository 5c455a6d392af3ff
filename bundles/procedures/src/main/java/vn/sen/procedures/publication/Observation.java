package vn.sen.procedures.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A look at a site. */
public record Observation(
        UUID id,
        UUID site,
        LocalDate seenOn,
        String source,
        int entries,
        Instant recordedAt,
        String recordedBy) {}
