package vn.sen.dossiers.measures;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.deadlines.api.Status;
import vn.sen.dossiers.access.AgencyBook;
import vn.sen.dossiers.cases.DossierEntity;
import vn.sen.platform.api.measures.MeasureProvider.Question;
import vn.sen.platform.api.measures.MeasureValue.Row;
import vn.sen.platform.api.store.Store;
import vn.sen.platform.api.text.Text;

/** The dossiers that a measure counts, each judged by what it kept. Thread-safe. */
@Component(service = Judged.class)
public final class Judged {
    private final Store store;
    private final AgencyBook agencies;
    private final ZoneId zone;

    @Activate
    public Judged(@Reference Store store, @Reference AgencyBook agencies, @Reference Clock clock) {
        this.store = store;
        this.agencies = agencies;
        this.zone = clock.getZone();
    }

    List<Row> completed(Question question) {
        return rows(found(question, DONE), d -> d.outcome() != Status.NO_DUE, Judged::kept);
    }

    List<Row> due(Question question) {
        List<Row> rows = new ArrayList<>(completed(question));
        rows.addAll(rows(found(question, LATE), d -> true, d -> false));
        return rows;
    }

    List<Row> apologised(Question question) {
        return rows(
                found(question, DONE),
                d -> d.extended() || d.outcome() == Status.LATE_DONE,
                DossierEntity::extended);
    }

    List<Row> supplemented(Question question) {
        return rows(found(question, DONE), d -> true, d -> d.supplementRounds() <= 1);
    }

    private static final String DONE =
            "d.ending.completedAt >= :start and d.ending.completedAt < :behind and d.ending.completedAt <= :known";
    private static final String LATE =
            "d.group = OPEN and d.due.day between :first and :last and d.receivedAt <= :known";

    private static boolean kept(DossierEntity dossier) {
        return dossier.outcome() == Status.EARLY || dossier.outcome() == Status.ON_TIME;
    }

    private static List<Row> rows(
            List<DossierEntity> found,
            Predicate<DossierEntity> counts,
            Predicate<DossierEntity> counted) {
        return found.stream()
                .filter(counts)
                .map(d -> new Row("dossier/" + d.id(), Text.same(d.shownCode()), counted.test(d)))
                .toList();
    }

    private List<DossierEntity> found(Question question, String which) {
        Instant start = question.from().atStartOfDay(zone).toInstant();
        Instant behind = question.to().plusDays(1).atStartOfDay(zone).toInstant();
        LocalDate known = question.asOf().atZone(zone).toLocalDate();
        LocalDate last = question.to().isBefore(known) ? question.to() : known.minusDays(1);
        boolean done = which.equals(DONE);
        return store.read(
                em -> {
                    var query =
                            em.createQuery(
                                    "select d from DossierEntity d where "
                                            + which
                                            + (question.agency().isPresent()
                                                    ? " and d.agency in :agencies"
                                                    : "")
                                            + " order by d.id",
                                    DossierEntity.class);
                    query.setParameter("known", question.asOf());
                    if (done) {
                        query.setParameter("start", start).setParameter("behind", behind);
                    } else {
                        query.setParameter("first", question.from()).setParameter("last", last);
                    }
                    question.agency()
                            .ifPresent(a -> query.setParameter("agencies", agencies.subtree(a)));
                    return query.getResultList();
                });
    }
}
