package vn.sen.platform.modules.change;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;
import vn.sen.platform.api.health.HealthCheck;
import vn.sen.platform.modules.api.Routing;

/** Whether a version of a module is fit to serve. */
@Component(service = Health.class)
public final class Health {
    private static final int OUR_FAULT = 500;
    private static final int MOST_PROBES = 40;
    private static final Duration TO_ANSWER = Duration.ofSeconds(3);

    private final BundleContext context;
    private final Routing routing;
    private final ServiceComponentRuntime components;

    @Activate
    public Health(
            BundleContext context,
            @Reference Routing routing,
            @Reference ServiceComponentRuntime components) {
        this.context = context;
        this.routing = routing;
        this.components = components;
    }

    /** Components that failed or wait in vain, by name and reason; empty when all are there. */
    public List<String> missing(Collection<Bundle> bundles) {
        List<String> reasons = new ArrayList<>();
        for (ComponentDescriptionDTO description :
                components.getComponentDescriptionDTOs(bundles.toArray(Bundle[]::new))) {
            for (ComponentConfigurationDTO configuration :
                    components.getComponentConfigurationDTOs(description)) {
                if (configuration.failure != null) {
                    reasons.add(description.name + ": " + cause(configuration.failure));
                } else if (configuration.unsatisfiedReferences.length > 0) {
                    reasons.add(
                            description.name
                                    + " waits for "
                                    + configuration.unsatisfiedReferences[0].name);
                }
            }
        }
        return reasons;
    }

    /** The innermost cause that a stack trace names. */
    private static String cause(String trace) {
        List<String> lines = trace.lines().toList();
        String last = lines.isEmpty() ? "" : lines.get(0);
        for (String line : lines) {
            if (line.startsWith("Caused by: ")) {
                last = line.substring("Caused by: ".length());
            }
        }
        return last;
    }

    /** What the bundles' own checks say against them; empty when nothing. */
    public Optional<String> complaint(Collection<Bundle> bundles) {
        for (Bundle bundle : bundles) {
            ServiceReference<?>[] published = bundle.getRegisteredServices();
            for (ServiceReference<?> reference :
                    published == null ? new ServiceReference<?>[0] : published) {
                Optional<String> complaint =
                        isCheck(reference) ? complaint(reference) : Optional.empty();
                if (complaint.isPresent()) {
                    return complaint;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isCheck(ServiceReference<?> reference) {
        return reference.getProperty(Constants.OBJECTCLASS) instanceof String[] names
                && Arrays.asList(names).contains(HealthCheck.class.getName());
    }

    /** Asks in a thread of its own: a check that hangs must not hang whoever asks. */
    private Optional<String> complaint(ServiceReference<?> reference) {
        AtomicReference<Optional<String>> found = new AtomicReference<>(Optional.empty());
        Frame.Ended ended = Frame.bounded("sen-health", TO_ANSWER, () -> found.set(ask(reference)));
        if (!ended.inTime()) {
            return Optional.of("no answer of its health check in " + TO_ANSWER.toSeconds() + " s");
        }
        return ended.failure().map(Throwable::toString).or(found::get);
    }

    private Optional<String> ask(ServiceReference<?> reference) {
        try {
            if (context.getService(reference) instanceof HealthCheck check) {
                HealthCheck.Health health = check.check();
                return health.well()
                        ? Optional.empty()
                        : Optional.of(check.name() + ": " + health.words().vi());
            }
            return Optional.empty();
        } finally {
            context.ungetService(reference);
        }
    }

    /** Reads what can be read without parameters; the first answer that is our fault, if any. */
    Optional<String> probe(Routing.Instance built) {
        List<String> paths = new ArrayList<>(List.of("/pages"));
        routing.operations(built.bundle()).stream()
                .filter(operation -> operation.startsWith("GET ") && !operation.contains("{"))
                .map(operation -> operation.substring("GET ".length()).replaceFirst("^/$", ""))
                .map(path -> "/api" + path)
                .limit(MOST_PROBES)
                .forEach(paths::add);
        return routing.probe(built.bundle(), paths).stream()
                .filter(probe -> probe.status() >= OUR_FAULT)
                .findFirst()
                .map(
                        p ->
                                String.format(
                                        Locale.ROOT,
                                        "%s: %d %s",
                                        p.request(),
                                        p.status(),
                                        p.failure()));
    }

    /** Operations that the old version has and the new one lacks. */
    List<String> dropped(Routing.Instance old, Routing.Instance next) {
        List<String> gone = new ArrayList<>(routing.operations(old.bundle()));
        gone.removeAll(routing.operations(next.bundle()));
        return gone;
    }
}
