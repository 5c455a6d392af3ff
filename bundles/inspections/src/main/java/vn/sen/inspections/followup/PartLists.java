package vn.sen.inspections.followup;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.inspections.access.Position;
import vn.sen.inspections.access.Sight;
import vn.sen.inspections.findings.FindingFilter;
import vn.sen.inspections.findings.Findings;
import vn.sen.platform.api.content.Attachment;
import vn.sen.platform.api.content.Attachments;
import vn.sen.platform.api.documents.FileAnswer;
import vn.sen.platform.api.lists.Column;
import vn.sen.platform.api.lists.Cursor;
import vn.sen.platform.api.lists.Listing;
import vn.sen.platform.api.lists.Slice;
import vn.sen.platform.api.store.Store;
import vn.sen.platform.api.text.Text;

/** Who owes what by when, and what was shown for it. Thread-safe. */
@Component(service = PartLists.class)
public final class PartLists {
    private final Store store;
    private final Sight sight;
    private final PartViews views;
    private final Attachments attachments;

    @Activate
    public PartLists(
            @Reference Store store,
            @Reference Sight sight,
            @Reference PartViews views,
            @Reference Attachments attachments) {
        this.store = store;
        this.sight = sight;
        this.views = views;
        this.attachments = attachments;
    }

    /** Parts with a deadline, the earliest first. */
    public Listing<PartView> list(Filter filter) {
        return list(filter, FindingFilter.ALL);
    }

    /** As {@link #list(Filter)}, of those findings alone. */
    public Listing<PartView> list(Filter filter, FindingFilter findings) {
        Sight.View view = sight.ofCaller();
        return new Listing<>(
                "phan-viec-khac-phuc",
                new Text("Phần việc khắc phục", "Remediation parts"),
                columns(),
                (after, limit) -> page(new Asked(filter, findings, view), after, limit));
    }

    private Slice<PartView> page(Asked asked, @Nullable String after, int limit) {
        List<String> key = Cursor.parts(after, 2);
        return store.read(
                em -> {
                    List<PartEntity> found =
                            query(em, asked, key).setMaxResults(limit + 1).getResultList();
                    Slice<PartEntity> slice =
                            Slice.of(
                                    found,
                                    limit,
                                    p -> Cursor.of(String.valueOf(p.dueOn()), p.id()));
                    return new Slice<>(views.of(em, slice.items()), slice.next());
                });
    }

    private TypedQuery<PartEntity> query(EntityManager em, Asked asked, List<String> key) {
        String findings = asked.findings().where() + asked.view().onFinding("f");
        String seen =
                findings.isEmpty()
                        ? ""
                        : " and exists (select 1 from FindingEntity f where f.id = p.finding"
                                + findings
                                + ")";
        TypedQuery<PartEntity> query =
                em.createQuery(
                        "select p from PartEntity p where p.dueOn is not null"
                                + asked.parts().where()
                                + seen
                                + (key.isEmpty()
                                        ? ""
                                        : " and p.dueOn >= :key and (p.dueOn > :key or p.id >"
                                                + " :keyId)")
                                + " order by p.dueOn, p.id",
                        PartEntity.class);
        LocalDate today = views.agencies().today();
        asked.parts().bind(query, today);
        asked.findings().bind(query, today, views.agencies().zone());
        asked.view().bind(query);
        if (!key.isEmpty()) {
            query.setParameter("key", Position.day(key.get(0)));
            query.setParameter("keyId", Position.id(key.get(1)));
        }
        return query;
    }

    private static List<Column<PartView>> columns() {
        return List.of(
                Column.of("finding", "Phát hiện", "Finding", PartView::findingCode),
                Column.of("content", "Nội dung", "Content", PartView::findingWords),
                Column.of("agency", "Cơ quan chịu trách nhiệm", "Owner", PartView::agencyName),
                Column.of("lead", "Chủ trì", "Lead", PartView::lead),
                Column.of("part", "Phần việc", "Part", PartView::words),
                Column.of("dueOn", "Hạn", "Due", PartView::dueOn),
                Column.of("dueSource", "Căn cứ thời hạn", "Deadline from", PartView::dueSource),
                Column.of("state", "Trạng thái", "State", p -> p.state().label()),
                Column.of("promise", "Lời hứa", "Promise", p -> p.promise().label()),
                Column.of("claimedOn", "Báo cáo xong", "Claimed", PartView::claimedOn),
                Column.of("verifiedOn", "Xác minh", "Verified", PartView::verifiedOn));
    }

    /** One part with all that was shown for it and said about it. */
    public Detail detail(UUID id) {
        Sight.View view = sight.ofCaller();
        return store.read(
                em -> {
                    PartEntity part = visible(em, view, id);
                    return new Detail(
                            views.of(em, part),
                            evidence(em, id).stream()
                                    .map(e -> e.view(attachments.read(e.attachments())))
                                    .toList(),
                            em
                                    .createQuery(
                                            "select v from VerificationEntity v where v.part ="
                                                    + " :part order by v.madeAt, v.id",
                                            VerificationEntity.class)
                                    .setParameter("part", id)
                                    .getResultList()
                                    .stream()
                                    .map(VerificationEntity::view)
                                    .toList());
                });
    }

    /** A file of the part's evidence. */
    public FileAnswer file(UUID id, String sha256) {
        Sight.View view = sight.ofCaller();
        List<Attachment> files = new ArrayList<>();
        store.read(
                em -> {
                    visible(em, view, id);
                    evidence(em, id).forEach(e -> files.addAll(attachments.read(e.attachments())));
                    return true;
                });
        return attachments.answer(files, sha256);
    }

    private static PartEntity visible(EntityManager em, Sight.View view, UUID id) {
        PartEntity part = em.find(PartEntity.class, id);
        if (part == null) {
            throw Parts.unknown();
        }
        Findings.visible(em, view, part.finding());
        return part;
    }

    private static List<EvidenceEntity> evidence(EntityManager em, UUID part) {
        return em.createQuery(
                        "select e from EvidenceEntity e where e.part = :part order by e.revision",
                        EvidenceEntity.class)
                .setParameter("part", part)
                .getResultList();
    }

    /**
     * @param evidence by revision
     * @param verifications oldest first
     */
    public record Detail(
            PartView part,
            List<EvidenceEntity.EvidenceView> evidence,
            List<VerificationEntity.VerificationView> verifications) {}

    private record Asked(Filter parts, FindingFilter findings, Sight.View view) {}

    /**
     * A null part does not restrict.
     *
     * @param agency owner
     * @param broken true: the deadline passed without a claim
     */
    public record Filter(
            @Nullable UUID agency,
            @Nullable UUID finding,
            @Nullable PartState state,
            @Nullable Boolean broken,
            @Nullable UUID inspection,
            @Nullable UUID programme) {

        public Filter(
                @Nullable UUID agency,
                @Nullable UUID finding,
                @Nullable PartState state,
                @Nullable Boolean broken) {
            this(agency, finding, state, broken, null, null);
        }

        public Filter(@Nullable UUID agency, @Nullable UUID programme) {
            this(agency, null, null, null, null, programme);
        }

        public static Filter ofInspection(UUID inspection) {
            return new Filter(null, null, null, null, inspection, null);
        }

        String where() {
            return (agency == null ? "" : " and p.agency = :partAgency")
                    + (finding == null ? "" : " and p.finding = :finding")
                    + (state == null ? "" : " and p.state = :partState")
                    + (broken == null ? "" : brokenWhere(broken))
                    + (inspection == null
                            ? ""
                            : " and exists (select 1 from FindingEntity pf where pf.id = p.finding"
                                    + " and pf.inspection = :inspection)")
                    + (programme == null
                            ? ""
                            : " and exists (select 1 from FindingEntity pf, InspectionEntity pi"
                                    + " where pf.id = p.finding and pi.id = pf.inspection and"
                                    + " pi.programme = :programme)");
        }

        private static String brokenWhere(boolean broken) {
            return " and coalesce(p.claimedOn, p.verifiedOn, :today) "
                    + (broken ? ">" : "<=")
                    + " p.dueOn";
        }

        void bind(TypedQuery<?> query, LocalDate today) {
            set(query, "partAgency", agency);
            set(query, "finding", finding);
            set(query, "partState", state);
            set(query, "today", broken == null ? null : today);
            set(query, "inspection", inspection);
            set(query, "programme", programme);
        }

        private static void set(TypedQuery<?> query, String name, @Nullable Object value) {
            if (value != null) {
                query.setParameter(name, value);
            }
        }
    }
}
