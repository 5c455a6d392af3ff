package vn.sen.platform.api.people;

import java.util.Set;
import org.osgi.annotation.versioning.ConsumerType;
import vn.sen.platform.api.text.Text;

/**
 * One thing that may be allowed; each module has one enum of them. Nobody may do what no permission
 * names.
 */
@ConsumerType
public interface Permission {
    /** Module-wide unique, for example {@code inspections.conclude}. */
    String id();

    /** What the holder may do, as people say it. */
    Text label();

    /** Roles that hold it. */
    Set<Role> roles();
}
