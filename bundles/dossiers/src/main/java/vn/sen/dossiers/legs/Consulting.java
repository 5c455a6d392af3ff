package vn.sen.dossiers.legs;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.dossiers.access.Actor;
import vn.sen.dossiers.access.AgencyBook;
import vn.sen.dossiers.access.DossierPermission;
import vn.sen.dossiers.access.DossierProblem;
import vn.sen.dossiers.cases.Acts;
import vn.sen.dossiers.cases.DossierEntity;
import vn.sen.dossiers.cases.Step;
import vn.sen.dossiers.intake.Reasons;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.ids.Ids;
import vn.sen.platform.api.problem.Faults;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.store.Store;

/** Asks other agencies while the clock runs on; their late replies are told to the head. */
@Component(service = Consulting.class)
public final class Consulting {
    private final Acts acts;
    private final AgencyBook agencies;
    private final Store store;

    @Activate
    public Consulting(
            @Reference Acts acts, @Reference AgencyBook agencies, @Reference Store store) {
        this.acts = acts;
        this.agencies = agencies;
        this.store = store;
    }

    /** What is asked of whom, and by when. */
    public record Question(
            @Nullable UUID agency, @Nullable String words, @Nullable LocalDate dueDay) {}

    public DossierEntity ask(UUID id, Question question) {
        Faults faults = new Faults();
        UUID asked = faults.required("agency", question.agency());
        LocalDate due = faults.required("dueDay", question.dueDay());
        String words = faults.text("words", question.words(), 2000);
        faults.ordered("dueDay", agencies.today(), question.dueDay());
        faults.check();
        if (asked == null || due == null || !agencies.existsOn(asked, agencies.today())) {
            throw Reasons.invalid("agency", "Cơ quan này không tồn tại.", "No such agency.");
        }
        Instant at = acts.now();
        UUID consultation = Ids.next(acts.clock());
        return acts.take(
                id,
                now -> {
                    Reasons.requireOpen(now.dossier());
                    return Step.of("consult", DossierPermission.PROCESS, at)
                            .saying(agencies.name(asked) + ": " + words, "")
                            .with(
                                    (change, row) ->
                                            change.em()
                                                    .persist(
                                                            new ConsultationEntity(
                                                                            consultation,
                                                                            id,
                                                                            asked,
                                                                            words,
                                                                            due)
                                                                    .by(
                                                                            Actor.current().name(),
                                                                            at)));
                });
    }

    /** The answer of the agency that was asked; its own people may give it. */
    public UUID reply(UUID consultation, @Nullable String words) {
        Faults faults = new Faults();
        String said = faults.text("reply", words, 2000);
        faults.check();
        ConsultationEntity asked =
                store.read(em -> em.find(ConsultationEntity.class, consultation));
        if (asked == null) {
            throw new Problem(DossierProblem.UNKNOWN);
        }
        Call.current().caller().require(DossierPermission.PROCESS, asked.asked());
        return store.write(
                "dossiers.reply-consultation",
                asked.dossier(),
                change -> {
                    ConsultationEntity row =
                            change.find(ConsultationEntity.class, consultation).orElseThrow();
                    if (row.repliedAt() != null) {
                        throw new Problem(DossierProblem.DECIDED_ALREADY);
                    }
                    row.reply(said, Actor.current().name(), acts.now());
                    return row.id();
                });
    }
}
