package vn.sen.inspections.acts;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.inspections.rules.Deadlines;
import vn.sen.inspections.rules.DefaultRule;
import vn.sen.inspections.visits.InspectionEntity;
import vn.sen.platform.api.explain.Confidence;
import vn.sen.platform.api.explain.Explanation;
import vn.sen.platform.api.explain.Rule;
import vn.sen.platform.api.text.Text;

/** By when a conclusion should be out: a default that is data, never more than a default. */
@Component(service = ConclusionClock.class)
public final class ConclusionClock {
    private final Deadlines deadlines;

    @Activate
    public ConclusionClock(@Reference Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    public Deadlines.Due due(EntityManager em, InspectionEntity visit) {
        DefaultRule rule = DefaultRule.on(em, DefaultRule.CONCLUSION, visit.endOfVisit());
        Deadlines.Due counted = deadlines.after(visit.endOfVisit(), rule.days(), rule.unit());
        return new Deadlines.Due(counted.day(), explained(counted, rule));
    }

    private static Explanation explained(Deadlines.Due counted, DefaultRule limit) {
        Rule rule = limit.rule();
        List<Text> sentences = new ArrayList<>();
        boolean law = rule.confidence() == Confidence.V;
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
        sentences.addAll(counted.explanation().sentences());
        return new Explanation(
                sentences,
                List.of(
                        new Explanation.Row(
                                rule.words(), BigDecimal.valueOf(limit.days()), rule, "")),
                BigDecimal.valueOf(limit.days()));
    }
}
