package vn.sen.inspections.followpages;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.inspections.access.AgencyBook;
import vn.sen.inspections.closing.ConditionView;
import vn.sen.inspections.closing.ConditionView.ReadingView;
import vn.sen.inspections.closing.Conditions;
import vn.sen.inspections.closing.Decision;
import vn.sen.inspections.measures.MeasureReader;
import vn.sen.platform.api.measures.Measure;
import vn.sen.platform.api.pages.Ui;
import vn.sen.platform.api.text.Text;

/** Reads the closing condition of a finding for its page. */
@Component(service = ConditionReading.class)
public final class ConditionReading {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yy");
    private static final int DRAWN = 90;

    private final Conditions conditions;
    private final MeasureReader measures;
    private final AgencyBook agencies;

    @Activate
    public ConditionReading(
            @Reference Conditions conditions,
            @Reference MeasureReader measures,
            @Reference AgencyBook agencies) {
        this.conditions = conditions;
        this.measures = measures;
        this.agencies = agencies;
    }

    /** What a condition may be set on. */
    List<Measure> measures() {
        return measures.known();
    }

    Optional<ConditionBlock> of(UUID finding) {
        return conditions.find(finding).map(condition -> block(finding, condition));
    }

    private ConditionBlock block(UUID finding, ConditionView condition) {
        List<ReadingView> readings = conditions.readings(finding);
        Optional<Measure> measure = measures.find(condition.measure());
        UUID scope = condition.scope();
        return new ConditionBlock(
                condition,
                measure,
                scope == null ? "" : agencies.name(scope),
                readings,
                chart(condition, measure, readings),
                decision(condition, readings),
                conditions.explain(finding));
    }

    private Decision decision(ConditionView condition, List<ReadingView> readings) {
        List<Decision.Point> points =
                readings.stream()
                        .filter(r -> !r.day().isBefore(condition.since()))
                        .map(r -> new Decision.Point(r.day(), r.outcome()))
                        .toList();
        LocalDate closed = condition.closedOn();
        return Decision.whileOpen(
                points, condition.holdWeeks(), closed == null ? agencies.today() : closed);
    }

    private static Optional<Ui.Chart> chart(
            ConditionView condition, Optional<Measure> measure, List<ReadingView> readings) {
        List<String> labels = new ArrayList<>();
        List<BigDecimal> values = new ArrayList<>();
        List<BigDecimal> thresholds = new ArrayList<>();
        List<ReadingView> measured =
                new ArrayList<>(
                        readings.stream().filter(r -> r.value() != null).limit(DRAWN).toList());
        Collections.reverse(measured);
        for (ReadingView reading : measured) {
            BigDecimal value = reading.value();
            if (value != null) {
                labels.add(DAY.format(reading.day()));
                values.add(value);
                thresholds.add(condition.threshold());
            }
        }
        Text name = measure.map(Measure::name).orElse(Text.same(condition.measure()));
        return labels.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Ui.Chart(
                                "line",
                                new Text("Kết quả các lần đo", "Readings"),
                                labels,
                                List.of(
                                        new Ui.Series(name, "accent", values),
                                        new Ui.Series(
                                                new Text("Ngưỡng", "Threshold"),
                                                "calm",
                                                thresholds))));
    }
}
