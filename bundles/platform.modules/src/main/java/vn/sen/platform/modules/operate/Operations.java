package vn.sen.platform.modules.operate;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.text.Text;
import vn.sen.platform.modules.api.Capabilities;
import vn.sen.platform.modules.api.LockedModule;
import vn.sen.platform.modules.change.ChangeProblem;
import vn.sen.platform.modules.change.Deployer;
import vn.sen.platform.modules.change.LockKeeper;
import vn.sen.platform.modules.change.Progress;
import vn.sen.platform.modules.change.Turns;
import vn.sen.platform.modules.change.Yard;
import vn.sen.platform.modules.plan.Plan;
import vn.sen.platform.modules.plan.Planner;

/** What operators do, for those who may. Each change answers at once and goes on by itself. */
@Component(service = Operations.class)
public final class Operations {
    /** The largest archive that is taken. */
    public static final long MOST_BYTES = 200_000_000;

    private static final int MOST_PLANS = 200;
    private static final Text ASKED =
            new Text("Người vận hành yêu cầu", "An operator asked for it");

    private final Planner planner;
    private final Deployer deployer;
    private final LockKeeper keeper;
    private final Leftovers leftovers;
    private final Release release;
    private final Turns turns;
    private final Path incoming;

    @Activate
    public Operations(
            @Reference Planner planner,
            @Reference Deployer deployer,
            @Reference LockKeeper keeper,
            @Reference Leftovers leftovers,
            @Reference Release release,
            @Reference Turns turns,
            @Reference Yard yard) {
        this.planner = planner;
        this.deployer = deployer;
        this.keeper = keeper;
        this.leftovers = leftovers;
        this.release = release;
        this.turns = turns;
        this.incoming = yard.var().resolve("modules").resolve("incoming");
    }

    /** Bytes of an archive that somebody sends. */
    @FunctionalInterface
    public interface Source {
        InputStream open() throws IOException;
    }

    public Plan plan(String name, Source source) {
        Call.current().caller().require(ModulesPermission.CHANGE);
        try {
            Files.createDirectories(incoming);
            Path file = Files.createTempFile(incoming, "archive", ".sen");
            try {
                take(name, source, file);
                return planner.plan(file, name);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void take(String name, Source source, Path file) throws IOException {
        try {
            copy(source, file);
        } catch (Problem e) {
            turns.refused(name, e.text());
            throw e;
        }
    }

    private static void copy(Source source, Path file) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long total = 0;
        try (InputStream in = source.open();
                OutputStream out = Files.newOutputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                total += read;
                if (total > MOST_BYTES) {
                    throw new Problem(ModulesProblem.TOO_LARGE, MOST_BYTES / 1_000_000 + " MB");
                }
                out.write(buffer, 0, read);
            }
        }
    }

    public Plan find(String plan) {
        Call.current().caller().require(ModulesPermission.WATCH);
        return planner.find(plan);
    }

    /** Newest first. */
    public List<Plan> plans() {
        Call.current().caller().require(ModulesPermission.WATCH);
        return planner.latest(MOST_PLANS);
    }

    /** Whether the modules are still those that the plan was made for. */
    public boolean isCurrent(Plan plan) {
        return plan.lock().equals(keeper.digest());
    }

    public boolean unsignedAllowed() {
        return planner.unsignedAllowed();
    }

    /**
     * @param approved whether the caller has read and approves what the plan asks
     */
    public Progress apply(String plan, boolean approved) {
        Call.current().caller().require(ModulesPermission.CHANGE);
        Plan asked = planner.find(plan);
        if (asked.asksApproval() && !approved) {
            throw new Problem(ModulesProblem.NOT_APPROVED, String.join(", ", all(asked.asks())));
        }
        return planner.apply(plan);
    }

    private static List<String> all(Capabilities asks) {
        return Stream.of(asks.tables(), asks.hosts(), asks.permissions())
                .flatMap(List::stream)
                .toList();
    }

    public Progress enable(String module) {
        Call.current().caller().require(ModulesPermission.CHANGE);
        return deployer.enable(module);
    }

    public Progress disable(String module) {
        Call.current().caller().require(ModulesPermission.CHANGE);
        return deployer.disable(module);
    }

    public Progress rollback(String module) {
        Call.current().caller().require(ModulesPermission.CHANGE);
        return deployer.rollback(module, ASKED);
    }

    /** Takes it off this node; whose tables are whose is remembered. */
    public Progress remove(String module) {
        Call.current().caller().require(ModulesPermission.CHANGE);
        LockedModule now =
                keeper.lock()
                        .module(module)
                        .orElseThrow(() -> new Problem(ChangeProblem.UNKNOWN, module));
        if (release.brings(module)) {
            throw new Problem(ModulesProblem.OF_THE_RELEASE, module);
        }
        leftovers.remember(now);
        return deployer.remove(module);
    }
}
