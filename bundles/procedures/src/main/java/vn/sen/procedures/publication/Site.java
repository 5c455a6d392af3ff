package vn.sen.procedures.publication;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A place where procedures are shown.
 *
 * @param agency whose procedures it shows, with those below; null for all of the province
 * @param obligatory whether the law asks for it
 * @param connector name of the connector that reads it; "" for lists that people upload
 * @param version for {@code If-Match}
 */
public record Site(
        UUID id,
        String code,
        String name,
        SiteKind kind,
        @Nullable UUID agency,
        String address,
        boolean obligatory,
        String connector,
        long version) {}
