package vn.sen.launcher;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;
import org.osgi.service.component.runtime.dto.UnsatisfiedReferenceDTO;

/** Components that are not there, each with the reason: what is waited for, or what went wrong. */
final class Unsatisfied {
    private final BundleContext context;

    Unsatisfied(BundleContext context) {
        this.context = context;
    }

    List<String> reasons() {
        ServiceReference<ServiceComponentRuntime> reference =
                context.getServiceReference(ServiceComponentRuntime.class);
        if (reference == null) {
            return List.of("org.apache.felix.scr does not run");
        }
        ServiceComponentRuntime components = context.getService(reference);
        try {
            return reasons(components);
        } finally {
            context.ungetService(reference);
        }
    }

    private static List<String> reasons(ServiceComponentRuntime components) {
        List<String> reasons = new ArrayList<>();
        for (ComponentDescriptionDTO description : components.getComponentDescriptionDTOs()) {
            Collection<ComponentConfigurationDTO> configurations =
                    components.getComponentConfigurationDTOs(description);
            for (ComponentConfigurationDTO configuration : configurations) {
                if (configuration.failure != null) {
                    reasons.add(description.name + " failed: " + firstLine(configuration.failure));
                }
                for (UnsatisfiedReferenceDTO reference : configuration.unsatisfiedReferences) {
                    reasons.add(description.name + " waits for " + wanted(description, reference));
                }
            }
        }
        return reasons;
    }

    private static String wanted(
            ComponentDescriptionDTO description, UnsatisfiedReferenceDTO unsatisfied) {
        for (var reference : description.references) {
            if (reference.name.equals(unsatisfied.name)) {
                return reference.interfaceName
                        + (unsatisfied.target == null ? "" : " " + unsatisfied.target);
            }
        }
        return unsatisfied.name;
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse("");
    }
}
