package vn.sen.platform.notifications;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.jobs.Jobs;
import vn.sen.platform.api.lists.Column;
import vn.sen.platform.api.lists.Cursor;
import vn.sen.platform.api.lists.Listing;
import vn.sen.platform.api.lists.Slice;
import vn.sen.platform.api.notifications.Message;
import vn.sen.platform.api.notifications.Notifications;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.problem.RequestProblem;
import vn.sen.platform.api.store.AuditTrail;
import vn.sen.platform.api.store.Store;
import vn.sen.platform.api.text.Text;

/** The messages for those who look after them. Thread-safe. */
@Component(service = {MessageList.class, Notifications.class})
public final class MessageList implements Notifications {
    private final Store store;
    private final AuditTrail trail;
    private final Clock clock;
    private final Jobs jobs;

    @Activate
    public MessageList(
            @Reference Store store,
            @Reference AuditTrail trail,
            @Reference Clock clock,
            @Reference Jobs jobs) {
        this.store = store;
        this.trail = trail;
        this.clock = clock;
        this.jobs = jobs;
    }

    /**
     * @param channel "" for all
     */
    public record Filter(@Nullable State state, String channel, @Nullable UUID about) {}

    /** A message without its text, its address masked. */
    public record Line(
            UUID id,
            String channel,
            String recipient,
            Text subject,
            UUID about,
            String cause,
            State state,
            int attempts,
            String reason,
            Instant queuedAt,
            @Nullable Instant nextAt,
            @Nullable Instant sentAt,
            boolean forgotten) {}

    /** A message in full. */
    public record Whole(Line line, String recipient, Text body) {}

    public Listing<Line> list(Filter filter) {
        Call.current().caller().require(NotificationPermission.SEE);
        return new Listing<>(
                "tin-nhan",
                new Text("Tin gửi đi", "Messages"),
                columns(),
                (after, limit) -> store.read(em -> page(em, filter, after, limit)));
    }

    /** The reading is put on record before anything is shown. */
    public Whole read(UUID id) {
        Call.current().caller().require(NotificationPermission.READ_IN_FULL);
        MessageEntity found = store.read(em -> require(em, id));
        trail.read("notifications.read", id, "{}");
        Message message = found.message();
        return new Whole(line(found), message.recipient(), message.body());
    }

    public Line require(UUID id) {
        Call.current().caller().require(NotificationPermission.SEE);
        return line(store.read(em -> require(em, id)));
    }

    public void again(UUID id) {
        Call.current().caller().require(NotificationPermission.SEND_AGAIN);
        store.write(
                "notifications.send-again",
                id,
                change -> {
                    MessageEntity found = require(change.em(), id);
                    if (found.state != State.DEAD) {
                        throw new Problem(NotificationProblem.NOT_GIVEN_UP);
                    }
                    if (found.forgotten()) {
                        throw new Problem(NotificationProblem.FORGOTTEN);
                    }
                    found.again(clock.instant());
                    return true;
                });
        jobs.soon(Sending.NAME);
    }

    /** How many stand where; for figures at the top of the page. */
    public Map<State, Long> counts() {
        Call.current().caller().require(NotificationPermission.SEE);
        Map<State, Long> counts = new HashMap<>();
        store.read(
                        em ->
                                em.createQuery(
                                                "select m.state, count(m) from MessageEntity m group"
                                                        + " by m.state",
                                                Object[].class)
                                        .getResultList())
                .forEach(row -> counts.put((State) row[0], (Long) row[1]));
        return counts;
    }

    @Override
    public List<Notice> about(UUID subject, int limit) {
        return store.read(
                em ->
                        em.createQuery(
                                        "select m from MessageEntity m where m.about = :about order"
                                                + " by m.queuedAt desc, m.id desc",
                                        MessageEntity.class)
                                .setParameter("about", subject)
                                .setMaxResults(limit)
                                .getResultStream()
                                .map(MessageEntity::notice)
                                .toList());
    }

    private static MessageEntity require(EntityManager em, UUID id) {
        MessageEntity found = em.find(MessageEntity.class, id);
        if (found == null) {
            throw new Problem(NotificationProblem.UNKNOWN);
        }
        return found;
    }

    private static Slice<Line> page(
            EntityManager em, Filter filter, @Nullable String after, int limit) {
        List<String> from = Cursor.parts(after, 2);
        Map<String, Object> given = new HashMap<>();
        StringBuilder where = new StringBuilder("1 = 1");
        put(where, given, "state", filter.state());
        put(where, given, "channel", filter.channel().isEmpty() ? null : filter.channel());
        put(where, given, "about", filter.about());
        if (!from.isEmpty()) {
            where.append(" and (m.queuedAt < :at or m.queuedAt = :at and m.id < :id)");
            try {
                given.put("at", Instant.parse(from.get(0)));
                given.put("id", UUID.fromString(from.get(1)));
            } catch (DateTimeException | IllegalArgumentException notOurs) {
                throw Problem.because(notOurs, RequestProblem.MALFORMED, "after");
            }
        }
        TypedQuery<MessageEntity> query =
                em.createQuery(
                                "select m from MessageEntity m where "
                                        + where
                                        + " order by m.queuedAt desc, m.id desc",
                                MessageEntity.class)
                        .setMaxResults(limit + 1);
        given.forEach(query::setParameter);
        return Slice.of(query.getResultList(), limit, m -> Cursor.of(m.queuedAt, m.id))
                .map(MessageList::line);
    }

    private static void put(
            StringBuilder where, Map<String, Object> given, String field, @Nullable Object value) {
        if (value != null) {
            where.append(" and m.").append(field).append(" = :").append(field);
            given.put(field, value);
        }
    }

    private static Line line(MessageEntity m) {
        return new Line(
                m.id,
                m.channel,
                m.masked,
                new Text(m.subjectVi, m.subjectEn),
                m.about,
                m.cause,
                m.state,
                m.attempts,
                m.reason,
                m.queuedAt,
                m.open() ? m.nextAt : null,
                m.sentAt,
                m.forgotten());
    }

    private static List<Column<Line>> columns() {
        return List.of(
                Column.of("queuedAt", "Tạo lúc", "Queued at", Line::queuedAt),
                Column.of("channel", "Kênh", "Channel", Line::channel),
                Column.of(
                        "recipient", "Người nhận (đã che)", "Recipient (masked)", Line::recipient),
                Column.of("subject", "Tiêu đề", "Subject", Line::subject),
                Column.of("about", "Hồ sơ", "Case", line -> line.about().toString()),
                Column.of("cause", "Do việc", "Cause", Line::cause),
                Column.of("state", "Tình trạng", "State", line -> line.state().label()),
                Column.of("attempts", "Số lần thử", "Attempts", Line::attempts),
                Column.of("reason", "Lý do lỗi", "Reason", Line::reason),
                Column.of("nextAt", "Thử lại lúc", "Next attempt", Line::nextAt),
                Column.of("sentAt", "Gửi lúc", "Sent at", Line::sentAt));
    }
}
