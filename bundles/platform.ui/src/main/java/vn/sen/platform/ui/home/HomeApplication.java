package vn.sen.platform.ui.home;

import jakarta.ws.rs.core.Application;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.ports.Ports;
import vn.sen.platform.ui.UiSource;

/** The pages that belong to no module: first page, search, preferences, the API's own page. */
@Component(
        service = Application.class,
        property = {"sen.module=home", "sen.public=/* unlimited"})
public final class HomeApplication extends Application {
    private final HomePages pages;

    @Activate
    public HomeApplication(
            @Reference Ports ports, @Reference UiSource source, @Reference Bounded bounded) {
        pages = new HomePages(ports, source, bounded);
    }

    @Override
    public Set<Object> getSingletons() {
        return Set.of(pages, new PreferencePages());
    }
}
