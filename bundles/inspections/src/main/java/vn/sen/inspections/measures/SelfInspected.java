package vn.sen.inspections.measures;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.agencies.api.Agency;
import vn.sen.inspections.access.AgencyBook;
import vn.sen.platform.api.measures.Measure;
import vn.sen.platform.api.measures.MeasureProvider;
import vn.sen.platform.api.measures.MeasureValue;
import vn.sen.platform.api.store.Store;
import vn.sen.platform.api.text.Text;

/**
 * Share of the units directly under an agency that inspected themselves in the period; a unit
 * counts when it or anything below it had recorded a self-inspection by {@code asOf}. An agency
 * without units is its own one unit. For the whole province the units are the agencies directly
 * under its tops.
 */
@Component
public final class SelfInspected implements MeasureProvider {
    public static final String ID = "inspections.self-inspected";

    private static final Measure MEASURE =
            new Measure(
                    ID,
                    1,
                    new Text("Tỷ lệ đơn vị đã tự kiểm tra", "Units that inspected themselves"),
                    "%",
                    new Text(
                            "Số đơn vị trực thuộc có tự kiểm tra trong kỳ ÷ số đơn vị trực thuộc ×"
                                    + " 100",
                            "Units directly under the agency that recorded a self-inspection in"
                                    + " the period ÷ all such units × 100"),
                    true);

    private final Store store;
    private final AgencyBook agencies;
    private final Clock clock;

    @Activate
    public SelfInspected(
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
        Set<UUID> done = done(question, earlier(question.to(), known));
        List<MeasureValue.Row> rows =
                units(question).stream()
                        .map(
                                unit ->
                                        new MeasureValue.Row(
                                                "agency/" + unit.id(),
                                                Text.same(unit.name()),
                                                counts(unit, done)))
                        .toList();
        return MeasureValue.share(MEASURE, rows, clock.instant());
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private boolean counts(Agency unit, Set<UUID> done) {
        return done.contains(unit.id())
                || (!done.isEmpty()
                        && agencies.subtree(unit.id()).stream().anyMatch(done::contains));
    }

    private List<Agency> units(Question question) {
        if (question.agency().isEmpty()) {
            return agencies.tops().stream()
                    .flatMap(top -> agencies.children(top.id()).stream())
                    .toList();
        }
        UUID agency = question.agency().get();
        List<Agency> below = agencies.children(agency);
        return below.isEmpty() ? agencies.find(agency).stream().toList() : below;
    }

    private Set<UUID> done(Question question, LocalDate last) {
        return new HashSet<>(
                store.read(
                        em ->
                                em.createQuery(
                                                "select distinct s.agency from"
                                                        + " SelfInspectionEntity s where s.heldOn"
                                                        + " between :fromDay and :toDay and"
                                                        + " s.madeAt <= :known",
                                                UUID.class)
                                        .setParameter("fromDay", question.from())
                                        .setParameter("toDay", last)
                                        .setParameter("known", question.asOf())
                                        .getResultList()));
    }
}
