package vn.sen.inspections.rules;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sen.platform.api.explain.Confidence;
import vn.sen.platform.api.explain.Rule;
import vn.sen.platform.api.text.Text;

/** A time limit that is data: with its source and how sure that is. */
@Entity
@Table(name = "inspections_rule")
public class DefaultRule {
    /** The clock of the conclusion notice after the end of the visit. */
    public static final String CONCLUSION = "inspections.conclusion";

    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "days")
    private int days;

    @Enumerated(EnumType.STRING)
    @Column(name = "unit")
    private Deadlines.Unit unit;

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

    protected DefaultRule() {}

    public int days() {
        return days;
    }

    public Deadlines.Unit unit() {
        return unit;
    }

    public Rule rule() {
        return new Rule(id, new Text(wordsVi, wordsEn), source, confidence, validFrom, validTo);
    }
}
