package vn.sen.platform.modules.plan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Version;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.text.Text;
import vn.sen.platform.modules.api.Digests;
import vn.sen.platform.modules.api.LockedBundle;
import vn.sen.platform.modules.api.LockedModule;
import vn.sen.platform.modules.api.LockedModule.Origin;
import vn.sen.platform.modules.api.LockedModule.State;
import vn.sen.platform.modules.api.Reason;
import vn.sen.platform.modules.archive.ArchiveReader;
import vn.sen.platform.modules.archive.ArchivedBundle;
import vn.sen.platform.modules.archive.ModuleArchive;
import vn.sen.platform.modules.archive.Trust;
import vn.sen.platform.modules.archive.Unpacking;
import vn.sen.platform.modules.change.Change;
import vn.sen.platform.modules.change.Changes;
import vn.sen.platform.modules.change.Deployer;
import vn.sen.platform.modules.change.Frame;
import vn.sen.platform.modules.change.LockKeeper;
import vn.sen.platform.modules.change.Progress;
import vn.sen.platform.modules.change.Turns;
import vn.sen.platform.modules.change.Yard;
import vn.sen.platform.modules.rules.MigrationRules;

/** Plans made of archives. */
@Component(service = Planner.class)
public final class ArchivePlanner implements Planner {
    private static final long FIRST_GUESS_MILLIS = 2_000;
    private static final int HISTORY = 50;

    private final Yard yard;
    private final LockKeeper keeper;
    private final Plans plans;
    private final DryRun dryRun;
    private final Deployer deployer;
    private final Frame frame;
    private final Turns turns;
    private final Changes changes;
    private final Clock clock;
    private final boolean unsignedAllowed;
    private final ArchiveReader reader;

    @Activate
    public ArchivePlanner(
            BundleContext context,
            @Reference Yard yard,
            @Reference LockKeeper keeper,
            @Reference Plans plans,
            @Reference DryRun dryRun,
            @Reference Deployer deployer,
            @Reference Frame frame,
            @Reference Turns turns,
            @Reference Changes changes,
            @Reference Clock clock) {
        this.yard = yard;
        this.keeper = keeper;
        this.plans = plans;
        this.dryRun = dryRun;
        this.deployer = deployer;
        this.frame = frame;
        this.turns = turns;
        this.changes = changes;
        this.clock = clock;
        this.unsignedAllowed = "allow".equals(context.getProperty("sen.modules.unsigned"));
        this.reader = new ArchiveReader(new Trust(yard.trust(), clock, unsignedAllowed));
    }

    @Override
    public boolean unsignedAllowed() {
        return unsignedAllowed;
    }

    @Override
    public Plan find(String id) {
        return plans.find(id).orElseThrow(() -> new Problem(PlanProblem.UNKNOWN, id));
    }

    @Override
    public List<Plan> latest(int most) {
        return plans.latest(most);
    }

    @Override
    public Plan plan(Path file, String name) {
        ModuleArchive archive = read(file, name);
        LockedModule now = keeper.lock().module(archive.module()).orElse(null);
        LockedModule next = next(archive);
        List<Bundle> serving = now == null || !now.isEnabled() ? List.of() : frame.installed(now);
        Comparison comparison = new Comparison(archive, next, now);
        List<Text> refusals = new ArrayList<>(comparison.refusals(keeper.lock()));
        dryRun.takenPackage(archive, serving).ifPresent(refusals::add);
        DryRun.Result tried =
                refusals.isEmpty()
                        ? dryRun.of(next)
                        : new DryRun.Result(Optional.empty(), List.of());
        tried.refusal().ifPresent(refusals::add);
        MigrationRules.Review review =
                MigrationRules.review(
                        tried.migrations(),
                        now == null ? null : new Version(now.version()),
                        comparison.prefixes());
        review.refusals().forEach(refusal -> refusals.add(refusal.words()));
        Plan plan =
                new Plan(
                        id(archive),
                        clock.instant().truncatedTo(ChronoUnit.MILLIS),
                        Call.current().caller().name(),
                        name,
                        archive.module(),
                        runningVersion(now),
                        archive.version(),
                        archive.sha256(),
                        keeper.digest(),
                        next,
                        archive.signer().subject(),
                        comparison.bundles(),
                        dryRun.consumers(serving),
                        comparison.imports(serving),
                        review.steps().stream().map(Comparison::line).toList(),
                        comparison.asks(),
                        dryRun.restarts(serving),
                        estimate(archive.module(), review.steps().size()),
                        comparison.warnings(),
                        List.copyOf(refusals));
        plans.keep(plan);
        return plan;
    }

    /** One that is refused leaves a line in the history. */
    private ModuleArchive read(Path file, String name) {
        try {
            ModuleArchive archive = reader.read(kept(file), name);
            Unpacking.unpack(archive, yard.bundles());
            return archive;
        } catch (Problem e) {
            turns.refused(name, e.text());
            throw e;
        }
    }

    private static @Nullable String runningVersion(@Nullable LockedModule now) {
        return now == null ? null : now.version();
    }

    /** The archive under its own digest, whole or not at all. */
    private Path kept(Path file) {
        try {
            Files.createDirectories(yard.archives());
            Path half = Files.createTempFile(yard.archives(), "in", ".half");
            Files.copy(file, half, StandardCopyOption.REPLACE_EXISTING);
            Path kept = yard.archives().resolve(Digests.of(half) + ".sen");
            Files.move(
                    half,
                    kept,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
            return kept;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private LockedModule next(ModuleArchive archive) {
        List<LockedBundle> bundles = new ArrayList<>();
        for (ArchivedBundle bundle : archive.bundles()) {
            bundles.add(
                    new LockedBundle(
                            bundle.name(),
                            bundle.version(),
                            yard.named(bundle.sha256()),
                            bundle.sha256(),
                            bundle.part().startLevel()));
        }
        return new LockedModule(
                archive.module(),
                State.ENABLED,
                archive.version(),
                Origin.ARCHIVE,
                archive.signer().subject(),
                archive.sha256(),
                List.copyOf(bundles),
                archive.feature().requires(),
                archive.feature().capabilities(),
                null,
                Reason.NONE);
    }

    /** As long as the last time, where there was one. */
    private long estimate(String module, int migrations) {
        return changes.latest(HISTORY).stream()
                .filter(change -> change.module().equals(module))
                .filter(Change::isMade)
                .mapToLong(ArchivePlanner::untilSwitch)
                .filter(millis -> millis > 0)
                .findFirst()
                .orElse(FIRST_GUESS_MILLIS + migrations * 200L);
    }

    private static long untilSwitch(Change change) {
        return change.steps().stream()
                .filter(step -> step.phase().compareTo(Change.Phase.SWITCH) <= 0)
                .mapToLong(step -> Optional.ofNullable(step.millis()).orElse(0L))
                .sum();
    }

    /** The same archive planned for the same modules is the same plan. */
    private String id(ModuleArchive archive) {
        String sum =
                Digests.of(
                        (archive.sha256() + keeper.digest())
                                .getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return archive.module() + "-" + archive.version() + "-" + sum.substring(0, 6);
    }

    @Override
    public Progress apply(String id) {
        Plan plan = find(id);
        if (!plan.mayBeApplied()) {
            throw new Problem(
                    PlanProblem.REFUSED,
                    id,
                    plan.refusals().stream().map(Text::vi).collect(Collectors.joining(" ")),
                    plan.refusals().stream().map(Text::en).collect(Collectors.joining(" ")));
        }
        requireTrue(plan);
        return deployer.put(plan.next());
    }

    /** The archive is read and verified once more: its signer may have been revoked meanwhile. */
    private void requireTrue(Plan plan) {
        Path archive = yard.archives().resolve(plan.archive() + ".sen");
        if (!plan.lock().equals(keeper.digest()) || Files.notExists(archive)) {
            throw new Problem(PlanProblem.OUTDATED, plan.id());
        }
        ModuleArchive again = reader.read(archive);
        if (!again.sha256().equals(plan.archive())) {
            throw new Problem(PlanProblem.OUTDATED, plan.id());
        }
        Unpacking.unpack(again, yard.bundles());
    }
}
