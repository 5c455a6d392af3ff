package vn.sen.platform.gateway;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Component;

/**
 * Which bundles are seen. While two versions of a module stand side by side, one of them is hidden:
 * the new one until it has proved itself, the old one from then on. Thread-safe.
 */
@Component(service = Standings.class)
public final class Standings {
    private volatile Set<Long> hidden = Set.of();

    /** Whether requests and calls may go to this service. */
    boolean isSeen(ServiceReference<?> reference) {
        Set<Long> now = hidden;
        if (now.isEmpty()) {
            return true;
        }
        Bundle bundle = reference.getBundle();
        return bundle != null && !now.contains(bundle.getBundleId());
    }

    /** In one step. */
    synchronized void change(Collection<Long> seen, Collection<Long> unseen) {
        Set<Long> changed = new HashSet<>(hidden);
        changed.removeAll(seen);
        changed.addAll(unseen);
        hidden = Set.copyOf(changed);
    }
}
