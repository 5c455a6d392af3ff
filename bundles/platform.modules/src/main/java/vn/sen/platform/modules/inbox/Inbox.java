package vn.sen.platform.modules.inbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.modules.api.WholeFile;
import vn.sen.platform.modules.change.Change;
import vn.sen.platform.modules.change.Deployer;
import vn.sen.platform.modules.change.Yard;
import vn.sen.platform.modules.plan.Plan;
import vn.sen.platform.modules.plan.Planner;

/**
 * Takes archives out of {@code inbox/} of the data folder. A file is taken when it has not changed
 * between two looks; what came of it stands in {@code inbox/reports/}. With {@code
 * sen.modules.inbox=apply} a plan that asks for nothing new is applied at once; otherwise it waits
 * to be reviewed.
 */
@Component(
        service = {},
        immediate = true)
public final class Inbox {
    private static final Logger LOG = LoggerFactory.getLogger(Inbox.class);
    private static final String SUFFIX = ".sen";
    private static final Duration TO_CHANGE = Duration.ofMinutes(5);

    /** What a look saw of a file. */
    private record Seen(long size, long modified) {}

    private final Path folder;
    private final Path taken;
    private final boolean applies;
    private final Planner planner;
    private final Map<Path, Seen> before = new HashMap<>();
    private final ScheduledExecutorService looks;

    @Activate
    public Inbox(BundleContext context, @Reference Yard yard, @Reference Planner planner)
            throws IOException {
        this.folder = Files.createDirectories(yard.inbox());
        this.taken = yard.archives().resolveSibling("taken");
        this.applies = "apply".equals(context.getProperty("sen.modules.inbox"));
        this.planner = planner;
        this.looks =
                Executors.newSingleThreadScheduledExecutor(
                        work -> {
                            Thread thread = new Thread(work, "sen-inbox");
                            thread.setDaemon(true);
                            return thread;
                        });
        looks.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
    }

    @Deactivate
    public void stop() {
        looks.shutdownNow();
    }

    private void look() {
        try (Stream<Path> files = Files.list(folder)) {
            Map<Path, Seen> now = new HashMap<>();
            for (Path file : files.filter(Inbox::isArchive).sorted().toList()) {
                Seen seen = new Seen(Files.size(file), Files.getLastModifiedTime(file).toMillis());
                if (seen.equals(before.get(file))) {
                    take(file);
                } else {
                    now.put(file, seen);
                }
            }
            before.clear();
            before.putAll(now);
        } catch (IOException | RuntimeException e) {
            LOG.warn("{} cannot be looked at", folder, e);
        }
    }

    private static boolean isArchive(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(SUFFIX) && !name.startsWith(".") && Files.isRegularFile(file);
    }

    private void take(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        Files.createDirectories(taken);
        Path own = taken.resolve(name);
        Files.move(file, own, StandardCopyOption.REPLACE_EXISTING);
        LOG.info("{} taken from the inbox", name);
        Report report = new Report(name);
        try {
            Call.system("inbox").run(() -> plan(own, name, report));
        } catch (Problem e) {
            LOG.warn("{} refused: {}", name, e.getMessage());
            report.say(e.text());
        } catch (Exception e) {
            LOG.error("{} failed", name, e);
            report.failed(e);
        }
        WholeFile.write(folder.resolve("reports").resolve(name + ".report.txt"), report.text());
        Files.deleteIfExists(own);
    }

    private boolean plan(Path own, String name, Report report) {
        Plan plan = planner.plan(own, name);
        report.plan(plan);
        if (applies && plan.mayBeApplied() && !needsReview(plan)) {
            Change change = Deployer.await(planner.apply(plan.id()), TO_CHANGE);
            report.change(change);
        } else if (plan.mayBeApplied()) {
            report.waits(plan);
        }
        return true;
    }

    /** An update that wants more than was approved is for a person to decide. */
    private static boolean needsReview(Plan plan) {
        boolean update = plan.from() != null;
        boolean contracts = plan.migrations().stream().anyMatch(line -> !line.expands());
        List<String> hosts = plan.asks().hosts();
        return !hosts.isEmpty()
                || contracts
                || !plan.restarts().isEmpty()
                || (update && plan.asksApproval());
    }
}
