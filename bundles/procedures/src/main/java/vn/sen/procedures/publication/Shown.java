package vn.sen.procedures.publication;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A procedure as a site shows it; see {@code PublicationConnector.Shown}. */
public record Shown(
        String code, String name, String decision, String limit, @Nullable LocalDate publishedOn) {
    public Shown {
        code = Objects.requireNonNullElse(code, "").strip();
        name = Objects.requireNonNullElse(name, "").strip();
        decision = Objects.requireNonNullElse(decision, "").strip();
        limit = Objects.requireNonNullElse(limit, "").strip();
    }
}
