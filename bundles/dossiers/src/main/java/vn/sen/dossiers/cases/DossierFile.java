package vn.sen.dossiers.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.deadlines.api.Segment;
import vn.sen.dossiers.access.AgencyBook;
import vn.sen.dossiers.api.DossierState;
import vn.sen.dossiers.intake.FeeEntity;
import vn.sen.dossiers.intake.FeedbackEntity;
import vn.sen.dossiers.intake.PartEntity;
import vn.sen.dossiers.legs.ConsultationEntity;
import vn.sen.dossiers.legs.CustodyEntity;
import vn.sen.dossiers.letters.LetterEntity;
import vn.sen.dossiers.letters.LetterKind;
import vn.sen.platform.api.content.Attachment;
import vn.sen.platform.api.content.Attachments;
import vn.sen.platform.api.store.Store;

/** All that lies in one dossier, for who may see it. Thread-safe. */
@Component(service = DossierFile.class)
public final class DossierFile {
    private final Store store;
    private final DossierLists lists;
    private final AgencyBook agencies;
    private final Attachments attachments;

    @Activate
    public DossierFile(
            @Reference Store store,
            @Reference DossierLists lists,
            @Reference AgencyBook agencies,
            @Reference Attachments attachments) {
        this.store = store;
        this.lists = lists;
        this.agencies = agencies;
        this.attachments = attachments;
    }

    /**
     * @param supersededBy the segment that an approved correction put instead; null while it holds
     */
    public record SegmentView(
            UUID id,
            Segment.Kind kind,
            Instant at,
            Instant recordedAt,
            String actor,
            String reason,
            String proof,
            int amount,
            String note,
            @Nullable UUID supersededBy) {}

    /** In order of what happened, superseded ones too. */
    public List<SegmentView> segments(UUID id) {
        lists.row(id);
        return store.read(em -> Snapshot.segments(em, id)).stream()
                .map(
                        s ->
                                new SegmentView(
                                        s.id(),
                                        s.kind(),
                                        s.happenedAt(),
                                        s.recordedAt(),
                                        s.actor(),
                                        s.reason(),
                                        s.proof(),
                                        s.amount(),
                                        s.note(),
                                        s.supersededBy()))
                .toList();
    }

    /** One act of the history. */
    public record ActionView(
            int number,
            String act,
            DossierState from,
            DossierState to,
            Instant at,
            Instant recordedAt,
            String actor,
            String agency,
            String words,
            String document) {}

    public List<ActionView> actions(UUID id) {
        lists.row(id);
        List<StepEntity> steps = all(StepEntity.class, id, "e.number");
        var names = agencies.names(steps.stream().map(StepEntity::agency).toList());
        return steps.stream()
                .map(
                        s ->
                                new ActionView(
                                        s.number(),
                                        s.act(),
                                        s.fromState(),
                                        s.toState(),
                                        s.happenedAt(),
                                        s.recordedAt(),
                                        s.actor(),
                                        names.getOrDefault(s.agency(), ""),
                                        s.words(),
                                        s.document()))
                .toList();
    }

    /** A paper of the checklist. */
    public record PartView(
            String key,
            String name,
            vn.sen.procedures.api.Component.Duty duty,
            vn.sen.procedures.api.Component.Copy expectedCopy,
            int expected,
            boolean always,
            boolean given,
            vn.sen.procedures.api.Component.Copy copy,
            int quantity,
            String missing,
            List<Attachment> files) {}

    public List<PartView> parts(UUID id) {
        lists.row(id);
        return all(PartEntity.class, id, "e.key").stream().map(this::part).toList();
    }

    private PartView part(PartEntity p) {
        return new PartView(
                p.key(),
                p.name(),
                p.duty(),
                p.expectedCopy(),
                p.expected(),
                p.always(),
                p.given(),
                p.givenCopy(),
                p.quantity(),
                p.missingReason(),
                attachments.read(p.files()));
    }

    /** A letter, drafted or sent. */
    public record LetterView(
            UUID id,
            LetterKind kind,
            LetterEntity.State state,
            String number,
            String words,
            int round,
            String justification,
            int amount,
            @Nullable LocalDate newDue,
            Instant draftedAt,
            @Nullable Instant sentAt,
            String by) {
        public static LetterView of(LetterEntity l) {
            return new LetterView(
                    l.id(),
                    l.kind(),
                    l.state(),
                    l.number(),
                    l.words(),
                    l.round(),
                    l.justification(),
                    l.amount(),
                    l.newDue(),
                    l.draftedAt(),
                    l.sentAt(),
                    l.sentAt() == null ? l.draftedBy() : l.sentBy());
        }
    }

    public List<LetterView> letters(UUID id) {
        return views(LetterEntity.class, id, "e.draftedAt", LetterView::of);
    }

    /** An opinion asked for. */
    public record ConsultationView(
            UUID id,
            String agency,
            String words,
            LocalDate dueDay,
            Instant askedAt,
            String askedBy,
            @Nullable Instant repliedAt,
            String reply,
            boolean late) {}

    public List<ConsultationView> consultations(UUID id) {
        LocalDate today = agencies.today();
        return views(
                ConsultationEntity.class,
                id,
                "e.askedAt",
                c ->
                        new ConsultationView(
                                c.id(),
                                agencies.name(c.asked()),
                                c.words(),
                                c.dueDay(),
                                c.askedAt(),
                                c.askedBy(),
                                c.repliedAt(),
                                c.reply(),
                                late(c, today)));
    }

    private boolean late(ConsultationEntity c, LocalDate today) {
        Instant replied = c.repliedAt();
        return c.dueDay().isBefore(replied == null ? today : agencies.day(replied));
    }

    /** Who holds an original. */
    public record CustodyView(
            String item,
            String holder,
            Instant since,
            String givenBy,
            String signedBy,
            boolean current) {}

    public List<CustodyView> custody(UUID id) {
        return views(
                CustodyEntity.class,
                id,
                "e.item, e.since",
                c ->
                        new CustodyView(
                                c.item(),
                                c.holder(),
                                c.since(),
                                c.givenBy(),
                                c.signedBy(),
                                c.current()));
    }

    /** What has to be paid. */
    public record FeeView(
            UUID id, String name, long amount, @Nullable Instant paidAt, String receipt) {}

    public List<FeeView> fees(UUID id) {
        return views(
                FeeEntity.class,
                id,
                "e.name",
                f -> new FeeView(f.id(), f.name(), f.amount(), f.paidAt(), f.receipt()));
    }

    /** What the person said. */
    public record FeedbackView(int score, String words, Instant at) {}

    public List<FeedbackView> feedback(UUID id) {
        return views(
                FeedbackEntity.class,
                id,
                "e.givenAt",
                f -> new FeedbackView(f.score(), f.words(), f.givenAt()));
    }

    private <E, V> List<V> views(Class<E> type, UUID id, String order, Function<E, V> view) {
        lists.row(id);
        return all(type, id, order).stream().map(view).toList();
    }

    private <E> List<E> all(Class<E> type, UUID dossier, String order) {
        return store.read(
                em ->
                        em.createQuery(
                                        "select e from "
                                                + type.getSimpleName()
                                                + " e where e.dossier = :dossier order by "
                                                + order
                                                + ", e.id",
                                        type)
                                .setParameter("dossier", dossier)
                                .getResultList());
    }
}
