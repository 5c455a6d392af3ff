package vn.sen.inspections.fieldwork;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.inspections.access.Actor;
import vn.sen.inspections.access.InspectionPermission;
import vn.sen.inspections.access.InspectionProblem;
import vn.sen.inspections.access.Position;
import vn.sen.inspections.access.Sight;
import vn.sen.inspections.visits.InspectionEntity;
import vn.sen.inspections.visits.InspectionState;
import vn.sen.inspections.visits.Visits;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.content.Attachments;
import vn.sen.platform.api.documents.FileAnswer;
import vn.sen.platform.api.events.Event;
import vn.sen.platform.api.ids.Ids;
import vn.sen.platform.api.json.Json;
import vn.sen.platform.api.lists.Column;
import vn.sen.platform.api.lists.Cursor;
import vn.sen.platform.api.lists.Listing;
import vn.sen.platform.api.lists.Slice;
import vn.sen.platform.api.problem.Faults;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.store.Change;
import vn.sen.platform.api.store.Store;
import vn.sen.platform.api.text.Text;

/** What the team sees, noted while it is in the field. Thread-safe. */
@Component(service = Observations.class)
public final class Observations {
    /**
     * Found only while the inspection is in the field and the caller is in its team, and kept from
     * changing until the note is in. (One {@code insert … select} costs MariaDB five times as much
     * as this and a plain insert.)
     */
    private static final String MAY_NOTE =
            "select 1 from inspections_inspection i where i.id = :inspection and i.state ="
                    + " 'IN_FIELD'";

    private static final String OF_THE_TEAM =
            " and exists (select 1 from inspections_member m where m.inspection = i.id and"
                    + " m.account = :account)";

    private static final String OF_THE_SET =
            " and exists (select 1 from inspections_criterion c where c.id = :criterion and"
                    + " c.criterion_set = i.criterion_set)";

    private final Store store;
    private final Clock clock;
    private final Json json;
    private final Attachments attachments;
    private final Sight sight;

    @Activate
    public Observations(
            @Reference Store store,
            @Reference Clock clock,
            @Reference Json json,
            @Reference Attachments attachments,
            @Reference Sight sight) {
        this.store = store;
        this.clock = clock;
        this.json = json;
        this.attachments = attachments;
        this.sight = sight;
    }

    /** Only members of the team, and only while it is in the field. */
    public ObservationView note(UUID inspection, ObservationDraft draft) {
        Call.current().caller().require(InspectionPermission.OBSERVE);
        Faults faults = new Faults();
        String words = faults.text("words", draft.words(), 20_000);
        List<ObservationDraft.Sample> samples = samples(faults, draft);
        faults.check();
        UUID id = Ids.next(clock);
        Instant at = clock.instant();
        Actor actor = Actor.current();
        String files = attachments.written(draft.attachments());
        String written = samples.isEmpty() ? Attachments.NONE : json.write(samples);
        return store.write(
                "inspections.observe",
                id,
                change -> {
                    if (!mayNote(change.em(), inspection, actor, draft.criterion())) {
                        throw refusal(change, inspection, actor);
                    }
                    ObservationEntity noted =
                            new ObservationEntity(id, inspection, draft.criterion(), words, at);
                    noted.by(actor.account().orElse(null), actor.name());
                    noted.sampled(written);
                    noted.attached(files);
                    change.em().persist(noted);
                    change.publish(
                            new Event(
                                    ObservationNoted.TYPE,
                                    id,
                                    new ObservationNoted(inspection, draft.criterion())));
                    return new ObservationView(
                            id,
                            inspection,
                            draft.criterion(),
                            words,
                            samples,
                            orNone(draft.attachments()),
                            actor.name(),
                            at);
                });
    }

    private static boolean mayNote(
            EntityManager em, UUID inspection, Actor actor, @Nullable UUID criterion) {
        Query found =
                em.createNativeQuery(
                                MAY_NOTE
                                        + (actor.system() ? "" : OF_THE_TEAM)
                                        + (criterion == null ? "" : OF_THE_SET)
                                        + " lock in share mode")
                        .setParameter("inspection", inspection);
        if (!actor.system()) {
            found.setParameter("account", actor.account().orElse(null));
        }
        if (criterion != null) {
            found.setParameter("criterion", criterion);
        }
        return !found.getResultList().isEmpty();
    }

    private static Problem refusal(Change change, UUID id, Actor actor) {
        InspectionEntity inspection = Visits.require(change, id);
        Visits.requireMember(change.em(), id);
        return inspection.state() == InspectionState.IN_FIELD
                ? new Problem(InspectionProblem.UNKNOWN, "tiêu chí", "criterion")
                : inspection.wrongState("ghi nhận", "note observations");
    }

    private static List<ObservationDraft.Sample> samples(Faults faults, ObservationDraft draft) {
        List<ObservationDraft.Sample> samples = new ArrayList<>();
        for (ObservationDraft.Sample given : orNone(draft.samples())) {
            String at = "samples[" + samples.size() + "]";
            ObservationDraft.Sample sample = faults.required(at, given);
            samples.add(
                    new ObservationDraft.Sample(
                            sample == null
                                    ? ""
                                    : faults.text(at + ".reference", sample.reference(), 300),
                            sample != null && sample.fine(),
                            sample == null
                                    ? ""
                                    : faults.optionalText(at + ".note", sample.note(), 2_000)));
        }
        return samples;
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    /** Oldest first; nothing for the inspected agency before the minutes are signed. */
    public Listing<ObservationView> list(UUID inspection) {
        Sight.View view = sight.ofCaller();
        boolean open =
                store.read(
                        em -> Visits.notesAreOpen(em, view, Visits.visible(em, view, inspection)));
        return new Listing<>(
                "ghi-nhan",
                new Text("Ghi nhận tại buổi kiểm tra", "Observations"),
                List.of(
                        Column.of("at", "Lúc", "At", ObservationView::at),
                        Column.of("by", "Người ghi", "By", ObservationView::by),
                        Column.of("criterion", "Tiêu chí", "Criterion", o -> o.criterion()),
                        Column.of("words", "Nội dung", "Observation", ObservationView::words),
                        Column.of("samples", "Số mẫu", "Samples", o -> o.samples().size())),
                (after, limit) ->
                        open ? page(inspection, after, limit) : new Slice<>(List.of(), null));
    }

    private Slice<ObservationView> page(UUID inspection, @Nullable String after, int limit) {
        List<String> key = Cursor.parts(after, 2);
        List<ObservationEntity> found =
                store.read(
                        em -> {
                            var query =
                                    em.createQuery(
                                                    "select o from ObservationEntity o where"
                                                            + " o.inspection = :inspection"
                                                            + (key.isEmpty()
                                                                    ? ""
                                                                    : " and (o.madeAt > :keyAt or"
                                                                            + " (o.madeAt = :keyAt and"
                                                                            + " o.id > :keyId))")
                                                            + " order by o.madeAt, o.id",
                                                    ObservationEntity.class)
                                            .setParameter("inspection", inspection);
                            if (!key.isEmpty()) {
                                query.setParameter("keyAt", Position.instant(key.get(0)));
                                query.setParameter("keyId", Position.id(key.get(1)));
                            }
                            return query.setMaxResults(limit + 1).getResultList();
                        });
        return Slice.of(found, limit, o -> Cursor.of(o.madeAt(), o.id())).map(this::view);
    }

    /** A file of one of the inspection's observations. */
    public FileAnswer file(UUID inspection, String sha256) {
        Sight.View view = sight.ofCaller();
        List<String> columns =
                store.read(
                        em -> {
                            InspectionEntity seen = Visits.visible(em, view, inspection);
                            if (!Visits.notesAreOpen(em, view, seen)) {
                                return List.<String>of();
                            }
                            return em.createQuery(
                                            "select o.attachments from ObservationEntity o where"
                                                    + " o.inspection = :inspection",
                                            String.class)
                                    .setParameter("inspection", inspection)
                                    .getResultList();
                        });
        return attachments.answer(
                columns.stream().flatMap(c -> attachments.read(c).stream()).toList(), sha256);
    }

    private ObservationView view(ObservationEntity o) {
        return new ObservationView(
                o.id(),
                o.inspection(),
                o.criterion(),
                o.words(),
                o.samples().equals(Attachments.NONE)
                        ? List.of()
                        : List.of(json.read(o.samples(), ObservationDraft.Sample[].class)),
                attachments.read(o.attachments()),
                o.makerName(),
                o.madeAt());
    }
}
