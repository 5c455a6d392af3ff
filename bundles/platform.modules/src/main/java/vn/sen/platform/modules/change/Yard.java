package vn.sen.platform.modules.change;

import java.nio.file.Path;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Where the deployer keeps things: folders of the distribution and of the data folder. */
@Component(service = Yard.class)
public final class Yard {
    private final Path home;
    private final Path var;

    @Activate
    public Yard(BundleContext context) {
        this(Path.of(context.getProperty("sen.home")), Path.of(context.getProperty("sen.var")));
    }

    public Yard(Path home, Path var) {
        this.home = home.toAbsolutePath().normalize();
        this.var = var.toAbsolutePath().normalize();
    }

    public Path var() {
        return var;
    }

    /** Archives as they came, by SHA-256. */
    public Path archives() {
        return var.resolve("modules").resolve("archives");
    }

    /** Jars of archives, by SHA-256. */
    public Path bundles() {
        return var.resolve("modules").resolve("bundles");
    }

    public Path plans() {
        return var.resolve("modules").resolve("plans");
    }

    public Path changes() {
        return var.resolve("modules").resolve("changes");
    }

    public Path inbox() {
        return var.resolve("inbox");
    }

    /** Certificates of those whose archives are taken. */
    public Path trust() {
        return home.resolve("conf").resolve("trust");
    }

    /** A file that the lock file names. */
    public Path file(String named) {
        Path root = named.startsWith("var:") ? var : home;
        return root.resolve(named.substring(named.indexOf(':') + 1)).normalize();
    }

    /** How the lock file names a jar of an archive. */
    public String named(String sha256) {
        return "var:modules/bundles/" + sha256 + ".jar";
    }

    /**
     * The launcher's note about what the framework's cache holds. Without it the next start makes
     * the cache anew.
     */
    public Path cacheMark() {
        return var.resolve("cache.mark");
    }
}
