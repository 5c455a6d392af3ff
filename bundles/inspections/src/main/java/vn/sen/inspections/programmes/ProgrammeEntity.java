package vn.sen.inspections.programmes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sen.inspections.access.InspectionProblem;
import vn.sen.platform.api.problem.Problem;

/** A programme as it is kept. */
@Entity
@Table(name = "inspections_programme")
public class ProgrammeEntity {
    @Id
    @Column(name = "id")
    private UUID id;

    @Version
    @Column(name = "version")
    private long version;

    @Column(name = "year")
    private int year;

    @Column(name = "title")
    private String title;

    @Column(name = "purpose")
    private String purpose;

    @Column(name = "decision_no")
    private String decisionNo;

    @Column(name = "decision_date")
    private @Nullable LocalDate decisionDate;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private ProgrammeState state = ProgrammeState.DRAFT;

    @Column(name = "criterion_set")
    private @Nullable UUID criterionSet;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "created_by")
    private String createdBy;

    protected ProgrammeEntity() {}

    public ProgrammeEntity(UUID id, Instant at, String by) {
        this.id = id;
        this.createdAt = at;
        this.createdBy = by;
    }

    public void fill(ProgrammeDraft draft) {
        year = draft.year();
        title = nonNull(draft.title());
        purpose = nonNull(draft.purpose());
        decisionNo = nonNull(draft.decisionNo());
        decisionDate = draft.decisionDate();
        criterionSet = draft.criterionSet();
    }

    private static String nonNull(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public int year() {
        return year;
    }

    public @Nullable UUID criterionSet() {
        return criterionSet;
    }

    public ProgrammeState state() {
        return state;
    }

    public boolean decided() {
        return !decisionNo.isEmpty() && decisionDate != null;
    }

    /** Goes to the next state; refuses when it is not in {@code from}. */
    public void move(ProgrammeState from, ProgrammeState to, String vi, String en) {
        if (state != from) {
            throw new Problem(
                    InspectionProblem.STATE, state.label().vi(), state.label().en(), vi, en);
        }
        state = to;
    }

    public ProgrammeView view() {
        return new ProgrammeView(
                id, version, year, title, purpose, decisionNo, decisionDate, state, criterionSet);
    }
}
