package vn.sen.dossiers.legs;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.jobs.Job;
import vn.sen.platform.api.jobs.Schedule;
import vn.sen.platform.api.store.Store;

/** Every morning marks consultations without a reply in time, for the head to see. */
@Component
public final class ConsultationWatch implements Job {
    private final Store store;
    private final Clock clock;

    @Activate
    public ConsultationWatch(@Reference Store store, @Reference Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "dossiers.consultation-watch";
    }

    @Override
    public Schedule schedule() {
        return Schedule.daily(LocalTime.of(6, 45));
    }

    @Override
    public void run() {
        List<UUID> late =
                store.read(
                        em ->
                                em.createQuery(
                                                "select c.id from ConsultationEntity c where"
                                                        + " c.repliedAt is null and c.warnedAt is null"
                                                        + " and c.dueDay < :today order by c.dueDay",
                                                UUID.class)
                                        .setParameter("today", LocalDate.now(clock))
                                        .getResultList());
        for (UUID id : late) {
            store.write(
                    "dossiers.warn-consultation",
                    id,
                    change -> {
                        change.find(ConsultationEntity.class, id)
                                .orElseThrow()
                                .warn(clock.instant());
                        return true;
                    });
        }
    }
}
