package vn.sen.dossiers.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.deadlines.api.Segment;
import vn.sen.dossiers.access.DossierPermission;
import vn.sen.dossiers.access.DossierProblem;
import vn.sen.dossiers.api.DossierResumed;
import vn.sen.dossiers.api.DossierState;
import vn.sen.dossiers.cases.Acts;
import vn.sen.dossiers.cases.DossierEntity;
import vn.sen.dossiers.cases.SegmentEntity;
import vn.sen.dossiers.cases.Snapshot;
import vn.sen.dossiers.cases.Step;
import vn.sen.platform.api.events.Event;
import vn.sen.platform.api.problem.Faults;
import vn.sen.platform.api.problem.Problem;

/** Lets the clock run again. */
@Component(service = Resuming.class)
public final class Resuming {
    private final Acts acts;

    @Activate
    public Resuming(@Reference Acts acts) {
        this.acts = acts;
    }

    /**
     * @param document proof that the reason is gone: of payment, of the papers that came
     */
    public record Resumption(
            @Nullable String document, @Nullable String words, @Nullable Instant at) {}

    public DossierEntity resume(UUID id, Resumption resumption) {
        Faults faults = new Faults();
        String document = faults.optionalText("document", resumption.document(), 300);
        String words = faults.optionalText("words", resumption.words(), 2000);
        if (document.isEmpty()) {
            faults.add("document", "proof-needed", DossierProblem.PROOF_NEEDED.message());
        }
        faults.check();
        Instant at = acts.when(resumption.at());
        return acts.take(id, now -> step(now, document, words, at));
    }

    /** Notes that a stop with a maximum is over; the clock runs again since then by itself. */
    DossierEntity overByItself(UUID id, String words) {
        return acts.take(id, now -> step(now, "", words, acts.now()));
    }

    private Step step(Snapshot now, String document, String words, Instant at) {
        DossierEntity dossier = now.dossier();
        if (dossier.state().group() != DossierState.Group.PAUSED || dossier.receivedAt() == null) {
            throw new Problem(
                    DossierProblem.STATE,
                    dossier.state().label().vi(),
                    dossier.state().label().en(),
                    dossier.state().group() == DossierState.Group.PAUSED
                            ? "tiếp tục, hãy tiếp nhận hồ sơ"
                            : "tiếp tục vì đồng hồ không dừng",
                    "resuming it");
        }
        LocalDate before = lastKnown(now);
        return Step.of("resume", DossierPermission.PROCESS, at)
                .to(DossierState.PROCESSING)
                .saying(words, document)
                .clock(
                        Segment.resume(
                                LocalDateTime.ofInstant(at, acts.clock().getZone()), document))
                .telling(row -> event(row, document, at, before));
    }

    /** The appointment that the person knew: while the clock stands there is none. */
    private static @Nullable LocalDate lastKnown(Snapshot now) {
        LocalDate first = now.dossier().due().firstDay();
        return now.dossier().due().day() == null ? first : now.dossier().due().day();
    }

    private static Event event(
            DossierEntity row, String document, Instant at, @Nullable LocalDate before) {
        return new Event(
                DossierResumed.TYPE,
                row.id(),
                new DossierResumed(
                        row.id(), row.shownCode(), document, at, before, row.due().day()));
    }

    /** The stop that lasts; throws when there is none. */
    static SegmentEntity lastStop(Snapshot now) {
        return now.segments().stream()
                .filter(s -> s.valid() && s.kind() == Segment.Kind.STOP)
                .reduce((first, second) -> second)
                .orElseThrow();
    }
}
