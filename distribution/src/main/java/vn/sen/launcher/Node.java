package vn.sen.launcher;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.felix.framework.FrameworkFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkEvent;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.startlevel.BundleStartLevel;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.framework.wiring.FrameworkWiring;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sen.launcher.Composition.Part;
import vn.sen.platform.modules.api.MissingPackages;
import vn.sen.platform.modules.api.Reason;

/** The framework with its bundles, in this process. */
final class Node {
    private static final Logger LOG = LoggerFactory.getLogger(Node.class);
    private static final int LAST_LEVEL = 30;
    private static final long TO_STOP = 60_000;

    private final Framework framework;

    private Node(Framework framework) {
        this.framework = framework;
    }

    /** Starts every part; refuses before anything runs when one of them does not resolve. */
    static Node start(Home home, Composition composition, Map<String, String> properties)
            throws BundleException, IOException {
        CacheMark mark = new CacheMark(home, composition);
        Framework framework =
                new FrameworkFactory()
                        .newFramework(configuration(home, composition, properties, mark));
        framework.init();
        Node node = new Node(framework);
        try {
            BundleContext context = framework.getBundleContext();
            context.addFrameworkListener(Node::report);
            List<Bundle> bundles = node.install(context, composition.parts());
            node.resolve(bundles);
            mark.keep();
            framework.start();
            return node;
        } catch (BundleException | RuntimeException e) {
            node.stop();
            throw e;
        }
    }

    void stop() throws BundleException {
        framework.stop();
        try {
            framework.waitForStop(TO_STOP);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Components that are not there, each with its reason. */
    List<String> unsatisfied() {
        BundleContext context = framework.getBundleContext();
        return context == null ? List.of() : new Unsatisfied(context).reasons();
    }

    void await() throws InterruptedException {
        framework.waitForStop(0);
    }

    private static Map<String, Object> configuration(
            Home home, Composition composition, Map<String, String> properties, CacheMark mark)
            throws IOException {
        Map<String, Object> configuration = new HashMap<>(properties);
        configuration.put(Constants.FRAMEWORK_STORAGE, home.cache().toString());
        configuration.put(Constants.FRAMEWORK_BEGINNING_STARTLEVEL, String.valueOf(LAST_LEVEL));
        configuration.put(Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA, composition.systemPackages());
        configuration.put("felix.log.logger", new FrameworkLog());
        if (mark.differs()) {
            configuration.put(
                    Constants.FRAMEWORK_STORAGE_CLEAN,
                    Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT);
        }
        return configuration;
    }

    private List<Bundle> install(BundleContext context, List<Part> parts) throws BundleException {
        Set<String> known =
                Set.of(context.getBundles()).stream()
                        .map(Bundle::getLocation)
                        .collect(Collectors.toSet());
        for (Part part : parts) {
            Bundle bundle = context.installBundle(part.location());
            if (!known.contains(part.location())) {
                bundle.adapt(BundleStartLevel.class).setStartLevel(part.startLevel());
                if (part.platform() && !isFragment(bundle)) {
                    bundle.start(Bundle.START_ACTIVATION_POLICY);
                }
            }
        }
        return List.of(context.getBundles());
    }

    private void resolve(List<Bundle> bundles) {
        if (!framework.adapt(FrameworkWiring.class).resolveBundles(bundles)) {
            List<Bundle> unresolved =
                    bundles.stream()
                            .filter(bundle -> bundle.getState() == Bundle.INSTALLED)
                            .toList();
            if (!unresolved.isEmpty()) {
                Reason reason = new MissingPackages(bundles, unresolved).reason();
                throw new Refusal(reason.vi(), reason.en());
            }
        }
    }

    private static boolean isFragment(Bundle bundle) {
        return (bundle.adapt(BundleRevision.class).getTypes() & BundleRevision.TYPE_FRAGMENT) != 0;
    }

    private static void report(FrameworkEvent event) {
        if (event.getType() == FrameworkEvent.ERROR) {
            LOG.error(
                    "{}: {}",
                    event.getBundle().getSymbolicName(),
                    "cannot start",
                    event.getThrowable());
        }
    }
}
