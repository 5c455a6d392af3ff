package vn.sen.platform.testkit;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;

/**
 * What a plug-in uses of Sen and what it brings, as seen in a running framework.
 *
 * @param module name in addresses
 * @param version of the archive
 * @param platform version of the distribution that it ran in
 * @param requires modules that must be on
 * @param packages apis of Sen that it imports
 * @param permissions that it publishes, by id, with the roles that hold them
 * @param tables that appeared when it started
 * @param hosts that it declares to call; nothing in the process could stop it from calling others
 * @param closure symbolic names of the bundles that are restarted when it is replaced
 * @param rest methods and addresses for machines
 * @param pages addresses for people with the status they answered
 * @param startMillis from installing to serving
 * @param faults what has to be mended before it may run anywhere
 */
public record CompatibilityReport(
        String module,
        String version,
        String platform,
        List<String> requires,
        List<Import> packages,
        SortedMap<String, List<String>> permissions,
        SortedSet<String> tables,
        List<String> hosts,
        SortedSet<String> closure,
        List<String> rest,
        Map<String, Integer> pages,
        long startMillis,
        List<Fault> faults) {

    /**
     * @param range of versions that the plug-in accepts
     * @param present version of this distribution
     */
    public record Import(String name, String range, String present) {}

    /** What a fault is about. */
    public enum Topic {
        PACKAGES,
        TABLES,
        PERMISSIONS,
        PAGES,
        REPLACING
    }

    /**
     * @param sentence what is wrong and what to do
     */
    public record Fault(Topic topic, String sentence) {}

    /** Sentences about this topic; empty when all is well. */
    public List<String> faults(Topic topic) {
        return faults.stream().filter(f -> f.topic() == topic).map(Fault::sentence).toList();
    }
}
