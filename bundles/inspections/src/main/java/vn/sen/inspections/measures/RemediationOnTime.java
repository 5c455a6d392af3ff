package vn.sen.inspections.measures;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.inspections.access.AgencyBook;
import vn.sen.inspections.findings.FindingState;
import vn.sen.platform.api.measures.Measure;
import vn.sen.platform.api.measures.MeasureProvider;
import vn.sen.platform.api.measures.MeasureValue;
import vn.sen.platform.api.store.Store;
import vn.sen.platform.api.text.Text;

/**
 * Share of remediation parts whose deadline was kept. Counted are the parts whose deadline lies in
 * the period and has passed by {@code asOf}, and whose finding was not withdrawn; in the numerator
 * are those claimed (and not sent back since) or verified no later than their deadline. A part
 * without a deadline never counts. Owners are the agency asked for and all below it.
 */
@Component
public final class RemediationOnTime implements MeasureProvider {
    public static final String ID = "inspections.remediation-on-time";

    private static final Measure MEASURE =
            new Measure(
                    ID,
                    1,
                    new Text("Tỷ lệ khắc phục đúng hạn", "Remediation done on time"),
                    "%",
                    new Text(
                            "Số phần việc khắc phục báo cáo xong hoặc được xác minh không muộn hơn"
                                    + " hạn ÷ số phần việc có hạn trong kỳ và đã đến hạn × 100",
                            "Remediation parts claimed or verified no later than their deadline ÷"
                                    + " parts whose deadline lies in the period and has passed ×"
                                    + " 100"),
                    true);

    private final Store store;
    private final AgencyBook agencies;
    private final Clock clock;

    @Activate
    public RemediationOnTime(
            @Reference Store store, @Reference AgencyBook agencies, @Reference Clock clock) {
        this.store = store;
        this.agencies = agencies;
        this.clock = clock;
    }

    @Override
    public Measure measure() {
        return MEASURE;
    }

    @Override
    public MeasureValue compute(Question question) {
        LocalDate known = question.asOf().atZone(clock.getZone()).toLocalDate();
        LocalDate last = question.to().isBefore(known) ? question.to() : known.minusDays(1);
        Optional<Set<UUID>> owners = question.agency().map(agencies::subtree);
        List<MeasureValue.Row> rows =
                store.read(em -> parts(em, owners, question.from(), last)).stream()
                        .map(part -> row(part, known))
                        .toList();
        return MeasureValue.share(MEASURE, rows, clock.instant());
    }

    private static List<Tuple> parts(
            EntityManager em, Optional<Set<UUID>> owners, LocalDate from, LocalDate to) {
        var query =
                em.createQuery(
                        "select p.id as id, p.words as words, p.dueOn as dueOn, p.claimedOn as"
                                + " claimedOn, p.verifiedOn as verifiedOn from PartEntity p,"
                                + " FindingEntity f where f.id = p.finding and f.state <>"
                                + " :withdrawn and p.dueOn between :fromDay and :toDay"
                                + (owners.isPresent() ? " and p.agency in :owners" : "")
                                + " order by p.dueOn, p.id",
                        Tuple.class);
        query.setParameter("withdrawn", FindingState.WITHDRAWN);
        query.setParameter("fromDay", from);
        query.setParameter("toDay", to);
        owners.ifPresent(ids -> query.setParameter("owners", ids));
        return query.getResultList();
    }

    private static MeasureValue.Row row(Tuple part, LocalDate known) {
        LocalDate due = part.get("dueOn", LocalDate.class);
        LocalDate claimed = part.get("claimedOn", LocalDate.class);
        LocalDate verified = part.get("verifiedOn", LocalDate.class);
        boolean kept = by(claimed, due, known) || by(verified, due, known);
        return new MeasureValue.Row(
                "part/" + part.get("id", UUID.class),
                Text.same(part.get("words", String.class) + " (" + due + ")"),
                kept);
    }

    private static boolean by(
            @org.jspecify.annotations.Nullable LocalDate done, LocalDate due, LocalDate known) {
        return done != null && !done.isAfter(due) && !done.isAfter(known);
    }
}
