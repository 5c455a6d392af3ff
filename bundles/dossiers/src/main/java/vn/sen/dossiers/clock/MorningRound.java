package vn.sen.dossiers.clock;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.deadlines.api.TimeLimit;
import vn.sen.dossiers.access.AgencyBook;
import vn.sen.dossiers.access.DossierPermission;
import vn.sen.dossiers.api.DossierState;
import vn.sen.dossiers.cases.Acts;
import vn.sen.dossiers.cases.DossierEntity;
import vn.sen.dossiers.cases.Step;
import vn.sen.dossiers.letters.LetterEntity;
import vn.sen.dossiers.letters.LetterKind;
import vn.sen.platform.api.ids.Ids;
import vn.sen.platform.api.jobs.Job;
import vn.sen.platform.api.jobs.Schedule;
import vn.sen.platform.api.store.Store;

/**
 * Every morning: drafts apologies for what will be due on the next working day, and goes on with
 * what stood as long as its reason may last.
 */
@Component
public final class MorningRound implements Job {
    private static final int BATCH = 500;

    private final Store store;
    private final Acts acts;
    private final Resuming resuming;
    private final Clockwork clockwork;
    private final AgencyBook agencies;

    @Activate
    public MorningRound(
            @Reference Store store,
            @Reference Acts acts,
            @Reference Resuming resuming,
            @Reference Clockwork clockwork,
            @Reference AgencyBook agencies) {
        this.store = store;
        this.acts = acts;
        this.resuming = resuming;
        this.clockwork = clockwork;
        this.agencies = agencies;
    }

    @Override
    public String name() {
        return "dossiers.morning-round";
    }

    @Override
    public Schedule schedule() {
        return Schedule.daily(LocalTime.of(6, 30));
    }

    @Override
    public void run() {
        LocalDate today = agencies.today();
        each(
                "select d.id from DossierEntity d where d.group = :group and d.due.resumesBy <"
                        + " :today and d.id > :after order by d.id",
                DossierState.Group.PAUSED,
                today,
                id -> resuming.overByItself(id, "Hết thời gian tạm dừng tối đa"));
        each(
                "select d.id from DossierEntity d where d.group = :group and d.due.warnDay <="
                        + " :today and d.due.day >= :today and d.grace.extended = false and not exists"
                        + " (select 1 from LetterEntity l where l.dossier = d.id and l.kind ="
                        + " APOLOGY) and d.id > :after order by d.id",
                DossierState.Group.OPEN,
                today,
                this::draft);
    }

    private void each(
            String query, DossierState.Group group, LocalDate today, Consumer<UUID> work) {
        UUID after = new UUID(0, 0);
        List<UUID> ids;
        do {
            UUID from = after;
            ids =
                    store.read(
                            em ->
                                    em.createQuery(query, UUID.class)
                                            .setParameter("group", group)
                                            .setParameter("today", today)
                                            .setParameter("after", from)
                                            .setMaxResults(BATCH)
                                            .getResultList());
            ids.forEach(work);
            after = ids.isEmpty() ? after : ids.get(ids.size() - 1);
        } while (ids.size() == BATCH);
    }

    /** A letter for the head to look at: nothing is sent, nothing moves. */
    private void draft(UUID id) {
        acts.take(
                id,
                now -> {
                    DossierEntity dossier = now.dossier();
                    int days = Math.max(1, days(now.procedure().limit()));
                    return Step.of("draft-apology", DossierPermission.PROCESS, acts.now())
                            .with(
                                    (change, row) ->
                                            change.em()
                                                    .persist(
                                                            new LetterEntity(
                                                                            Ids.next(acts.clock()),
                                                                            id,
                                                                            LetterKind.APOLOGY,
                                                                            acts.now(),
                                                                            "Hệ thống Sen")
                                                                    .saying(
                                                                            words(dossier),
                                                                            days,
                                                                            newDay(
                                                                                    dossier,
                                                                                    days))));
                });
    }

    /** A quarter of the limit, as a first proposal. */
    private static int days(@Nullable TimeLimit of) {
        return of == null ? 1 : (of.total() + 3) / 4;
    }

    private LocalDate newDay(DossierEntity dossier, int days) {
        LocalDate due = dossier.due().day();
        return clockwork.workingDay(dossier.agency(), due == null ? agencies.today() : due, days);
    }

    private static String words(DossierEntity dossier) {
        return "Hồ sơ đang ở bước “%s” và có thể không kịp hẹn trả. Cơ quan xin lỗi và hẹn lại."
                .formatted(dossier.place().name());
    }
}
