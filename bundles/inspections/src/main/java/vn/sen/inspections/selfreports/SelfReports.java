package vn.sen.inspections.selfreports;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.inspections.access.Actor;
import vn.sen.inspections.access.InspectionPermission;
import vn.sen.inspections.access.InspectionProblem;
import vn.sen.inspections.access.Sight;
import vn.sen.inspections.criteria.CriterionSets;
import vn.sen.inspections.criteria.CriterionView;
import vn.sen.inspections.measures.MeasureReader;
import vn.sen.inspections.visits.InspectionEntity;
import vn.sen.inspections.visits.InspectionState;
import vn.sen.inspections.visits.Visits;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.content.Attachment;
import vn.sen.platform.api.content.Attachments;
import vn.sen.platform.api.ids.Ids;
import vn.sen.platform.api.problem.Faults;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.store.Change;
import vn.sen.platform.api.store.Store;
import vn.sen.platform.api.text.Text;

/** Self-reports of inspected agencies, criterion by criterion. Thread-safe. */
@Component(service = SelfReports.class)
public final class SelfReports {
    private final Store store;
    private final Clock clock;
    private final Sight sight;
    private final Attachments attachments;
    private final MeasureReader measures;

    @Activate
    public SelfReports(
            @Reference Store store,
            @Reference Clock clock,
            @Reference Sight sight,
            @Reference Attachments attachments,
            @Reference MeasureReader measures) {
        this.store = store;
        this.clock = clock;
        this.sight = sight;
        this.attachments = attachments;
        this.measures = measures;
    }

    /** One item per criterion of the set, in its order. */
    public List<SelfReportItem> items(UUID inspection) {
        Sight.View view = sight.ofCaller();
        InspectionEntity seen = store.read(em -> Visits.visible(em, view, inspection));
        List<CriterionView> criteria =
                store.read(em -> CriterionSets.criteria(em, seen.criterionSet()));
        Map<UUID, SelfReportEntity> said = store.read(em -> said(em, inspection));
        return criteria.stream().map(c -> item(c, said.get(c.id()), measured(seen, c))).toList();
    }

    private @Nullable BigDecimal measured(InspectionEntity i, CriterionView criterion) {
        String measure = criterion.measure();
        return measure == null
                ? null
                : measures.read(measure, Optional.of(i.agency()), i.periodFrom(), i.periodTo())
                        .map(value -> value.value())
                        .orElse(null);
    }

    private static Map<UUID, SelfReportEntity> said(EntityManager em, UUID inspection) {
        return em
                .createQuery(
                        "select r from SelfReportEntity r where r.inspection = :inspection",
                        SelfReportEntity.class)
                .setParameter("inspection", inspection)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(SelfReportEntity::criterion, Function.identity()));
    }

    /** The inspected agency says something on a criterion, until it hands its report in. */
    public SelfReportItem say(UUID inspection, UUID criterion, Statement statement) {
        Faults faults = new Faults();
        String words = faults.text("words", statement.words(), 20_000);
        faults.check();
        String files = attachments.written(statement.attachments());
        return store.write(
                "inspections.self-report",
                inspection,
                change -> {
                    InspectionEntity open = requireOpen(change, inspection);
                    CriterionView asked = criterion(change, open, criterion);
                    checkScore(statement.selfScore(), asked.weight());
                    SelfReportEntity entity = said(change.em(), inspection).get(criterion);
                    if (entity == null) {
                        entity =
                                new SelfReportEntity(
                                        Ids.next(clock), inspection, criterion, clock.instant());
                        change.em().persist(entity);
                    } else {
                        Call.current().requireVersion(entity.version());
                    }
                    entity.say(words, statement.selfScore(), files);
                    entity.by(Actor.current().name(), clock.instant());
                    change.em().flush();
                    return item(asked, entity, null);
                });
    }

    /** Hands the report in: from now on the team reads it. */
    public void submit(UUID inspection) {
        store.write(
                "inspections.submit-self-report",
                inspection,
                change -> {
                    InspectionEntity open = requireOpen(change, inspection);
                    open.move(
                            InspectionState.SELF_REPORTED,
                            "nộp tự báo cáo",
                            "hand in the self-report");
                    open.reported(clock.instant());
                    return true;
                });
    }

    private static InspectionEntity requireOpen(Change change, UUID id) {
        InspectionEntity inspection = Visits.require(change, id);
        Call.current().caller().require(InspectionPermission.REPORT, inspection.agency());
        if (inspection.state() != InspectionState.NOTIFIED) {
            throw inspection.wrongState("tự báo cáo", "report on oneself");
        }
        return inspection;
    }

    private static CriterionView criterion(Change change, InspectionEntity in, UUID id) {
        return CriterionSets.criteria(change.em(), in.criterionSet()).stream()
                .filter(c -> c.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Problem(InspectionProblem.UNKNOWN, "tiêu chí", "criterion"));
    }

    private static void checkScore(@Nullable BigDecimal score, BigDecimal weight) {
        if (score != null && (score.signum() < 0 || score.compareTo(weight) > 0)) {
            new Faults()
                    .add(
                            "selfScore",
                            "out-of-range",
                            new Text("Điểm từ 0 đến {0}.", "Between 0 and {0}.").with(weight))
                    .check();
        }
    }

    private SelfReportItem item(
            CriterionView c, @Nullable SelfReportEntity said, @Nullable BigDecimal measured) {
        return new SelfReportItem(
                c.id(),
                said == null ? 0 : said.version(),
                c.code(),
                c.area(),
                c.words(),
                c.evidence(),
                said == null ? "" : said.words(),
                said == null ? null : said.selfScore(),
                c.weight(),
                said == null ? List.of() : attachments.read(said.attachments()),
                said == null ? "" : said.madeBy(),
                said == null ? null : said.madeAt(),
                measured);
    }

    /** What an agency enters on a criterion. */
    public record Statement(
            @Nullable String words,
            @Nullable BigDecimal selfScore,
            @Nullable List<Attachment> attachments) {}
}
