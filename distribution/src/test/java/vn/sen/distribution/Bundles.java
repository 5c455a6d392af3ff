package vn.sen.distribution;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.wiring.FrameworkWiring;

/** What tests ask of the bundles of a running framework. */
final class Bundles {
    private Bundles() {}

    static Bundle named(BundleContext context, String name) {
        return Arrays.stream(context.getBundles())
                .filter(bundle -> bundle.getSymbolicName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Names of what would be restarted with the bundle. */
    static Set<String> closure(BundleContext context, String name) {
        return wiring(context).getDependencyClosure(List.of(named(context, name))).stream()
                .map(Bundle::getSymbolicName)
                .collect(Collectors.toSet());
    }

    /** Bundles that should run and do not. */
    static List<String> idle(BundleContext context) {
        return Arrays.stream(context.getBundles())
                .filter(bundle -> bundle.getHeaders().get("Fragment-Host") == null)
                .filter(bundle -> bundle.getState() != Bundle.ACTIVE)
                .map(Bundle::getSymbolicName)
                .toList();
    }

    static FrameworkWiring wiring(BundleContext context) {
        return context.getBundle(0).adapt(FrameworkWiring.class);
    }
}
