package vn.sen.agencies;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sen.agencies.api.AgencyKind;

/** What may change about an agency while it stays itself. */
record Attributes(String name, String shortName, AgencyKind kind, @Nullable UUID parent) {
    Attributes named(String newName, String newShortName) {
        return new Attributes(newName, newShortName, kind, parent);
    }

    Attributes of(AgencyKind newKind) {
        return new Attributes(name, shortName, newKind, parent);
    }

    Attributes under(@Nullable UUID newParent) {
        return new Attributes(name, shortName, kind, newParent);
    }

    Names names() {
        return new Names(name, shortName);
    }

    /** Both names change together. */
    record Names(String name, String shortName) {}
}
