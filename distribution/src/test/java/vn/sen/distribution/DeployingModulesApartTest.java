package vn.sen.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.wiring.FrameworkWiring;
import vn.sen.platform.testkit.SenFramework;

/** A domain module can be replaced without anything else being restarted. */
@SenFramework(modules = {"agencies", "inspections"})
class DeployingModulesApartTest {
    private static final Set<String> DOMAINS = Set.of("vn.sen.agencies", "vn.sen.inspections");

    @Test
    void theRefreshClosureOfADomainBundleIsItself(BundleContext context) {
        List<Bundle> domains = domains(context);
        assertEquals(DOMAINS.size(), domains.size());
        FrameworkWiring wiring = context.getBundle(0).adapt(FrameworkWiring.class);
        for (Bundle domain : domains) {
            assertEquals(
                    Set.of(domain.getSymbolicName()),
                    wiring.getDependencyClosure(List.of(domain)).stream()
                            .map(Bundle::getSymbolicName)
                            .collect(Collectors.toSet()));
        }
    }

    @Test
    void theClosureOfAnApiIsMoreThanItself(BundleContext context) {
        FrameworkWiring wiring = context.getBundle(0).adapt(FrameworkWiring.class);
        Bundle hikari = named(context, "com.zaxxer.HikariCP");
        assertTrue(wiring.getDependencyClosure(List.of(hikari)).size() > 1, "the check can fail");
    }

    @Test
    void aDomainBundleExportsNothing(BundleContext context) {
        for (Bundle domain : domains(context)) {
            assertNull(domain.getHeaders().get("Export-Package"));
        }
    }

    @Test
    void everyBundleRunsAndAnswers(BundleContext context, URI address)
            throws IOException, InterruptedException {
        assertEquals(
                List.of(),
                Arrays.stream(context.getBundles())
                        .filter(bundle -> bundle.getHeaders().get("Fragment-Host") == null)
                        .filter(bundle -> bundle.getState() != Bundle.ACTIVE)
                        .map(Bundle::getSymbolicName)
                        .toList());
        assertEquals(200, SenProcess.status(address.getPort(), "/health/ready"));
    }

    private static List<Bundle> domains(BundleContext context) {
        return Arrays.stream(context.getBundles())
                .filter(bundle -> DOMAINS.contains(bundle.getSymbolicName()))
                .toList();
    }

    private static Bundle named(BundleContext context, String name) {
        return Arrays.stream(context.getBundles())
                .filter(bundle -> bundle.getSymbolicName().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
