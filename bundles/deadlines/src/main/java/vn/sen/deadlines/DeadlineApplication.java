package vn.sen.deadlines;

import jakarta.ws.rs.core.Application;
import java.util.HashSet;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.deadlines.calendars.CalendarResource;
import vn.sen.deadlines.pages.AgencyCalendarPages;
import vn.sen.deadlines.pages.DeadlinePages;
import vn.sen.deadlines.pages.ImportPages;
import vn.sen.deadlines.reasons.ReasonDoors;

/** The module's one way in. */
@Component(service = Application.class, property = "sen.module=deadlines")
public final class DeadlineApplication extends Application {
    private final Set<Object> resources;

    @Activate
    public DeadlineApplication(
            @Reference DeadlineResource deadlines,
            @Reference CalendarResource calendars,
            @Reference DeadlinePages pages,
            @Reference ImportPages imports,
            @Reference AgencyCalendarPages agencies,
            @Reference ReasonDoors reasons) {
        Set<Object> all = new HashSet<>(reasons.resources());
        all.addAll(Set.of(deadlines, calendars, pages, imports, agencies));
        resources = Set.copyOf(all);
    }

    @Override
    public Set<Object> getSingletons() {
        return resources;
    }
}
