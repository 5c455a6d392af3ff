package vn.sen.platform.modules.operate;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.documents.FileAnswer;
import vn.sen.platform.api.people.Caller;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.modules.api.Digests;
import vn.sen.platform.modules.api.LockedModule;
import vn.sen.platform.modules.api.ModuleTables.Table;
import vn.sen.platform.modules.change.ChangeProblem;
import vn.sen.platform.modules.change.Deployer;
import vn.sen.platform.modules.change.LockKeeper;
import vn.sen.platform.modules.change.Progress;
import vn.sen.platform.modules.change.Trail;

/**
 * Deletes what a module that is off has kept. One person asks, and an export is made at once;
 * another confirms. Any change of the module in between takes the request back.
 */
@Component(service = Purges.class)
public final class Purges {
    private final PurgeFiles files;
    private final Tables tables;
    private final Leftovers leftovers;
    private final LockKeeper keeper;
    private final History history;
    private final Deployer deployer;
    private final DataExport exports;
    private final Trail trail;
    private final Clock clock;

    /** More parameters than elsewhere: whether it may be done hangs on all of them. */
    @Activate
    public Purges(
            @Reference PurgeFiles files,
            @Reference Tables tables,
            @Reference Leftovers leftovers,
            @Reference LockKeeper keeper,
            @Reference History history,
            @Reference Deployer deployer,
            @Reference DataExport exports,
            @Reference Trail trail,
            @Reference Clock clock) {
        this.files = files;
        this.tables = tables;
        this.leftovers = leftovers;
        this.keeper = keeper;
        this.history = history;
        this.deployer = deployer;
        this.exports = exports;
        this.trail = trail;
        this.clock = clock;
    }

    /** The request that still holds, if there is one. */
    public Optional<PurgeRequest> find(String module) {
        Call.current().caller().require(ModulesPermission.WATCH);
        tables.prefixes(module);
        return valid(module);
    }

    private Optional<PurgeRequest> valid(String module) {
        Optional<PurgeRequest> asked = files.find(module);
        if (asked.isPresent() && (isOn(module) || !unchanged(asked.get()))) {
            files.forget(module);
            trail.record("modules.withdraw-purge", "ok", module);
            return Optional.empty();
        }
        return asked;
    }

    private boolean isOn(String module) {
        return keeper.lock()
                .module(module)
                .filter(now -> now.state() != LockedModule.State.DISABLED)
                .isPresent();
    }

    private boolean unchanged(PurgeRequest asked) {
        return history.last(asked.module()).equals(asked.lastChange());
    }

    /** Exports the module's rows and asks another person to confirm that they are deleted. */
    public synchronized PurgeRequest ask(String module) {
        Caller caller = Call.current().caller();
        caller.require(ModulesPermission.PURGE);
        List<String> prefixes = tables.prefixes(module);
        if (isOn(module)) {
            throw new Problem(ChangeProblem.STILL_ON, module);
        }
        valid(module)
                .ifPresent(
                        open -> {
                            throw new Problem(ModulesProblem.ALREADY_ASKED, open.byName());
                        });
        tables.requireOwn(module, prefixes);
        List<Table> found = tables.require(prefixes);
        if (found.isEmpty()) {
            throw new Problem(ModulesProblem.NO_TABLES, module);
        }
        PurgeRequest request = exported(module, prefixes, found, caller);
        files.keep(request);
        trail.record(
                "modules.ask-purge",
                "ok",
                Map.of("module", module, "export", request.export(), "sha256", request.sha256()));
        return request;
    }

    private PurgeRequest exported(
            String module, List<String> prefixes, List<Table> found, Caller caller) {
        Path file = files.export(exports.fileName(module));
        try {
            Files.createDirectories(files.exports());
            Path half = Files.createTempFile(files.exports(), module, ".half");
            try (OutputStream out = Files.newOutputStream(half)) {
                tables.export(prefixes, out);
            }
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
            return new PurgeRequest(
                    module,
                    caller.name(),
                    caller.displayName(),
                    caller.account().orElse(null),
                    clock.instant(),
                    prefixes,
                    found.stream().map(Table::name).toList(),
                    found.stream().mapToLong(Table::rows).sum(),
                    String.valueOf(file.getFileName()),
                    Files.size(file),
                    Digests.of(file),
                    history.last(module));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes, when another person than who asked says so. */
    public synchronized Progress confirm(String module) {
        Caller caller = Call.current().caller();
        caller.require(ModulesPermission.PURGE);
        PurgeRequest asked = require(module);
        if (caller.account().isEmpty() || caller.account().get().equals(asked.account())) {
            throw new Problem(ModulesProblem.SAME_PERSON);
        }
        requireExport(asked);
        return deployer.purge(
                module,
                () -> {
                    tables.purge(module, asked.prefixes());
                    files.forget(module);
                    leftovers.find(module).ifPresent(left -> leftovers.forget(module));
                });
    }

    private PurgeRequest require(String module) {
        tables.prefixes(module);
        return valid(module).orElseThrow(() -> new Problem(ModulesProblem.NOT_ASKED, module));
    }

    private void requireExport(PurgeRequest asked) {
        Path file = files.export(asked.export());
        try {
            if (!Files.isRegularFile(file) || !Digests.of(file).equals(asked.sha256())) {
                throw new Problem(ModulesProblem.EXPORT_LOST, asked.export());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes the request back; its export stays. */
    public synchronized void withdraw(String module) {
        Call.current().caller().require(ModulesPermission.PURGE);
        PurgeRequest asked = require(module);
        files.forget(asked.module());
        trail.record("modules.withdraw-purge", "ok", module);
    }

    /** The export that was made when it was asked for. */
    public FileAnswer export(String module) {
        Call.current().caller().require(ModulesPermission.PURGE);
        PurgeRequest asked = require(module);
        trail.record("modules.export", "ok", module);
        return new FileAnswer(
                asked.export(),
                "application/zip",
                false,
                out -> Files.copy(files.export(asked.export()), out));
    }
}
