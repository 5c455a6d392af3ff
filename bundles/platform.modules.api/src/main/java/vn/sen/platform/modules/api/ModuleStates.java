package vn.sen.platform.modules.api;

import java.util.Map;
import org.osgi.annotation.versioning.ProviderType;

/** Why modules do not serve. Published by the deployer, for health and metrics. Thread-safe. */
@ProviderType
public interface ModuleStates {
    /**
     * A module that is not to serve.
     *
     * @param quarantined whether the breaker switched it off, not a person
     * @param reason for operators alone; {@link Reason#NONE} when there is none
     */
    record Off(boolean quarantined, Reason reason) {}

    /** By name. */
    Map<String, Off> off();
}
