package vn.sen.platform.modules.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.wiring.BundleRequirement;
import org.osgi.framework.wiring.BundleRevision;

/**
 * Says why bundles do not resolve: the thing that nobody provides, and who needs it through whom.
 */
public final class MissingPackages {
    private final List<BundleRevision> all;
    private final List<BundleRevision> unresolved;

    public MissingPackages(List<Bundle> all, List<Bundle> unresolved) {
        this.all = all.stream().map(bundle -> bundle.adapt(BundleRevision.class)).toList();
        this.unresolved =
                unresolved.stream().map(bundle -> bundle.adapt(BundleRevision.class)).toList();
    }

    /** Says it of the first that lacks something; of a conflict, what the framework says. */
    public Reason reason() {
        for (BundleRevision revision : unresolved) {
            Optional<BundleRequirement> missing =
                    required(revision).stream()
                            .filter(requirement -> providers(requirement).isEmpty())
                            .findFirst();
            if (missing.isPresent()) {
                return lacking(missing.get(), chainTo(revision));
            }
        }
        return conflict(unresolved.get(0));
    }

    private static Reason lacking(BundleRequirement missing, List<String> chain) {
        String what = describe(missing);
        String who = String.join(" → ", chain);
        return new Reason(
                "Không khởi động được vì thiếu "
                        + what
                        + " ("
                        + who
                        + "): hãy thêm gói cung cấp nó vào tệp trong features/ hoặc bỏ phân hệ cần nó.",
                "Cannot start because "
                        + what
                        + " is missing ("
                        + who
                        + "): add the bundle that provides it to a file in features/ or leave out the module.");
    }

    /** From a bundle that nobody else waits for down to the one that lacks something. */
    private List<String> chainTo(BundleRevision lacking) {
        List<BundleRevision> chain = new ArrayList<>(List.of(lacking));
        Optional<BundleRevision> next = user(lacking, chain);
        while (next.isPresent()) {
            chain.add(0, next.get());
            next = user(next.get(), chain);
        }
        return chain.stream().map(BundleRevision::getSymbolicName).toList();
    }

    private Optional<BundleRevision> user(BundleRevision provider, List<BundleRevision> without) {
        return unresolved.stream()
                .filter(revision -> !without.contains(revision))
                .filter(
                        revision ->
                                required(revision).stream()
                                        .anyMatch(
                                                requirement ->
                                                        providers(requirement)
                                                                .equals(List.of(provider))))
                .findFirst();
    }

    private List<BundleRevision> providers(BundleRequirement requirement) {
        return all.stream()
                .filter(
                        revision ->
                                revision
                                        .getDeclaredCapabilities(requirement.getNamespace())
                                        .stream()
                                        .anyMatch(requirement::matches))
                .toList();
    }

    private static List<BundleRequirement> required(BundleRevision revision) {
        return revision.getDeclaredRequirements(null).stream()
                .filter(
                        requirement ->
                                !Constants.RESOLUTION_OPTIONAL.equals(
                                        requirement
                                                .getDirectives()
                                                .get(Constants.RESOLUTION_DIRECTIVE)))
                .filter(
                        requirement ->
                                !"active"
                                        .equals(
                                                requirement
                                                        .getDirectives()
                                                        .get(Constants.EFFECTIVE_DIRECTIVE)))
                .toList();
    }

    private static String describe(BundleRequirement requirement) {
        return requirement.getNamespace()
                + " "
                + requirement.getDirectives().getOrDefault(Constants.FILTER_DIRECTIVE, "");
    }

    private static Reason conflict(BundleRevision revision) {
        String reason = "";
        try {
            revision.getBundle().start();
        } catch (BundleException e) {
            reason = String.valueOf(e.getMessage());
        }
        return new Reason(
                "Không ghép được " + revision.getSymbolicName() + " với các gói khác: " + reason,
                "Cannot fit " + revision.getSymbolicName() + " to the other bundles: " + reason);
    }
}
