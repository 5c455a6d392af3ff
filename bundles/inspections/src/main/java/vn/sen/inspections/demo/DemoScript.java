package vn.sen.inspections.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sen.inspections.criteria.Comparison;
import vn.sen.inspections.fieldwork.ObservationDraft;
import vn.sen.inspections.findings.FindingKind;
import vn.sen.inspections.findings.Severity;
import vn.sen.inspections.followup.VerificationEntity;

/** The content of the demo data, as it stands in {@code demo/article-2021.json}. */
record DemoScript(
        Programme programme, List<Visit> inspections, List<SelfInspection> selfInspections) {

    record Programme(String title, String purpose, String decisionNo) {}

    record SelfInspection(String agency, LocalDate day, String reference) {}

    record Visit(
            String agency,
            String code,
            String place,
            String notice,
            String conclusion,
            String outline,
            List<SelfReport> selfReports,
            List<Observation> observations,
            List<Score> scores,
            List<Finding> findings) {}

    record SelfReport(String criterion, String words, BigDecimal score) {}

    record Observation(
            @Nullable String criterion, String words, List<ObservationDraft.Sample> samples) {}

    record Score(String criterion, BigDecimal score, @Nullable String reason) {}

    /**
     * @param story how far it has come: a finding's state, or CONTESTED
     * @param owners missing means the inspected agency
     */
    record Finding(
            String origin,
            FindingKind kind,
            @Nullable Boolean directive,
            @Nullable String criterion,
            @Nullable Integer area,
            @Nullable Severity severity,
            String words,
            @Nullable String cause,
            @Nullable String story,
            @Nullable String contest,
            @Nullable String reopen,
            @Nullable List<Owner> owners,
            @Nullable Condition condition,
            @Nullable List<Part> parts) {

        String told() {
            return story == null ? "CONFIRMED" : story;
        }

        List<Part> shares() {
            return Optional.ofNullable(parts).orElse(List.of());
        }

        List<Owner> whose(String inspected) {
            return Optional.ofNullable(owners).orElse(List.of(new Owner(inspected, true)));
        }
    }

    record Owner(String agency, boolean lead) {}

    /**
     * @param sinceDays for how many days it has been read; missing means ten
     */
    record Condition(
            String measure,
            Comparison comparison,
            BigDecimal threshold,
            String scope,
            int windowDays,
            int holdWeeks,
            int watchMonths,
            @Nullable Integer sinceDays) {}

    /** Days are dates, or {@code today} with a sign and a number. */
    record Part(
            String agency,
            String words,
            String due,
            String source,
            @Nullable String claimed,
            @Nullable String verified,
            VerificationEntity.@Nullable Method method,
            @Nullable String evidence) {}

    /** A day of the script. */
    static LocalDate day(String text, LocalDate today) {
        return text.startsWith("today")
                ? today.plusDays(Long.parseLong(text.substring("today".length()).replace("+", "")))
                : LocalDate.parse(text);
    }
}
