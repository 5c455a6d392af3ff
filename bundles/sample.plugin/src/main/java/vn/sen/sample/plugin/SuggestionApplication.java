package vn.sen.sample.plugin;

import jakarta.ws.rs.core.Application;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The one way into the module. The gateway finds it by its property. */
@Component(service = Application.class, property = "sen.module=sample")
public final class SuggestionApplication extends Application {
    private final Set<Object> resources;

    @Activate
    public SuggestionApplication(
            @Reference SuggestionResource api, @Reference SuggestionPages pages) {
        resources = Set.of(api, pages);
    }

    @Override
    public Set<Object> getSingletons() {
        return resources;
    }
}
