package vn.sen.dossiers.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.deadlines.api.Course;
import vn.sen.deadlines.api.DueDate;
import vn.sen.dossiers.access.DossierPermission;
import vn.sen.dossiers.api.DossierState;
import vn.sen.dossiers.api.DueChanged;
import vn.sen.dossiers.clock.Clockwork;
import vn.sen.dossiers.clock.Reckoned;
import vn.sen.platform.api.events.Event;
import vn.sen.platform.api.store.Store;
import vn.sen.platform.api.text.Text;
import vn.sen.procedures.api.PinnedVersions;
import vn.sen.procedures.api.ProcedureVersion;

/** Open dossiers stay on the version they came by; moved to another only with a preview. */
@Component(service = PinnedVersions.class)
public final class DossierVersions implements PinnedVersions {
    private static final List<DossierState.Group> LIVE =
            List.of(DossierState.Group.OPEN, DossierState.Group.PAUSED);

    private final Store store;
    private final Acts acts;
    private final Clockwork clockwork;
    private final PinnedBook pinned;

    @Activate
    public DossierVersions(
            @Reference Store store,
            @Reference Acts acts,
            @Reference Clockwork clockwork,
            @Reference PinnedBook pinned) {
        this.store = store;
        this.acts = acts;
        this.clockwork = clockwork;
        this.pinned = pinned;
    }

    @Override
    public String name() {
        return "dossiers";
    }

    @Override
    public Text label() {
        return new Text("Hồ sơ đang giải quyết", "Open dossiers");
    }

    @Override
    public long count(UUID version) {
        return ids(version).size();
    }

    private List<UUID> ids(UUID version) {
        return store.read(
                em ->
                        em.createQuery(
                                        "select d.id from DossierEntity d where d.request.pinned in"
                                                + " :versions and d.group in :live and d.receivedAt"
                                                + " is not null order by d.id",
                                        UUID.class)
                                .setParameter("versions", family(version))
                                .setParameter("live", LIVE)
                                .getResultList());
    }

    private List<UUID> family(UUID version) {
        return LongerLimits.family(version, clockwork.surcharges(LocalDate.now(acts.clock())));
    }

    @Override
    public Preview preview(UUID from, ProcedureVersion to, int limit) {
        List<Line> lines = new ArrayList<>();
        long moved = 0;
        long hindered = 0;
        List<UUID> ids = ids(from);
        for (UUID id : ids) {
            Line line = line(acts.read(id), to);
            hindered += line.hindrance() == null ? 0 : 1;
            moved += Objects.equals(line.before(), line.after()) ? 0 : 1;
            if (lines.size() < limit) {
                lines.add(line);
            }
        }
        return new Preview(ids.size(), moved, hindered, lines);
    }

    private Line line(Snapshot now, ProcedureVersion to) {
        DossierEntity dossier = now.dossier();
        DueDate after = reckoned(now, to).due();
        return new Line(
                "dossier/" + dossier.id(),
                dossier.shownCode(),
                dossier.due().day(),
                after == null ? null : after.day(),
                hindrance(now, to));
    }

    private Reckoned reckoned(Snapshot now, ProcedureVersion to) {
        return clockwork.reckon(now.dossier().agency(), course(now, to));
    }

    private static Course course(Snapshot now, ProcedureVersion to) {
        return new Course(LongerLimits.like(now.procedure(), to).limit(), now.course().segments());
    }

    /** The step where it lies must be a step of the other version too. */
    private static @Nullable Text hindrance(Snapshot now, ProcedureVersion to) {
        String key = now.leg().key();
        return to.route().stream().anyMatch(leg -> leg.key().equals(key))
                ? null
                : new Text(
                                "Phiên bản mới không có bước “{0}” mà hồ sơ đang ở.",
                                "The other version has no step “{0}”, where the dossier lies.")
                        .with(now.leg().name());
    }

    @Override
    public long migrate(Migration migration) {
        pinned.pin(migration.to());
        long moved = 0;
        for (UUID id : ids(migration.from())) {
            if (hindrance(acts.read(id), migration.to()) == null) {
                acts.take(id, now -> step(now, migration));
                moved++;
            }
        }
        return moved;
    }

    private Step step(Snapshot now, Migration migration) {
        ProcedureVersion to = LongerLimits.like(now.procedure(), migration.to());
        LocalDate before = now.dossier().due().day();
        return Step.of("change-version", DossierPermission.VIEW, acts.now())
                .saying(migration.reason(), "")
                .reckoning(course(now, migration.to()))
                .with(
                        (change, row) -> {
                            if (!to.equals(migration.to())) {
                                pinned.keep(change, to);
                            }
                            row.repin(to.id());
                        })
                .telling(
                        row ->
                                new Event(
                                        DueChanged.TYPE,
                                        row.id(),
                                        new DueChanged(
                                                row.id(),
                                                row.shownCode(),
                                                before,
                                                row.due().day(),
                                                migration.reason(),
                                                acts.now())));
    }
}
