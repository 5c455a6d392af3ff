package vn.sen.inspections.acts;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.deadlines.api.Deadlines;
import vn.sen.inspections.rules.Days;
import vn.sen.inspections.rules.DefaultRule;
import vn.sen.inspections.rules.DueDates;
import vn.sen.inspections.visits.InspectionEntity;
import vn.sen.platform.api.explain.Confidence;
import vn.sen.platform.api.explain.Explanation;
import vn.sen.platform.api.explain.Rule;
import vn.sen.platform.api.text.Text;

/** By when a conclusion should be out: a default that is data, never more than a default. */
@Component(service = ConclusionClock.class)
public final class ConclusionClock {
    private static final Text AWAY =
            new Text(
                    "Chưa xem được cách tính vì phân hệ thời hạn đang tắt hoặc đang cập nhật.",
                    "How it was counted cannot be told now: deadlines are off or being updated.");

    private final DueDates dueDates;

    @Activate
    public ConclusionClock(@Reference DueDates dueDates) {
        this.dueDates = dueDates;
    }

    /** Throws 503 {@code module-off} while the clock is away. */
    public LocalDate due(EntityManager em, InspectionEntity visit) {
        return dueDates.day(run(visit, rule(em, visit)));
    }

    public Explanation explain(EntityManager em, InspectionEntity visit) {
        DefaultRule limit = rule(em, visit);
        Rule rule = limit.rule();
        boolean law = rule.confidence() == Confidence.V;
        List<Text> sentences = new ArrayList<>();
        sentences.add(
                new Text(
                                law
                                        ? "Căn cứ: {0}."
                                        : "Giá trị mặc định có thể cấu hình, nguồn: {0}; không phải"
                                                + " quy định bắt buộc.",
                                law
                                        ? "Basis: {0}."
                                        : "A configurable default, source: {0}; no binding rule.")
                        .with(rule.source()));
        sentences.add(
                new Text("Kiểm tra kết thúc ngày {0}.", "The visit ended on {0}.")
                        .with(Days.shown(visit.endOfVisit())));
        Optional<Explanation> counted = dueDates.explain(run(visit, limit));
        counted.ifPresentOrElse(
                way -> sentences.addAll(way.sentences()), () -> sentences.add(AWAY));
        return counted.map(way -> new Explanation(sentences, way.rows(), way.total()))
                .orElseGet(() -> new Explanation(sentences, List.of(), null));
    }

    private static DefaultRule rule(EntityManager em, InspectionEntity visit) {
        return DefaultRule.on(em, DefaultRule.CONCLUSION, visit.endOfVisit());
    }

    private static DueDates.Run run(InspectionEntity visit, DefaultRule rule) {
        return new DueDates.Run(Deadlines.PROVINCE, visit.endOfVisit(), "", rule.limit());
    }
}
