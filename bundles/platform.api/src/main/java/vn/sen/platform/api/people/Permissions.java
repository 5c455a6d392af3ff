package vn.sen.platform.api.people;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A module's permissions, published as a service so that the roles page and the matrix test can
 * list them.
 */
@ConsumerType
public interface Permissions {
    List<? extends Permission> all();
}
