package vn.sen.platform.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.osgi.framework.Bundle;
import vn.sen.platform.testkit.CompatibilityReport.Fault;
import vn.sen.platform.testkit.CompatibilityReport.Topic;

/** Judges what was seen of a plug-in. Not thread-safe. */
final class PluginFaults {
    private static final Pattern API =
            Pattern.compile("vn\\.sen\\.(?!platform\\.modules)[\\w.]*\\bapi\\b[\\w.]*");
    private static final int OK = 200;

    private final PluginArchive archive;
    private final List<Bundle> bundles;
    private final List<Fault> faults = new ArrayList<>();

    PluginFaults(PluginArchive archive, List<Bundle> bundles) {
        this.archive = archive;
        this.bundles = bundles;
    }

    List<Fault> all() {
        return List.copyOf(faults);
    }

    void packages() {
        int named = 0;
        for (Bundle bundle : bundles) {
            imports(bundle);
            for (String name : PluginImports.clauses(bundle, "Export-Package").keySet()) {
                if (name.startsWith("vn.sen.")) {
                    add(Topic.PACKAGES, name + " is exported, but that name belongs to Sen.");
                }
            }
            String name = bundle.getHeaders().get("Bundle-SymbolicName");
            if (name.contains("singleton:=true")) {
                add(
                        Topic.PACKAGES,
                        name + " is a singleton: two versions cannot run side by side.");
            }
            named += archive.module().equals(bundle.getHeaders().get("Sen-Module")) ? 1 : 0;
        }
        if (named != 1) {
            add(
                    Topic.PACKAGES,
                    named
                            + " bundles have the header Sen-Module: "
                            + archive.module()
                            + "; one must.");
        }
    }

    private void imports(Bundle bundle) {
        PluginImports.clauses(bundle, "Import-Package")
                .forEach(
                        (name, rest) -> {
                            if (name.startsWith("vn.sen.") && !API.matcher(name).matches()) {
                                add(Topic.PACKAGES, name + " is imported, but is no api of Sen.");
                            }
                            if (rest.contains("resolution:=optional")) {
                                add(
                                        Topic.PACKAGES,
                                        name
                                                + " is an optional import: import it or leave it out.");
                            }
                        });
    }

    void tables(SortedSet<String> tables) {
        for (String declared : archive.uses().tables()) {
            if (!declared.startsWith(archive.module() + "_")) {
                add(
                        Topic.TABLES,
                        declared
                                + " is declared, but tables begin with "
                                + archive.module()
                                + "_.");
            }
        }
        for (String table : tables) {
            if (archive.uses().tables().stream().noneMatch(table::startsWith)) {
                add(
                        Topic.TABLES,
                        table + " was made, but begins with no prefix that feature.json declares.");
            }
        }
    }

    void permissions(Set<String> published) {
        SortedSet<String> declared = new TreeSet<>(archive.uses().permissions());
        for (String id : published) {
            if (!declared.contains(id)) {
                add(Topic.PERMISSIONS, id + " is published, but feature.json does not declare it.");
            }
            if (!id.startsWith(archive.module() + ".")) {
                add(
                        Topic.PERMISSIONS,
                        id + " does not begin with the module's name and a full stop.");
            }
        }
        declared.removeAll(published);
        declared.forEach(
                id ->
                        add(
                                Topic.PERMISSIONS,
                                id + " is declared, but no Permissions publishes it."));
    }

    void pages(Map<String, Integer> answered) {
        if (answered.isEmpty()) {
            add(Topic.PAGES, "No page is in the navigation: nobody would find the module.");
        }
        answered.forEach(
                (page, status) -> {
                    if (status != OK) {
                        add(Topic.PAGES, page + " answered " + status + " instead of 200.");
                    }
                });
    }

    void closure(SortedSet<String> closure) {
        Set<String> own = new TreeSet<>(bundles.stream().map(Bundle::getSymbolicName).toList());
        for (String name : closure) {
            if (!own.contains(name)) {
                add(Topic.REPLACING, name + " would be restarted with it: export no packages.");
            }
        }
    }

    void pending(SortedSet<String> left) {
        left.forEach(name -> add(Topic.REPLACING, name + " hangs on to it after it is gone."));
    }

    private void add(Topic topic, String sentence) {
        faults.add(new Fault(topic, sentence));
    }
}
