package vn.sen.inspections.findings;

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

/** A finding as it is kept. */
@Entity
@Table(name = "inspections_finding")
public class FindingEntity {
    @Id
    @Column(name = "id")
    private UUID id;

    @Version
    @Column(name = "version")
    private long version;

    @Column(name = "inspection")
    private UUID inspection;

    @Column(name = "number")
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private FindingKind kind;

    @Column(name = "directive")
    private boolean directive;

    @Column(name = "area")
    private int area;

    @Column(name = "criterion")
    private @Nullable UUID criterion;

    @Column(name = "criterion_code")
    private @Nullable String criterionCode;

    @Column(name = "agency")
    private UUID agency;

    @Column(name = "words")
    private String words;

    @Column(name = "cause")
    private String cause;

    @Enumerated(EnumType.STRING)
    @Column(name = "severity")
    private Severity severity;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private FindingState state = FindingState.DRAFT;

    @Column(name = "contested")
    private boolean contested;

    @Column(name = "repeat_of")
    private @Nullable UUID repeatOf;

    @Column(name = "raised_at")
    private Instant raisedAt;

    @Column(name = "due_on")
    private @Nullable LocalDate dueOn;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Column(name = "origin")
    private String origin = "";

    @Column(name = "steps")
    private int steps;

    protected FindingEntity() {}

    public FindingEntity(UUID id, UUID inspection, int number, UUID agency, Instant at) {
        this.id = id;
        this.inspection = inspection;
        this.number = number;
        this.agency = agency;
        this.raisedAt = at;
    }

    public void say(FindingKind newKind, boolean isDirective, String newWords, String newCause) {
        kind = newKind;
        directive = isDirective;
        words = newWords;
        cause = newCause;
    }

    public void place(
            int newArea, @Nullable UUID newCriterion, @Nullable String code, Severity weighs) {
        area = newArea;
        criterion = newCriterion;
        criterionCode = code;
        severity = weighs;
    }

    public void repeats(@Nullable UUID earlier) {
        repeatOf = earlier;
    }

    /** Where it comes from outside the system, for example an item of a written source. */
    public void from(String newOrigin) {
        origin = newOrigin;
    }

    public void contest(boolean now) {
        contested = now;
    }

    public void due(@Nullable LocalDate day) {
        dueOn = day;
    }

    /** Throws {@code inspection-state} when the act has no way from the present state. */
    public FindingState move(FindingAct act, Instant at) {
        if (!act.allowedFrom(state)) {
            throw new Problem(
                    InspectionProblem.STATE,
                    state.label().vi(),
                    state.label().en(),
                    act.words().vi(),
                    act.words().en());
        }
        FindingState before = state;
        state = act.to();
        steps++;
        closedAt = state == FindingState.CLOSED ? at : null;
        if (!state.open()) {
            dueOn = null;
        }
        return before;
    }

    /** Transitions so far. */
    int steps() {
        return steps;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID inspection() {
        return inspection;
    }

    public int number() {
        return number;
    }

    public FindingKind kind() {
        return kind;
    }

    public FindingState state() {
        return state;
    }

    public UUID agency() {
        return agency;
    }

    public String words() {
        return words;
    }

    public @Nullable String criterionCode() {
        return criterionCode;
    }

    public Instant raisedAt() {
        return raisedAt;
    }

    public @Nullable LocalDate dueOn() {
        return dueOn;
    }

    public @Nullable Instant closedAt() {
        return closedAt;
    }

    FindingView view(FindingView.Context context) {
        return new FindingView(
                id,
                version,
                inspection,
                context.inspectionCode() + "." + number,
                number,
                kind,
                directive,
                area,
                criterion,
                criterionCode,
                agency,
                context.name(agency),
                words,
                cause,
                severity,
                state,
                contested,
                repeatOf,
                raisedAt,
                dueOn,
                overdue(context.today()),
                closedAt,
                origin,
                context.owners());
    }

    private boolean overdue(LocalDate today) {
        return dueOn != null && state.open() && dueOn.isBefore(today);
    }
}
