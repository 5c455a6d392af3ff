package vn.sen.dossiers.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.deadlines.api.Segment;
import vn.sen.dossiers.access.Actor;
import vn.sen.dossiers.access.DossierPermission;
import vn.sen.dossiers.access.DossierProblem;
import vn.sen.dossiers.api.DossierExtended;
import vn.sen.dossiers.api.DossierState;
import vn.sen.dossiers.cases.Acts;
import vn.sen.dossiers.cases.DossierEntity;
import vn.sen.dossiers.cases.Snapshot;
import vn.sen.dossiers.cases.Step;
import vn.sen.dossiers.letters.LetterEntity;
import vn.sen.dossiers.letters.LetterKind;
import vn.sen.platform.api.events.Event;
import vn.sen.platform.api.ids.Ids;
import vn.sen.platform.api.problem.Faults;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.store.Change;
import vn.sen.platform.api.text.Text;

/** Sends an apology with a new date: once, before the limit ends, never counting anew. */
@Component(service = Extending.class)
public final class Extending {
    private final Acts acts;

    @Activate
    public Extending(@Reference Acts acts) {
        this.acts = acts;
    }

    /**
     * @param amount how much longer, in the limit's unit
     * @param words why, as the person reads it
     * @param document number and date of the letter
     */
    public record Apology(
            int amount, @Nullable String words, @Nullable String document, @Nullable Instant at) {}

    public DossierEntity extend(UUID id, Apology apology) {
        Faults faults = new Faults();
        String words = faults.text("words", apology.words(), 2000);
        String document = faults.text("document", apology.document(), 300);
        if (apology.amount() < 1 || apology.amount() > 366) {
            faults.add(
                    "amount",
                    "out-of-range",
                    new Text("Hãy nhập từ 1 đến 366.", "Enter 1 to 366."));
        }
        faults.check();
        Instant at = acts.when(apology.at());
        return acts.take(id, now -> step(now, apology.amount(), words, document, at));
    }

    private Step step(Snapshot now, int amount, String words, String document, Instant at) {
        DossierEntity dossier = now.dossier();
        LocalDateTime local = LocalDateTime.ofInstant(at, acts.clock().getZone());
        LocalDate before = check(dossier, local.toLocalDate());
        return Step.of("extend", DossierPermission.EXTEND, at)
                .saying(words, document)
                .clock(Segment.extend(local, amount, document))
                .with(
                        (change, row) -> {
                            row.extend();
                            letter(change, row.id(), at)
                                    .saying(words, amount, row.due().day())
                                    .send(document, at, Actor.current().name());
                        })
                .telling(row -> event(row, document, at, before));
    }

    private static LocalDate check(DossierEntity dossier, LocalDate today) {
        if (dossier.state().group() != DossierState.Group.OPEN) {
            throw new Problem(
                    DossierProblem.STATE,
                    dossier.state().label().vi(),
                    dossier.state().label().en(),
                    "hẹn lại",
                    "giving a new date");
        }
        if (dossier.extended()) {
            throw new Problem(DossierProblem.EXTENDED_ALREADY);
        }
        LocalDate due = dossier.due().day();
        if (due == null) {
            throw new Problem(
                    DossierProblem.STATE,
                    "Không xác định thời hạn",
                    "No due date",
                    "hẹn lại",
                    "giving a new date");
        }
        if (!today.isBefore(due)) {
            throw new Problem(DossierProblem.TOO_LATE_TO_EXTEND, due.minusDays(1));
        }
        return due;
    }

    /** The draft that waits, or a letter of its own. */
    private LetterEntity letter(Change change, UUID dossier, Instant at) {
        List<LetterEntity> drafts = drafts(change, dossier);
        if (!drafts.isEmpty()) {
            return drafts.get(0);
        }
        LetterEntity fresh =
                new LetterEntity(
                        Ids.next(acts.clock()),
                        dossier,
                        LetterKind.APOLOGY,
                        at,
                        Actor.current().name());
        change.em().persist(fresh);
        return fresh;
    }

    static List<LetterEntity> drafts(Change change, UUID dossier) {
        return change.em()
                .createQuery(
                        "select l from LetterEntity l where l.dossier = :dossier and l.kind ="
                                + " :kind and l.state = :draft",
                        LetterEntity.class)
                .setParameter("dossier", dossier)
                .setParameter("kind", LetterKind.APOLOGY)
                .setParameter("draft", LetterEntity.State.DRAFT)
                .getResultList();
    }

    private static Event event(DossierEntity row, String document, Instant at, LocalDate before) {
        return new Event(
                DossierExtended.TYPE,
                row.id(),
                new DossierExtended(
                        row.id(), row.shownCode(), document, at, before, row.due().day()));
    }
}
