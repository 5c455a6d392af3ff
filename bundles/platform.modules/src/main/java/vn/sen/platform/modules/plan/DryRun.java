package vn.sen.platform.modules.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.felix.utils.manifest.Clause;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.framework.wiring.FrameworkWiring;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.text.Text;
import vn.sen.platform.modules.api.LockedModule;
import vn.sen.platform.modules.api.ModuleTables;
import vn.sen.platform.modules.archive.ArchivedBundle;
import vn.sen.platform.modules.archive.ManifestClauses;
import vn.sen.platform.modules.archive.ModuleArchive;
import vn.sen.platform.modules.change.Deployer;
import vn.sen.platform.modules.change.Frame;

/** Tries in the framework itself whether a module would fit, and takes it out again. */
@Component(service = DryRun.class)
public final class DryRun {
    /**
     * What came of it.
     *
     * @param refusal why it does not fit; empty when it does
     * @param migrations what would run on the tables
     */
    record Result(Optional<Text> refusal, List<ModuleTables.Migration> migrations) {}

    private final BundleContext context;
    private final Deployer deployer;
    private final Frame frame;
    private final ModuleTables tables;

    @Activate
    public DryRun(
            BundleContext context,
            @Reference Deployer deployer,
            @Reference Frame frame,
            @Reference ModuleTables tables) {
        this.context = context;
        this.deployer = deployer;
        this.frame = frame;
        this.tables = tables;
    }

    Result of(LockedModule next) {
        return deployer.alone(
                () -> {
                    try {
                        return frame.tried(next, this::pending);
                    } catch (Problem e) {
                        return new Result(Optional.of(e.text()), List.of());
                    }
                });
    }

    private Result pending(List<Bundle> resolved) {
        List<ModuleTables.Migration> found = new ArrayList<>();
        resolved.forEach(bundle -> found.addAll(tables.pending(bundle)));
        return new Result(Optional.empty(), List.copyOf(found));
    }

    /** Packages of the archive that somebody outside the module exports already. */
    Optional<Text> takenPackage(ModuleArchive archive, Collection<Bundle> own) {
        for (ArchivedBundle bundle : archive.bundles()) {
            for (Clause clause : ManifestClauses.of(bundle.headers(), Constants.EXPORT_PACKAGE)) {
                Optional<Bundle> owner = exporter(clause.getName(), own);
                if (owner.isPresent()) {
                    return Optional.of(
                            PlanProblem.TAKEN_PACKAGE
                                    .message()
                                    .with(
                                            bundle.name(),
                                            clause.getName(),
                                            owner.get().getSymbolicName()));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Bundle> exporter(String name, Collection<Bundle> except) {
        return Arrays.stream(context.getBundles())
                .filter(bundle -> !except.contains(bundle))
                .filter(
                        bundle ->
                                bundle
                                        .adapt(BundleRevision.class)
                                        .getDeclaredCapabilities(PackageNamespace.PACKAGE_NAMESPACE)
                                        .stream()
                                        .anyMatch(
                                                c ->
                                                        name.equals(
                                                                c.getAttributes()
                                                                        .get(
                                                                                PackageNamespace
                                                                                        .PACKAGE_NAMESPACE))))
                .findFirst();
    }

    /** Modules whose bundles use a service of these. */
    List<String> consumers(Collection<Bundle> bundles) {
        TreeSet<String> users = new TreeSet<>();
        for (Bundle bundle : bundles) {
            ServiceReference<?>[] published = bundle.getRegisteredServices();
            for (ServiceReference<?> reference :
                    published == null ? new ServiceReference<?>[0] : published) {
                Bundle[] using = reference.getUsingBundles();
                for (Bundle user : using == null ? new Bundle[0] : using) {
                    if (!bundles.contains(user)) {
                        users.add(name(user));
                    }
                }
            }
        }
        return List.copyOf(users);
    }

    /** Others that are wired to these and would have to be refreshed with them. */
    List<String> restarts(Collection<Bundle> bundles) {
        return context
                .getBundle(Constants.SYSTEM_BUNDLE_LOCATION)
                .adapt(FrameworkWiring.class)
                .getDependencyClosure(bundles)
                .stream()
                .filter(bundle -> !bundles.contains(bundle))
                .map(DryRun::name)
                .sorted()
                .toList();
    }

    private static String name(Bundle bundle) {
        String module = bundle.getHeaders().get("Sen-Module");
        return module == null ? String.valueOf(bundle.getSymbolicName()) : module;
    }
}
