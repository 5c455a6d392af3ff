package vn.sen.procedures.api;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Event {@code procedures.version-announced}: a version was given its days of force, suspended,
 * taken up again or ended.
 *
 * @param version for {@link Procedures#version}
 * @param validTo last day of force; null while in force
 */
public record VersionAnnounced(
        UUID version, String code, LocalDate validFrom, @Nullable LocalDate validTo) {
    public static final String TYPE = "procedures.version-announced";
}
