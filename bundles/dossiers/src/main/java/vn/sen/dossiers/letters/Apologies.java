package vn.sen.dossiers.letters;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.dossiers.access.Sight;
import vn.sen.dossiers.cases.DossierEntity;
import vn.sen.platform.api.store.Store;

/** Apologies drafted and sent, as far as the caller may see. Thread-safe. */
@Component(service = Apologies.class)
public final class Apologies {
    private static final int AT_MOST = 500;
    private static final UUID NOBODY = new UUID(0, 0);

    private final Store store;
    private final Sight sight;

    @Activate
    public Apologies(@Reference Store store, @Reference Sight sight) {
        this.store = store;
        this.sight = sight;
    }

    /** A letter with its dossier. */
    public record ApologyView(
            UUID dossier,
            String code,
            UUID agency,
            LetterEntity.State state,
            String words,
            int amount,
            @Nullable LocalDate due,
            @Nullable LocalDate newDue,
            Instant draftedAt,
            @Nullable Instant sentAt) {}

    /** Drafts that wait for a head, the most urgent first; or what was sent, latest first. */
    public List<ApologyView> list(LetterEntity.State state) {
        Sight.View view = sight.ofCaller();
        String order =
                state == LetterEntity.State.DRAFT ? "d.due.day, d.id" : "l.sentAt desc, d.id";
        List<Object[]> rows =
                store.read(
                        em -> {
                            var query =
                                    em.createQuery(
                                            "select l, d from LetterEntity l, DossierEntity d where"
                                                    + " d.id = l.dossier and l.kind = APOLOGY and"
                                                    + " l.state = :state"
                                                    + (state == LetterEntity.State.DRAFT
                                                            ? " and d.group = OPEN"
                                                            : "")
                                                    + (view.all() ? "" : " and d.agency in :seen")
                                                    + " order by "
                                                    + order,
                                            Object[].class);
                            query.setParameter("state", state);
                            if (!view.all()) {
                                query.setParameter(
                                        "seen",
                                        view.agencies().isEmpty()
                                                ? List.of(NOBODY)
                                                : view.agencies());
                            }
                            return query.setMaxResults(AT_MOST).getResultList();
                        });
        return rows.stream()
                .map(row -> view((LetterEntity) row[0], (DossierEntity) row[1]))
                .toList();
    }

    private static ApologyView view(LetterEntity l, DossierEntity d) {
        return new ApologyView(
                d.id(),
                d.shownCode(),
                d.agency(),
                l.state(),
                l.words(),
                l.amount(),
                d.due().day(),
                l.newDue(),
                l.draftedAt(),
                l.sentAt());
    }
}
