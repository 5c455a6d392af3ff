package vn.sen.procedures.migration;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.ids.Ids;
import vn.sen.platform.api.json.Json;
import vn.sen.platform.api.ports.Port;
import vn.sen.platform.api.ports.Ports;
import vn.sen.platform.api.problem.Faults;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.store.Change;
import vn.sen.platform.api.store.Store;
import vn.sen.platform.api.text.Text;
import vn.sen.procedures.access.ProcedurePermission;
import vn.sen.procedures.access.ProcedureProblem;
import vn.sen.procedures.api.PinnedVersions;
import vn.sen.procedures.api.ProcedureVersion;
import vn.sen.procedures.catalogue.PublishedProcedures;

/**
 * Moves running cases to another version: proposed with a preview, approved by somebody else.
 * Thread-safe.
 */
@Component(service = Migrations.class)
public final class Migrations {
    private static final int LINES = 100;

    private final Store store;
    private final Json json;
    private final Clock clock;
    private final PublishedProcedures procedures;
    private final Port<PinnedVersions> pinned;

    @Activate
    public Migrations(
            @Reference Store store,
            @Reference Json json,
            @Reference Clock clock,
            @Reference PublishedProcedures procedures,
            @Reference Ports ports) {
        this.store = store;
        this.json = json;
        this.clock = clock;
        this.procedures = procedures;
        this.pinned = ports.to(PinnedVersions.class);
    }

    /** What would become of the cases of one module. */
    public record Affected(String module, Text label, PinnedVersions.Preview preview) {}

    /** Of all modules, as it was when it was proposed. */
    public record Kept(List<Affected> modules) {}

    /**
     * @param version for {@code If-Match}
     */
    public record Migration(
            UUID id,
            UUID from,
            UUID to,
            String reason,
            MigrationState state,
            Kept preview,
            String proposedBy,
            Instant proposedAt,
            String decidedBy,
            @Nullable Instant decidedAt,
            long moved,
            long version) {}

    /** What would become of the cases now; changes nothing. */
    public Kept preview(UUID from, UUID to) {
        Call.current().caller().require(ProcedurePermission.VIEW);
        ProcedureVersion target = target(from, to);
        return new Kept(
                pinned.all(p -> new Affected(p.name(), p.label(), p.preview(from, target, LINES))));
    }

    private ProcedureVersion target(UUID from, UUID to) {
        ProcedureVersion source = require(from);
        ProcedureVersion target = require(to);
        if (from.equals(to) || !source.code().equals(target.code())) {
            throw new Problem(ProcedureProblem.MIGRATION_OF_ONE_CODE);
        }
        return target;
    }

    private ProcedureVersion require(UUID id) {
        return procedures
                .version(id)
                .orElseThrow(() -> new Problem(ProcedureProblem.MIGRATION_OF_ONE_CODE));
    }

    public UUID propose(UUID from, UUID to, String reason) {
        ProcedureVersion target = target(from, to);
        Call.current().caller().require(ProcedurePermission.MIGRATE, target.competent());
        Faults faults = new Faults();
        String why = faults.text("reason", reason, 1000);
        faults.check();
        String kept = json.write(preview(from, to));
        UUID id = Ids.next(clock);
        return store.write(
                "procedures.propose-migration",
                id,
                change -> {
                    change.em()
                            .persist(
                                    new MigrationEntity(id, from, to, why)
                                            .by(caller(), clock.instant(), kept));
                    change.note("code", target.code());
                    return id;
                });
    }

    /**
     * Moves them, as somebody else than who proposed it. Approved again, it moves what the first
     * run did not reach.
     */
    public long approve(UUID id) {
        Call.current().caller().require(ProcedurePermission.APPROVE_MIGRATION);
        Migration known = find(id);
        Migration asked =
                known.state() == MigrationState.APPROVED
                        ? known
                        : decided(id, MigrationState.APPROVED);
        ProcedureVersion target = target(asked.from(), asked.to());
        PinnedVersions.Migration order =
                new PinnedVersions.Migration(id, asked.from(), target, asked.reason());
        long moved = pinned.all(p -> p.migrate(order)).stream().mapToLong(Long::longValue).sum();
        return store.write(
                "procedures.migrated",
                id,
                change -> {
                    MigrationEntity row = row(change, id);
                    row.moved += moved;
                    change.note("moved", moved);
                    return row.moved;
                });
    }

    public void reject(UUID id) {
        decided(id, MigrationState.REJECTED);
    }

    private Migration decided(UUID id, MigrationState state) {
        Call.current().caller().require(ProcedurePermission.APPROVE_MIGRATION);
        return store.write(
                state == MigrationState.APPROVED
                        ? "procedures.approve-migration"
                        : "procedures.reject-migration",
                id,
                change -> {
                    MigrationEntity row = row(change, id);
                    Call.current().requireVersion(row.version);
                    if (row.state != MigrationState.PROPOSED) {
                        throw new Problem(ProcedureProblem.MIGRATION_DECIDED);
                    }
                    if (row.proposedBy.equals(caller())) {
                        throw new Problem(ProcedureProblem.SAME_PERSON);
                    }
                    row.state = state;
                    row.decidedBy = caller();
                    row.decidedAt = clock.instant();
                    return view(row);
                });
    }

    private static MigrationEntity row(Change change, UUID id) {
        return change.find(MigrationEntity.class, id)
                .orElseThrow(() -> new Problem(ProcedureProblem.MIGRATION_UNKNOWN));
    }

    public Migration find(UUID id) {
        MigrationEntity row = store.read(em -> em.find(MigrationEntity.class, id));
        if (row == null) {
            throw new Problem(ProcedureProblem.MIGRATION_UNKNOWN);
        }
        return view(row);
    }

    /** The last proposed first. */
    public List<Migration> all() {
        return store
                .read(
                        em ->
                                em.createQuery(
                                                "select m from ProcedureMigrationRow m order by"
                                                        + " m.proposedAt desc, m.id desc",
                                                MigrationEntity.class)
                                        .setMaxResults(200)
                                        .getResultList())
                .stream()
                .map(this::view)
                .toList();
    }

    private Migration view(MigrationEntity row) {
        return new Migration(
                row.id,
                row.fromVersion,
                row.toVersion,
                row.reason,
                row.state,
                json.read(row.preview, Kept.class),
                row.proposedBy,
                row.proposedAt,
                row.decidedBy,
                row.decidedAt,
                row.moved,
                row.version);
    }

    private static String caller() {
        return Call.current().caller().name();
    }
}
