package vn.sen.platform.modules.api;

/**
 * A bundle of a module, as the lock file names it.
 *
 * @param name symbolic name
 * @param version of the bundle, as OSGi writes it
 * @param file where it lies: {@code home:} and a path in the distribution, or {@code var:} and a
 *     path in the data folder
 * @param sha256 of the file, 64 lower-case hex digits
 * @param startLevel as the feature file says
 */
public record LockedBundle(
        String name, String version, String file, String sha256, int startLevel) {}
