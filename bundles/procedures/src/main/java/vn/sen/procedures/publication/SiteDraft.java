package vn.sen.procedures.publication;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is said of a site. */
public record SiteDraft(
        String name,
        SiteKind kind,
        @Nullable UUID agency,
        String address,
        boolean obligatory,
        String connector) {
    public SiteDraft {
        name = Objects.requireNonNullElse(name, "").strip();
        kind = Objects.requireNonNullElse(kind, SiteKind.OTHER);
        address = Objects.requireNonNullElse(address, "").strip();
        connector = Objects.requireNonNullElse(connector, "").strip();
    }
}
