package vn.sen.inspections.acts;

import java.time.LocalDate;
import java.util.UUID;

/** Event: the conclusion notice of an inspection is out. */
public record ConclusionIssued(UUID inspection, UUID agency, String number, LocalDate day) {
    public static final String TYPE = "inspections.conclusion-issued";
}
