package vn.sen.platform.modules.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.felix.utils.manifest.Clause;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Constants;
import org.osgi.framework.Version;
import org.osgi.framework.VersionRange;
import vn.sen.platform.api.text.Text;
import vn.sen.platform.modules.archive.ManifestClauses;
import vn.sen.platform.modules.rules.ApiChange.Kind;

/** Compares what two versions of a module offer and need. */
public final class ApiChanges {
    /**
     * @param changes in the order of what they change
     * @param refusals empty when the version number tells the truth
     */
    public record Review(List<ApiChange> changes, List<Refusal> refusals) {}

    private ApiChanges() {}

    /**
     * Compares REST operations such as {@code GET /notes/{id}}; the names of path parameters do not
     * count. One that is no longer there needs a higher major version.
     */
    public static Review operations(
            Collection<String> before, Version from, Collection<String> after, Version to) {
        SortedMap<String, String> old = byShape(before);
        SortedMap<String, String> young = byShape(after);
        List<ApiChange> changes = new ArrayList<>();
        List<Refusal> refusals = new ArrayList<>();
        for (String shape : both(old, young)) {
            String was = old.get(shape);
            String is = young.get(shape);
            if (was == null && is != null) {
                changes.add(
                        new ApiChange(
                                Kind.ADDED, is, new Text("thêm thao tác " + is, "adds " + is)));
            } else if (is == null && was != null) {
                changes.add(
                        new ApiChange(
                                Kind.REMOVED,
                                was,
                                new Text("bỏ thao tác " + was, "removes " + was)));
                if (to.getMajor() <= from.getMajor()) {
                    refusals.add(Refusal.of(RuleProblem.OPERATION_REMOVED, from, to, was));
                }
            }
        }
        return new Review(List.copyOf(changes), List.copyOf(refusals));
    }

    /**
     * Compares the packages that two bundles import, with their version ranges.
     *
     * @param before main attributes of the old manifest
     * @param after of the new one
     * @throws IllegalArgumentException when a header is malformed
     */
    public static List<ApiChange> imports(Map<String, String> before, Map<String, String> after) {
        SortedMap<String, VersionRange> old = imported(before);
        SortedMap<String, VersionRange> young = imported(after);
        List<ApiChange> changes = new ArrayList<>();
        for (String name : both(old, young)) {
            difference(name, old.get(name), young.get(name)).ifPresent(changes::add);
        }
        return List.copyOf(changes);
    }

    private static Optional<ApiChange> difference(
            String name, @Nullable VersionRange was, @Nullable VersionRange is) {
        if (was == null) {
            return change(
                    Kind.ADDED,
                    name,
                    "cần thêm gói " + name + " " + is,
                    "now needs the package " + name + " " + is);
        }
        if (is == null) {
            return change(
                    Kind.REMOVED,
                    name,
                    "không còn cần gói " + name + " " + was,
                    "no longer needs the package " + name + " " + was);
        }
        return is.equals(was)
                ? Optional.empty()
                : change(
                        Kind.CHANGED,
                        name,
                        "cần gói " + name + " " + is + " thay vì " + was,
                        "needs the package " + name + " " + is + " instead of " + was);
    }

    private static Optional<ApiChange> change(Kind kind, String what, String vi, String en) {
        return Optional.of(new ApiChange(kind, what, new Text(vi, en)));
    }

    private static SortedMap<String, VersionRange> imported(Map<String, String> headers) {
        SortedMap<String, VersionRange> packages = new TreeMap<>();
        for (Clause clause : ManifestClauses.of(headers, Constants.IMPORT_PACKAGE)) {
            String range = clause.getAttribute(Constants.VERSION_ATTRIBUTE);
            packages.put(clause.getName(), new VersionRange(range == null ? "0" : range));
        }
        return packages;
    }

    private static SortedMap<String, String> byShape(Collection<String> operations) {
        SortedMap<String, String> shapes = new TreeMap<>();
        operations.forEach(
                operation -> shapes.put(operation.replaceAll("\\{[^{}/]*\\}", "{}"), operation));
        return shapes;
    }

    private static TreeSet<String> both(Map<String, ?> one, Map<String, ?> other) {
        TreeSet<String> all = new TreeSet<>(one.keySet());
        all.addAll(other.keySet());
        return all;
    }
}
