package vn.sen.inspections.closing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.inspections.measures.MeasureReader;
import vn.sen.platform.api.ids.Ids;
import vn.sen.platform.api.measures.MeasureProvider;
import vn.sen.platform.api.measures.MeasureValue;
import vn.sen.platform.api.store.Change;
import vn.sen.platform.api.store.Store;

/** The readings that the nightly job would have made before the demo data were loaded. */
@Component(service = DemoReadings.class)
public final class DemoReadings {
    public static final int DAYS = 10;

    private final Store store;
    private final Clock clock;
    private final MeasureReader measures;

    @Activate
    public DemoReadings(
            @Reference Store store, @Reference Clock clock, @Reference MeasureReader measures) {
        this.store = store;
        this.clock = clock;
        this.measures = measures;
    }

    /**
     * @param days for how many days it has been read
     */
    public void ask(Change change, UUID finding, ConditionDraft draft, UUID scope, int days) {
        LocalDate since = LocalDate.now(clock).minusDays(days);
        ConditionEntity condition = new ConditionEntity(Ids.next(clock), finding, since);
        condition.ask(draft, scope, since);
        change.em().persist(condition);
    }

    /**
     * Reads the days before today for each condition that has no reading yet, and whose measure
     * somebody provides.
     */
    public void read() {
        List<ConditionEntity> unread =
                store.read(
                        em ->
                                em.createQuery(
                                                "select c from ConditionEntity c where not exists"
                                                        + " (select 1 from ReadingEntity r where"
                                                        + " r.closingCondition = c.id)",
                                                ConditionEntity.class)
                                        .getResultList());
        for (ConditionEntity condition : unread) {
            if (measures.find(condition.measure()).isEmpty()) {
                continue;
            }
            for (LocalDate day = condition.since();
                    day.isBefore(LocalDate.now(clock));
                    day = day.plusDays(1)) {
                read(condition, day);
            }
        }
    }

    private void read(ConditionEntity condition, LocalDate day) {
        var night = day.atTime(23, 0).atZone(clock.getZone()).toInstant();
        Optional<MeasureValue> value =
                measures.read(
                        condition.measure(),
                        new MeasureProvider.Question(
                                Optional.ofNullable(condition.scope()),
                                day.minusDays(condition.windowDays() - 1L),
                                day,
                                night));
        store.write(
                "inspections.read-condition",
                condition.finding(),
                change -> {
                    ReadingEntity reading =
                            new ReadingEntity(
                                    Ids.next(clock),
                                    condition.id(),
                                    day,
                                    condition.judge(value),
                                    night);
                    reading.of(value);
                    change.em().persist(reading);
                    return true;
                });
    }
}
