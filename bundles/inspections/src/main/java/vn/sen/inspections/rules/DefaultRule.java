package vn.sen.inspections.rules;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sen.deadlines.api.LimitUnit;
import vn.sen.deadlines.api.TimeLimit;
import vn.sen.platform.api.explain.Confidence;
import vn.sen.platform.api.explain.Rule;
import vn.sen.platform.api.text.Text;

/** One edition of a time limit that is data: with its source and how sure that is. */
@Entity
@Table(name = "inspections_rule")
public class DefaultRule {
    /** The clock of the conclusion notice after the end of the visit. */
    public static final String CONCLUSION = "inspections.conclusion";

    /** In what the limits of this module may be given. */
    public static final List<LimitUnit> UNITS =
            List.of(LimitUnit.CALENDAR_DAY, LimitUnit.WORKING_DAY);

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "code")
    private String code;

    @Column(name = "edition")
    private int edition;

    @Column(name = "days")
    private int days;

    @Enumerated(EnumType.STRING)
    @Column(name = "unit")
    private LimitUnit unit;

    @Column(name = "words_vi")
    private String wordsVi;

    @Column(name = "words_en")
    private String wordsEn;

    @Column(name = "source")
    private String source;

    @Enumerated(EnumType.STRING)
    @Column(name = "confidence")
    private Confidence confidence;

    @Column(name = "valid_from")
    private @Nullable LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @Column(name = "reason")
    private String reason = "";

    @Column(name = "made_by")
    private String madeBy = "";

    @Column(name = "made_at")
    private @Nullable Instant madeAt;

    protected DefaultRule() {}

    /** The edition after this one; it begins on a later day. */
    DefaultRule next(UUID newId, LocalDate from) {
        DefaultRule next = new DefaultRule();
        next.id = newId;
        next.code = code;
        next.edition = edition + 1;
        next.validFrom = from;
        return next;
    }

    void say(int newDays, LimitUnit newUnit, String vi, String en) {
        days = newDays;
        unit = newUnit;
        wordsVi = vi;
        wordsEn = en;
    }

    void rest(String newSource, Confidence sure, String why) {
        source = newSource;
        confidence = sure;
        reason = why;
    }

    void by(String who, Instant at) {
        madeBy = who;
        madeAt = at;
    }

    void until(LocalDate day) {
        validTo = day;
    }

    int edition() {
        return edition;
    }

    @Nullable LocalDate validFrom() {
        return validFrom;
    }

    @Nullable LocalDate validTo() {
        return validTo;
    }

    /**
     * The edition in force on that day; for a day before all of them, the first.
     *
     * @throws IllegalStateException when there is no rule of that code
     */
    public static DefaultRule on(EntityManager em, String code, LocalDate day) {
        List<DefaultRule> editions = editions(em, code);
        return editions.stream()
                .filter(rule -> rule.validFrom == null || !rule.validFrom.isAfter(day))
                .reduce((earlier, later) -> later)
                .or(() -> editions.stream().findFirst())
                .orElseThrow(() -> new IllegalStateException("no rule " + code));
    }

    /** By edition. */
    static List<DefaultRule> editions(EntityManager em, String code) {
        return em.createQuery(
                        "select r from DefaultRule r where r.code = :code order by r.edition",
                        DefaultRule.class)
                .setParameter("code", code)
                .getResultList();
    }

    RuleView view() {
        return new RuleView(
                id,
                edition,
                code,
                days,
                unit,
                new Text(wordsVi, wordsEn),
                source,
                confidence,
                validFrom,
                validTo,
                reason,
                madeBy,
                madeAt);
    }

    public int days() {
        return days;
    }

    public TimeLimit limit() {
        return new TimeLimit(days, unit, rule(), List.of());
    }

    public Rule rule() {
        return new Rule(code, new Text(wordsVi, wordsEn), source, confidence, validFrom, validTo);
    }
}
