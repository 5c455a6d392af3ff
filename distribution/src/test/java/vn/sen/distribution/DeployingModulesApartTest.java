package vn.sen.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.SynchronousBundleListener;
import vn.sen.agencies.api.OrgHandoverHandler;
import vn.sen.platform.testkit.SenFramework;

/** A domain module can be replaced without anything else being restarted. */
@SenFramework(
        modules = {"agencies", "deadlines", "inspections", "reconciliation"},
        demo = true)
class DeployingModulesApartTest {
    private static final String AGENCIES = "vn.sen.agencies";
    private static final String DEADLINES = "vn.sen.deadlines";
    private static final String INSPECTIONS = "vn.sen.inspections";
    private static final String RECONCILIATION = "vn.sen.reconciliation";
    private static final Set<String> DOMAINS =
            Set.of(AGENCIES, DEADLINES, INSPECTIONS, RECONCILIATION);

    private final BundleContext context;
    private final URI address;

    DeployingModulesApartTest(BundleContext context, URI address) {
        this.context = context;
        this.address = address;
    }

    @Test
    void theRefreshClosureOfADomainBundleIsItself() {
        for (String domain : DOMAINS) {
            assertEquals(Set.of(domain), Bundles.closure(context, domain));
        }
    }

    @Test
    void theClosureOfAnApiIsMoreThanItself() {
        assertTrue(
                Bundles.closure(context, "com.zaxxer.HikariCP").size() > 1, "the check can fail");
    }

    @Test
    void aDomainBundleExportsNothing() {
        for (String domain : DOMAINS) {
            assertNull(Bundles.named(context, domain).getHeaders().get("Export-Package"));
        }
    }

    @Test
    void everyBundleRunsAndEveryModuleAnswers() throws Exception {
        assertEquals(List.of(), Bundles.idle(context));
        assertEquals(200, SenProcess.status(address.getPort(), "/health/ready"));
        assertTrue(agencies().body().contains("Sở Thông tin và Truyền thông"));
        assertTrue(findings().body().contains("Chấn chỉnh phần mềm điện tử đất đai"));
    }

    @ParameterizedTest
    @ValueSource(strings = {AGENCIES, DEADLINES, INSPECTIONS, RECONCILIATION})
    void refreshingADomainBundleRestartsNoOther(String domain) throws Exception {
        Set<String> stopped = new ConcurrentSkipListSet<>();
        SynchronousBundleListener listener =
                event -> {
                    if (event.getType() == BundleEvent.STOPPED) {
                        stopped.add(event.getBundle().getSymbolicName());
                    }
                };
        context.addBundleListener(listener);
        try {
            CountDownLatch refreshed = new CountDownLatch(1);
            Bundles.wiring(context)
                    .refreshBundles(
                            List.of(Bundles.named(context, domain)), done -> refreshed.countDown());
            assertTrue(refreshed.await(60, TimeUnit.SECONDS));
        } finally {
            context.removeBundleListener(listener);
        }
        assertEquals(Set.of(domain), new TreeSet<>(stopped));
        assertEquals(List.of(), List.copyOf(Bundles.wiring(context).getRemovalPendingBundles()));
        assertEquals(List.of(), Bundles.idle(context));
        assertEquals(200, agencies().statusCode());
        assertEquals(200, findings().statusCode());
    }

    @Test
    void theHandoverOfInspectionsGoesAndComesWithItsBundle() throws Exception {
        Bundle inspections = Bundles.named(context, INSPECTIONS);
        assertEquals(List.of("deadlines", "inspections", "reconciliation"), handlerNames());
        inspections.stop();
        try {
            assertEquals(List.of("deadlines", "reconciliation"), handlerNames());
            assertTrue(health().contains("\"inspections\",\"state\":\"changing\""), health());
            assertEquals(200, agencies().statusCode());
        } finally {
            inspections.start();
        }
        assertEquals(List.of("deadlines", "inspections", "reconciliation"), handlerNames());
        assertEquals(200, findings().statusCode());
    }

    /** What needs agencies looks them up at each call, and is not made anew without them. */
    @Test
    void inspectionsStayWhileAgenciesAreAway() throws Exception {
        Bundle agencies = Bundles.named(context, AGENCIES);
        Collection<ServiceReference<OrgHandoverHandler>> before = handlers();
        agencies.stop();
        try {
            assertEquals(List.of(AGENCIES), Bundles.idle(context));
            assertEquals(before, handlers());
        } finally {
            agencies.start();
        }
        assertEquals(before, handlers());
        assertTrue(agencies().body().contains("Sở Thông tin và Truyền thông"));
        assertTrue(findings().body().contains("Sở Tài nguyên và Môi trường"));
    }

    private List<String> handlerNames() throws InvalidSyntaxException {
        return handlers().stream()
                .map(reference -> context.getService(reference).name())
                .sorted()
                .toList();
    }

    private Collection<ServiceReference<OrgHandoverHandler>> handlers()
            throws InvalidSyntaxException {
        return context.getServiceReferences(OrgHandoverHandler.class, null);
    }

    private String health() throws IOException, InterruptedException {
        return SenProcess.get(address.getPort(), "/health/modules").body().replaceAll("\\s", "");
    }

    private HttpResponse<String> agencies() throws IOException, InterruptedException {
        return SignedIn.as("noivu", address).get("/api/v1/agencies?limit=200");
    }

    private HttpResponse<String> findings() throws IOException, InterruptedException {
        return SignedIn.as("noivu", address).get("/api/v1/inspections/findings?limit=200");
    }
}
