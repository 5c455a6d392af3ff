package vn.sen.inspections.fieldwork;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Event: an observation was noted. */
public record ObservationNoted(UUID inspection, @Nullable UUID criterion) {
    public static final String TYPE = "inspections.observation-noted";
}
