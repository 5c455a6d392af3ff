package vn.sen.dossiers.intake;

import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.dossiers.access.Actor;
import vn.sen.dossiers.access.DossierPermission;
import vn.sen.dossiers.access.DossierProblem;
import vn.sen.dossiers.api.DossierState;
import vn.sen.dossiers.cases.Acts;
import vn.sen.dossiers.cases.DossierEntity;
import vn.sen.dossiers.cases.Step;
import vn.sen.platform.api.ids.Ids;
import vn.sen.platform.api.problem.Faults;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.store.Change;
import vn.sen.platform.api.text.Text;

/** Fees that are paid, and what people say when all is over. */
@Component(service = Aftercare.class)
public final class Aftercare {
    private final Acts acts;

    @Activate
    public Aftercare(@Reference Acts acts) {
        this.acts = acts;
    }

    /**
     * @param receipt number of the receipt
     */
    public record Payment(@Nullable UUID fee, @Nullable String receipt, @Nullable Instant at) {}

    public DossierEntity pay(UUID id, Payment payment) {
        Faults faults = new Faults();
        UUID fee = faults.required("fee", payment.fee());
        String receipt = faults.text("receipt", payment.receipt(), 100);
        faults.check();
        Instant at = acts.when(payment.at());
        return acts.take(
                id,
                now ->
                        Step.of("pay", DossierPermission.RECEIVE, at)
                                .saying("", receipt)
                                .with((change, row) -> paid(change, id, fee, receipt, at)));
    }

    private static void paid(
            Change change, UUID dossier, @Nullable UUID fee, String receipt, Instant at) {
        FeeEntity row =
                change.find(FeeEntity.class, fee == null ? new UUID(0, 0) : fee)
                        .filter(f -> f.dossier().equals(dossier))
                        .orElseThrow(() -> new Problem(DossierProblem.UNKNOWN));
        if (row.paidAt() != null) {
            throw new Problem(DossierProblem.DECIDED_ALREADY);
        }
        row.paid(at, receipt, Actor.current().name());
    }

    /**
     * @param score 1 to 5
     */
    public record Rating(int score, @Nullable String words) {}

    public DossierEntity rate(UUID id, Rating rating) {
        return rate(id, rating, at -> Step.of("rate", DossierPermission.SUBMIT, at));
    }

    /** By the owner, who was found by code and phone. */
    public DossierEntity rateByOwner(UUID id, Rating rating) {
        return rate(id, rating, at -> Step.byOwner("rate", at));
    }

    private DossierEntity rate(UUID id, Rating rating, Function<Instant, Step> begin) {
        Faults faults = new Faults();
        String words = faults.optionalText("words", rating.words(), 2000);
        if (rating.score() < 1 || rating.score() > 5) {
            faults.add("score", "out-of-range", new Text("Chọn từ 1 đến 5.", "Choose 1 to 5."));
        }
        faults.check();
        Instant at = acts.now();
        return acts.take(
                id,
                now -> {
                    requireEnded(now.dossier());
                    return begin.apply(at)
                            .with((change, row) -> keep(change, id, rating.score(), words, at));
                });
    }

    private static void requireEnded(DossierEntity dossier) {
        if (dossier.state().group() != DossierState.Group.DONE) {
            throw Accepting.state(dossier.state(), "đánh giá", "rating it");
        }
    }

    private void keep(Change change, UUID dossier, int score, String words, Instant at) {
        boolean rated =
                !change.em()
                        .createQuery("select f.id from FeedbackEntity f where f.dossier = :dossier")
                        .setParameter("dossier", dossier)
                        .getResultList()
                        .isEmpty();
        if (rated) {
            throw new Problem(DossierProblem.RATED_ALREADY);
        }
        change.em().persist(new FeedbackEntity(Ids.next(acts.clock()), dossier, score, words, at));
    }
}
