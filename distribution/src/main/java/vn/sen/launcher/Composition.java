package vn.sen.launcher;

import java.nio.file.Path;
import java.util.List;

/**
 * What a run is made of.
 *
 * @param systemPackages what the launcher's own class path gives to bundles, as the framework wants
 *     it
 */
record Composition(List<Part> parts, String systemPackages) {
    /**
     * A bundle of the run.
     *
     * @param platform whether it belongs to the floor and starts with the framework; a module's
     *     bundle is started by the deployer
     */
    record Part(Path jar, int startLevel, boolean platform) {
        String location() {
            return "reference:" + jar.toUri();
        }
    }
}
