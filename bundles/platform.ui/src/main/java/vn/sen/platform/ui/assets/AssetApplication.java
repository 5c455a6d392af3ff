package vn.sen.platform.ui.assets;

import jakarta.ws.rs.core.Application;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /assets/<version>/<file>}. */
@Component(
        service = Application.class,
        property = {"sen.module=assets", "sen.public=/* unlimited"})
public final class AssetApplication extends Application {
    private final AssetResource resource;

    @Activate
    public AssetApplication(@Reference Assets assets) {
        resource = new AssetResource(assets);
    }

    @Override
    public Set<Object> getSingletons() {
        return Set.of(resource);
    }
}
