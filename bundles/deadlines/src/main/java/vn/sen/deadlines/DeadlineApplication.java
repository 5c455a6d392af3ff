package vn.sen.deadlines;

import jakarta.ws.rs.core.Application;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.deadlines.calendars.CalendarResource;
import vn.sen.deadlines.pages.DeadlinePages;
import vn.sen.deadlines.pages.ImportPages;

/** The module's one way in. */
@Component(service = Application.class, property = "sen.module=deadlines")
public final class DeadlineApplication extends Application {
    private final Set<Object> resources;

    @Activate
    public DeadlineApplication(
            @Reference DeadlineResource deadlines,
            @Reference CalendarResource calendars,
            @Reference DeadlinePages pages,
            @Reference ImportPages imports) {
        resources = Set.of(deadlines, calendars, pages, imports);
    }

    @Override
    public Set<Object> getSingletons() {
        return resources;
    }
}
