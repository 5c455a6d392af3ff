package vn.sen.platform.modules.operate;

import java.nio.file.Files;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.modules.change.Yard;

/**
 * Which modules lie in the distribution: each start brings them, so that they cannot be removed.
 */
@Component(service = Release.class)
public final class Release {
    private final Yard yard;

    @Activate
    public Release(@Reference Yard yard) {
        this.yard = yard;
    }

    /**
     * @param module one that the lock file names
     */
    boolean brings(String module) {
        return Files.exists(yard.file("home:features/" + module + ".json"));
    }
}
