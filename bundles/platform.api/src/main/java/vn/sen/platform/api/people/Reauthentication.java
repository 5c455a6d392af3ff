package vn.sen.platform.api.people;

import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Asks the person at the keyboard to prove again who they are, before they sign an act. Published
 * by identity; used through a port. Thread-safe.
 */
@ProviderType
public interface Reauthentication {
    /**
     * Whether this is the account's password. A wrong one counts towards the lock-out; a locked or
     * closed account is never confirmed. The password is neither kept nor logged.
     */
    boolean confirms(UUID account, String password);
}
