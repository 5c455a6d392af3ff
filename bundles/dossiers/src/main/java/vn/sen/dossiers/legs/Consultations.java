package vn.sen.dossiers.legs;

import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.dossiers.access.AgencyBook;
import vn.sen.dossiers.access.DossierPermission;
import vn.sen.dossiers.access.DossierProblem;
import vn.sen.dossiers.access.Position;
import vn.sen.dossiers.access.Sight;
import vn.sen.dossiers.cases.DossierEntity;
import vn.sen.dossiers.cases.PinnedBook;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.lists.Column;
import vn.sen.platform.api.lists.Cursor;
import vn.sen.platform.api.lists.Listing;
import vn.sen.platform.api.lists.Slice;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.store.Store;
import vn.sen.platform.api.text.Text;

/**
 * The opinions asked of the caller's agencies, nothing else of the dossiers that they are about.
 * Thread-safe.
 */
@Component(service = Consultations.class)
public final class Consultations {
    private static final UUID NOBODY = new UUID(0, 0);

    private final Store store;
    private final Sight sight;
    private final AgencyBook agencies;
    private final PinnedBook pinned;

    @Activate
    public Consultations(
            @Reference Store store,
            @Reference Sight sight,
            @Reference AgencyBook agencies,
            @Reference PinnedBook pinned) {
        this.store = store;
        this.sight = sight;
        this.agencies = agencies;
        this.pinned = pinned;
    }

    /**
     * A question as the agency that was asked sees it.
     *
     * @param asking the agency that answers for the dossier
     * @param visible whether the caller may open the dossier itself
     * @param answerable whether the caller may answer it now
     */
    public record Asked(
            UUID id,
            UUID dossier,
            String code,
            String procedure,
            String asking,
            String asked,
            String words,
            LocalDate dueDay,
            Instant askedAt,
            String askedBy,
            @Nullable Instant repliedAt,
            String repliedBy,
            String reply,
            boolean late,
            boolean visible,
            boolean answerable) {}

    private record Row(ConsultationEntity question, DossierEntity dossier) {}

    /** Those not answered, the most urgent first, or those answered, by the same order. */
    public Listing<Asked> list(boolean answered) {
        Sight.View view = sight.ofCaller();
        return new Listing<>(
                "lay-y-kien",
                new Text("Ý kiến được hỏi", "Opinions asked for"),
                columns(),
                (after, limit) -> page(view, answered, after, limit));
    }

    private Slice<Asked> page(
            Sight.View view, boolean answered, @Nullable String after, int limit) {
        List<String> from = Cursor.parts(after, 2);
        String where =
                (answered ? "c.repliedAt is not null" : "c.repliedAt is null")
                        + (view.all() ? "" : " and c.asked in :mine")
                        + (from.isEmpty()
                                ? ""
                                : " and (c.dueDay > :day or c.dueDay = :day and c.id > :id)");
        List<Row> rows =
                store.read(
                        em -> {
                            TypedQuery<Object[]> query =
                                    em.createQuery(
                                            "select c, d from ConsultationEntity c, DossierEntity"
                                                    + " d where d.id = c.dossier and "
                                                    + where
                                                    + " order by c.dueDay, c.id",
                                            Object[].class);
                            if (!view.all()) {
                                Set<UUID> mine = view.agencies();
                                query.setParameter("mine", mine.isEmpty() ? Set.of(NOBODY) : mine);
                            }
                            if (!from.isEmpty()) {
                                query.setParameter("day", Position.day(from.get(0)));
                                query.setParameter("id", Position.id(from.get(1)));
                            }
                            return query.setMaxResults(limit + 1)
                                    .getResultStream()
                                    .map(Consultations::row)
                                    .toList();
                        });
        Slice<Row> slice =
                Slice.of(rows, limit, r -> Cursor.of(r.question().dueDay(), r.question().id()));
        return new Slice<>(views(slice.items(), view), slice.next());
    }

    private static Row row(Object[] pair) {
        return new Row((ConsultationEntity) pair[0], (DossierEntity) pair[1]);
    }

    /** One of them; throws as for an unknown one when it was asked of somebody else. */
    public Asked find(UUID id) {
        Sight.View view = sight.ofCaller();
        Row found =
                store.read(
                        em -> {
                            ConsultationEntity c = em.find(ConsultationEntity.class, id);
                            return c == null
                                    ? null
                                    : new Row(c, em.find(DossierEntity.class, c.dossier()));
                        });
        if (found == null || !view.sees(found.question().asked())) {
            throw new Problem(DossierProblem.UNKNOWN);
        }
        return views(List.of(found), view).get(0);
    }

    private List<Asked> views(List<Row> rows, Sight.View view) {
        Set<UUID> ids = new HashSet<>();
        rows.forEach(
                r -> {
                    ids.add(r.question().asked());
                    ids.add(r.dossier().agency());
                });
        Map<UUID, String> names = agencies.names(ids);
        return rows.stream().map(r -> asked(r.question(), r.dossier(), names, view)).toList();
    }

    private Asked asked(
            ConsultationEntity c, DossierEntity d, Map<UUID, String> names, Sight.View view) {
        Instant replied = c.repliedAt();
        LocalDate against = replied == null ? agencies.today() : agencies.day(replied);
        return new Asked(
                c.id(),
                d.id(),
                d.shownCode(),
                pinned.name(d.request().pinned()),
                names.getOrDefault(d.agency(), ""),
                names.getOrDefault(c.asked(), ""),
                c.words(),
                c.dueDay(),
                c.askedAt(),
                c.askedBy(),
                replied,
                c.repliedBy(),
                c.reply(),
                c.dueDay().isBefore(against),
                view.sees(d.agency(), d.place().agency(), d.desk()),
                replied == null
                        && Call.current().caller().may(DossierPermission.PROCESS, c.asked()));
    }

    private static List<Column<Asked>> columns() {
        return List.of(
                Column.of("code", "Mã hồ sơ", "Code", Asked::code),
                Column.of("procedure", "Thủ tục", "Procedure", Asked::procedure),
                Column.of("asking", "Cơ quan hỏi", "Asking", Asked::asking),
                Column.of("asked", "Cơ quan được hỏi", "Asked", Asked::asked),
                Column.of("words", "Nội dung hỏi", "Question", Asked::words),
                Column.of("due", "Trả lời trước", "Reply by", Asked::dueDay),
                Column.of("replied", "Trả lời lúc", "Replied", Asked::repliedAt),
                Column.of("reply", "Trả lời", "Reply", Asked::reply));
    }
}
