package vn.sen.dossiers.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.deadlines.api.Course;
import vn.sen.deadlines.api.Surcharge;
import vn.sen.deadlines.api.TimeLimit;
import vn.sen.dossiers.access.DossierPermission;
import vn.sen.dossiers.access.DossierProblem;
import vn.sen.dossiers.api.DossierState;
import vn.sen.dossiers.api.DueChanged;
import vn.sen.dossiers.clock.Clockwork;
import vn.sen.platform.api.events.Event;
import vn.sen.platform.api.problem.Faults;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.text.Text;
import vn.sen.procedures.api.ProcedureVersion;

/**
 * Makes the limit of one dossier longer because of where its matter lies: once, with a document,
 * and before the date, so that nothing late becomes timely.
 */
@Component(service = Surcharging.class)
public final class Surcharging {
    private final Acts acts;
    private final Clockwork clockwork;
    private final PinnedBook pinned;

    @Activate
    public Surcharging(
            @Reference Acts acts, @Reference Clockwork clockwork, @Reference PinnedBook pinned) {
        this.acts = acts;
        this.clockwork = clockwork;
        this.pinned = pinned;
    }

    /**
     * @param code of a surcharge in force
     * @param document number and date of what shows that it applies
     */
    public record Asked(@Nullable String code, @Nullable String document) {}

    /** What may be added to the limit of that dossier now; empty when nothing may. */
    public List<Surcharge> offered(Snapshot now, LocalDate today) {
        LocalDate due = now.dossier().due().day();
        TimeLimit limit = now.procedure().limit();
        boolean open = now.dossier().state().group() == DossierState.Group.OPEN;
        if (!open || due == null || limit == null || !today.isBefore(due)) {
            return List.of();
        }
        return now.lengthened()
                ? List.of()
                : clockwork.surcharges(today).stream()
                        .filter(one -> one.fits(limit.unit()))
                        .toList();
    }

    public DossierEntity add(UUID id, Asked asked) {
        Faults faults = new Faults();
        String code = faults.text("code", asked.code(), 60);
        String document = faults.text("document", asked.document(), 300);
        faults.check();
        Instant at = acts.now();
        return acts.take(id, now -> step(now, code, document, at));
    }

    private Step step(Snapshot now, String code, String document, Instant at) {
        TimeLimit limit = now.procedure().limit();
        Surcharge surcharge =
                offered(now, LocalDate.ofInstant(at, now.zone())).stream()
                        .filter(one -> one.code().equals(code))
                        .findFirst()
                        .orElseThrow(() -> new Problem(DossierProblem.NO_SURCHARGE));
        if (limit == null) {
            throw new Problem(DossierProblem.NO_SURCHARGE);
        }
        ProcedureVersion longer = LongerLimits.longer(now.procedure(), limit, surcharge.change());
        LocalDate before = now.dossier().due().day();
        Text label = surcharge.label();
        return Step.of("surcharge", DossierPermission.PROCESS, at)
                .saying(label.vi(), document)
                .reckoning(new Course(longer.limit(), now.course().segments()))
                .with(
                        (change, row) -> {
                            pinned.keep(change, longer);
                            row.repin(longer.id());
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
                                                label.vi() + ", " + document,
                                                at)));
    }
}
