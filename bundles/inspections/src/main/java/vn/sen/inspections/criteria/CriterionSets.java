package vn.sen.inspections.criteria;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.inspections.access.InspectionPermission;
import vn.sen.inspections.access.InspectionProblem;
import vn.sen.inspections.access.Position;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.ids.Ids;
import vn.sen.platform.api.lists.Column;
import vn.sen.platform.api.lists.Cursor;
import vn.sen.platform.api.lists.Listing;
import vn.sen.platform.api.lists.Slice;
import vn.sen.platform.api.problem.Faults;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.store.Change;
import vn.sen.platform.api.store.Store;
import vn.sen.platform.api.text.Text;

/** Criterion sets in editions: a draft is filled from a pack, a published one never changes. */
@Component(service = CriterionSets.class)
public final class CriterionSets {
    private static final int MAX_CRITERIA = 500;

    private final Store store;
    private final Clock clock;

    @Activate
    public CriterionSets(@Reference Store store, @Reference Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Makes a draft of the pack; refuses an edition that exists. */
    public CriterionSetView importPack(CriterionPack pack) {
        Call.current().caller().require(InspectionPermission.PLAN);
        List<CheckedItem> items = check(pack);
        UUID id = Ids.next(clock);
        return store.write(
                "inspections.import-criteria",
                id,
                change -> {
                    CriterionSetEntity set =
                            new CriterionSetEntity(
                                    id, text(pack.code()), pack.edition(), clock.instant());
                    set.name(text(pack.title()), text(pack.source()));
                    refuseTaken(change, set);
                    change.em().persist(set);
                    return set.view(fill(change, id, items));
                });
    }

    /** Replaces the content of a draft; code and edition stay. */
    public CriterionSetView replace(UUID id, CriterionPack pack) {
        Call.current().caller().require(InspectionPermission.PLAN);
        List<CheckedItem> items = check(pack);
        return store.write(
                "inspections.replace-criteria",
                id,
                change -> {
                    CriterionSetEntity set = require(change, id);
                    Call.current().requireVersion(set.version());
                    refusePublished(set);
                    set.name(text(pack.title()), text(pack.source()));
                    change.em()
                            .createQuery("delete from CriterionEntity c where c.criterionSet = :id")
                            .setParameter("id", id)
                            .executeUpdate();
                    List<CriterionView> made = fill(change, id, items);
                    change.em().flush();
                    return set.view(made);
                });
    }

    public CriterionSetView publish(UUID id) {
        Call.current().caller().require(InspectionPermission.PLAN);
        return store.write(
                "inspections.publish-criteria",
                id,
                change -> {
                    CriterionSetEntity set = require(change, id);
                    Call.current().requireVersion(set.version());
                    refusePublished(set);
                    set.publish(clock.instant());
                    change.em().flush();
                    return set.view(criteria(change.em(), id));
                });
    }

    public CriterionSetView get(UUID id) {
        Call.current().caller().require(InspectionPermission.VIEW);
        return store.read(
                em ->
                        Optional.ofNullable(em.find(CriterionSetEntity.class, id))
                                .orElseThrow(CriterionSets::unknown)
                                .view(criteria(em, id)));
    }

    /** The id of that edition; empty when there is none. */
    public Optional<UUID> find(String code, int edition) {
        Call.current().caller().require(InspectionPermission.VIEW);
        return store.read(em -> edition(em, code, edition));
    }

    /** The set as a file; importing it with another edition number makes a copy. */
    public CriterionPack exportPack(UUID id) {
        CriterionSetView set = get(id);
        return new CriterionPack(
                set.code(),
                set.edition(),
                set.title(),
                set.source(),
                set.criteria().stream().map(CriterionSets::item).toList());
    }

    /** Newest first. */
    public Listing<CriterionSetView> list() {
        Call.current().caller().require(InspectionPermission.VIEW);
        return new Listing<>(
                "bo-tieu-chi",
                new Text("Bộ tiêu chí", "Criterion sets"),
                List.of(
                        Column.of("code", "Mã", "Code", CriterionSetView::code),
                        Column.of("edition", "Phiên bản", "Edition", CriterionSetView::edition),
                        Column.of("title", "Tên", "Title", CriterionSetView::title),
                        Column.of("source", "Nguồn", "Source", CriterionSetView::source),
                        Column.of(
                                "publishedAt",
                                "Ban hành lúc",
                                "Published at",
                                CriterionSetView::publishedAt)),
                this::page);
    }

    private Slice<CriterionSetView> page(
            @org.jspecify.annotations.Nullable String after, int limit) {
        List<String> key = Cursor.parts(after, 2);
        List<CriterionSetEntity> found =
                store.read(
                        em -> {
                            var query =
                                    em.createQuery(
                                            "select s from CriterionSetEntity s"
                                                    + (key.isEmpty()
                                                            ? ""
                                                            : " where s.code > :code or (s.code ="
                                                                    + " :code and s.edition <"
                                                                    + " :edition)")
                                                    + " order by s.code, s.edition desc",
                                            CriterionSetEntity.class);
                            if (!key.isEmpty()) {
                                query.setParameter("code", key.get(0));
                                query.setParameter("edition", Position.number(key.get(1)));
                            }
                            return query.setMaxResults(limit + 1).getResultList();
                        });
        return Slice.of(found, limit, s -> Cursor.of(s.code(), s.edition()))
                .map(s -> s.view(List.of()));
    }

    /** The criteria of a set by area and order; for the other topics, within their work. */
    public static List<CriterionView> criteria(EntityManager em, UUID set) {
        return em
                .createQuery(
                        "select c from CriterionEntity c where c.criterionSet = :set"
                                + " order by c.area, c.ordinal",
                        CriterionEntity.class)
                .setParameter("set", set)
                .getResultList()
                .stream()
                .map(CriterionEntity::view)
                .toList();
    }

    public static CriterionSetEntity require(Change change, UUID id) {
        return change.find(CriterionSetEntity.class, id).orElseThrow(CriterionSets::unknown);
    }

    private static Problem unknown() {
        return new Problem(InspectionProblem.UNKNOWN, "bộ tiêu chí", "criterion set");
    }

    private static void refusePublished(CriterionSetEntity set) {
        if (set.published()) {
            throw new Problem(InspectionProblem.PUBLISHED, set.label());
        }
    }

    private static void refuseTaken(Change change, CriterionSetEntity set) {
        if (edition(change.em(), set.code(), set.edition()).isPresent()) {
            throw new Problem(InspectionProblem.EDITION_TAKEN, set.code(), set.edition());
        }
    }

    private static Optional<UUID> edition(EntityManager em, String code, int edition) {
        return em
                .createQuery(
                        "select s.id from CriterionSetEntity s where s.code = :code and s.edition ="
                                + " :edition",
                        UUID.class)
                .setParameter("code", code)
                .setParameter("edition", edition)
                .getResultList()
                .stream()
                .findFirst();
    }

    private List<CriterionView> fill(Change change, UUID set, List<CheckedItem> items) {
        List<CriterionEntity> made = new ArrayList<>();
        for (CheckedItem item : items) {
            CriterionEntity criterion =
                    new CriterionEntity(Ids.next(clock), set, made.size(), item);
            change.em().persist(criterion);
            made.add(criterion);
        }
        return made.stream()
                .sorted(java.util.Comparator.comparingInt(CriterionEntity::area))
                .map(CriterionEntity::view)
                .toList();
    }

    private static String text(@org.jspecify.annotations.Nullable String text) {
        return text == null ? "" : text.strip();
    }

    private static List<CheckedItem> check(CriterionPack pack) {
        Faults faults = new Faults();
        faults.text("code", pack.code(), 40);
        faults.text("title", pack.title(), 300);
        faults.optionalText("source", pack.source(), 500);
        if (pack.edition() < 1) {
            faults.add("edition", "out-of-range", new Text("Từ 1 trở lên.", "From 1 upwards."));
        }
        List<CriterionPack.Item> items = pack.criteria() == null ? List.of() : pack.criteria();
        if (items.isEmpty() || items.size() > MAX_CRITERIA) {
            faults.add(
                    "criteria",
                    "out-of-range",
                    new Text("Cần từ 1 đến {0} tiêu chí.", "Give 1 to {0} criteria.")
                            .with(MAX_CRITERIA));
        }
        List<CheckedItem> checked = new ArrayList<>();
        Set<String> codes = new java.util.HashSet<>();
        for (CriterionPack.Item item : items) {
            String at = "criteria[" + checked.size() + "]";
            checked.add(CheckedItem.of(item, at, faults));
            if (item != null && !codes.add(text(item.code()))) {
                faults.add(
                        at + ".code",
                        "twice",
                        new Text("Mã bị trùng.", "This code is there twice."));
            }
        }
        faults.check();
        return checked;
    }

    private static CriterionPack.Item item(CriterionView c) {
        Scale scale = c.scale();
        return new CriterionPack.Item(
                c.code(),
                c.area(),
                c.words(),
                c.evidence(),
                c.legalReference(),
                c.confidence(),
                c.weight(),
                c.measure(),
                scale == null ? null : scale.comparison(),
                scale == null ? null : scale.bands());
    }
}
