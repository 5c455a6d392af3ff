package vn.sen.platform.notifications;

import jakarta.ws.rs.core.Application;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The pages below {@code /notifications} and the API below {@code /api/v1/notifications}. */
@Component(service = Application.class, property = "sen.module=notifications")
public final class NotificationApplication extends Application {
    private final Set<Object> resources;

    @Activate
    public NotificationApplication(
            @Reference NotificationPages pages, @Reference NotificationResource resource) {
        resources = Set.of(pages, resource);
    }

    @Override
    @SuppressWarnings("deprecation") // instances, because they are made by the framework
    public Set<Object> getSingletons() {
        return resources;
    }
}
