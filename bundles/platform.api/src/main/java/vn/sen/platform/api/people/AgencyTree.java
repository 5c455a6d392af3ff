package vn.sen.platform.api.people;

import java.util.Optional;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Where agencies lie under each other today; published by the agencies module, used to decide
 * permissions.
 */
@ProviderType
public interface AgencyTree {
    /** True when {@code agency} is {@code root} or lies under it, today. False for unknown ids. */
    boolean within(UUID agency, UUID root);

    /** Today's name; empty for an unknown id. */
    Optional<String> name(UUID agency);

    /** The agency of this human code, for example {@code SNV}. */
    Optional<UUID> byCode(String code);
}
