package vn.sen.dossiers.signals;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.dossiers.access.AgencyBook;
import vn.sen.dossiers.access.DossierPermission;
import vn.sen.dossiers.access.Sight;
import vn.sen.dossiers.cases.DossierEntity;
import vn.sen.dossiers.cases.SegmentEntity;
import vn.sen.dossiers.clock.Clockwork;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.store.Store;
import vn.sen.platform.api.text.Text;

/** Finds what is worth a second look. A signal is a question, not a finding. Thread-safe. */
@Component(service = Signals.class)
public final class Signals {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final int AT_MOST = 200;
    private static final Duration BACK_DATED = Duration.ofHours(24);
    private static final Duration SILENT = Duration.ofDays(30);
    private static final int MASS = 10;
    private static final UUID NOBODY = new UUID(0, 0);

    private final Store store;
    private final AgencyBook agencies;
    private final Clockwork clockwork;
    private final Sight sight;

    @Activate
    public Signals(
            @Reference Store store,
            @Reference AgencyBook agencies,
            @Reference Clockwork clockwork,
            @Reference Sight sight) {
        this.store = store;
        this.agencies = agencies;
        this.clockwork = clockwork;
        this.sight = sight;
    }

    /**
     * @param dossier null for a signal of many
     */
    public record Signal(
            SignalKind kind,
            @Nullable UUID dossier,
            String code,
            UUID agency,
            Instant at,
            Text words) {}

    /** Of the last days, as far as the caller may see; at most 200 of each kind. */
    public List<Signal> find(int days) {
        Call.current().caller().require(DossierPermission.OVERSEE);
        Sight.View view = sight.ofCaller();
        Instant since = agencies.today().minusDays(days).atStartOfDay(agencies.zone()).toInstant();
        List<Signal> found = new ArrayList<>();
        store.read(
                em -> {
                    found.addAll(lateAcceptance(em, view, since));
                    found.addAll(backDated(em, view, since));
                    found.addAll(massClosing(em, view, since));
                    found.addAll(silentPauses(em, view));
                    return true;
                });
        return found;
    }

    private static <T> List<T> rows(
            EntityManager em, Sight.View view, String query, Class<T> type, @Nullable Instant at) {
        String where = view.all() ? query.replace("{seen}", "") : query;
        var made = em.createQuery(where.replace("{seen}", " and d.agency in :seen"), type);
        if (at != null) {
            made.setParameter("at", at);
        }
        if (!view.all()) {
            Collection<UUID> seen = view.agencies();
            made.setParameter("seen", seen.isEmpty() ? List.of(NOBODY) : seen);
        }
        return made.setMaxResults(AT_MOST).getResultList();
    }

    /** More than one working day between an online submission and its receipt. */
    private List<Signal> lateAcceptance(EntityManager em, Sight.View view, Instant since) {
        List<Signal> found = new ArrayList<>();
        for (DossierEntity d :
                rows(
                        em,
                        view,
                        "select d from DossierEntity d where d.arrival.channel = ONLINE and d.arrival.submittedAt"
                                + " >= :at{seen} order by d.arrival.submittedAt desc",
                        DossierEntity.class,
                        since)) {
            LocalDate sent = agencies.day(d.submittedAt());
            LocalDate until = decided(d);
            long waited = clockwork.workingDays(d.agency(), sent.plusDays(1), until);
            if (waited > 1) {
                found.add(
                        of(
                                SignalKind.LATE_ACCEPTANCE,
                                d,
                                d.submittedAt(),
                                new Text(
                                                "Nộp trực tuyến {0}, chờ tiếp nhận {1} ngày làm"
                                                        + " việc.",
                                                "Submitted {0}, waited {1} working days.")
                                        .with(shown(sent), waited)));
            }
        }
        return found;
    }

    /** When somebody decided on what was sent: received it, refused it, or not yet. */
    private LocalDate decided(DossierEntity d) {
        Instant received = d.receivedAt();
        Instant decided = received == null ? d.ending().endedAt() : received;
        return decided == null ? agencies.today() : agencies.day(decided);
    }

    private List<Signal> backDated(EntityManager em, Sight.View view, Instant since) {
        List<Signal> found = new ArrayList<>();
        for (Object[] row :
                rows(
                        em,
                        view,
                        "select s, d from SegmentEntity s, DossierEntity d where d.id = s.dossier"
                                + " and s.recordedAt >= :at and s.happenedAt < s.recordedAt{seen}"
                                + " order by s.recordedAt desc",
                        Object[].class,
                        since)) {
            SegmentEntity s = (SegmentEntity) row[0];
            Duration behind = Duration.between(s.happenedAt(), s.recordedAt());
            if (behind.compareTo(BACK_DATED) > 0) {
                found.add(
                        of(
                                SignalKind.BACK_DATED,
                                (DossierEntity) row[1],
                                s.recordedAt(),
                                new Text(
                                                "{0} ghi sau {1} ngày, bởi {2}.",
                                                "{0} recorded {1} days later, by {2}.")
                                        .with(s.kind(), behind.toDays(), s.actor())));
            }
        }
        return found;
    }

    /** Many closed by one agency on one of the last days of a month, far above its usual. */
    private List<Signal> massClosing(EntityManager em, Sight.View view, Instant since) {
        List<Signal> found = new ArrayList<>();
        for (Object[] row :
                rows(
                        em,
                        view,
                        "select d.agency, cast(d.ending.completedAt as date), count(d), min(d.ending.completedAt)"
                                + " from DossierEntity d where d.ending.completedAt >= :at{seen} group by"
                                + " d.agency, cast(d.ending.completedAt as date) having count(d) >= "
                                + MASS,
                        Object[].class,
                        since)) {
            Instant at = (Instant) row[3];
            LocalDate day = agencies.day(at);
            if (day.getDayOfMonth() > day.lengthOfMonth() - 3) {
                found.add(
                        new Signal(
                                SignalKind.MASS_CLOSING,
                                null,
                                "",
                                (UUID) row[0],
                                at,
                                new Text(
                                                "{0} hồ sơ được đóng trong ngày {1}.",
                                                "{0} dossiers were closed on {1}.")
                                        .with(row[2], shown(day))));
            }
        }
        return found;
    }

    private List<Signal> silentPauses(EntityManager em, Sight.View view) {
        Instant longAgo = Instant.now(agencies.clock()).minus(SILENT);
        return rows(
                        em,
                        view,
                        "select d from DossierEntity d where d.group = PAUSED and d.halt.since <"
                                + " :at and d.receivedAt is not null{seen} order by d.halt.since",
                        DossierEntity.class,
                        longAgo)
                .stream()
                .map(
                        d -> {
                            Instant since = d.halt().since();
                            Instant at = since == null ? longAgo : since;
                            return of(
                                    SignalKind.SILENT_PAUSE,
                                    d,
                                    at,
                                    new Text(
                                                    "Dừng từ {0} vì “{1}”, chưa có thông báo mới.",
                                                    "Stopped since {0} for “{1}”, nothing since.")
                                            .with(shown(agencies.day(at)), d.halt().reason()));
                        })
                .toList();
    }

    private static String shown(LocalDate day) {
        return DAY.format(day);
    }

    private static Signal of(SignalKind kind, DossierEntity d, Instant at, Text words) {
        return new Signal(kind, d.id(), d.shownCode(), d.agency(), at, words);
    }
}
