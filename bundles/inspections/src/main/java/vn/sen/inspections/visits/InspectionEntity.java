package vn.sen.inspections.visits;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sen.inspections.access.InspectionProblem;
import vn.sen.platform.api.problem.Problem;

/** An inspection as it is kept. */
@Entity
@Table(name = "inspections_inspection")
public class InspectionEntity {
    @Id
    @Column(name = "id")
    private UUID id;

    @Version
    @Column(name = "version")
    private long version;

    @Column(name = "code")
    private String code;

    @Column(name = "programme")
    private UUID programme;

    @Column(name = "criterion_set")
    private UUID criterionSet;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private InspectionKind kind;

    @Column(name = "agency")
    private UUID agency;

    @Column(name = "visit_on")
    private LocalDate visitOn;

    @Column(name = "period_from")
    private LocalDate periodFrom;

    @Column(name = "period_to")
    private LocalDate periodTo;

    @Column(name = "place")
    private String place = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private InspectionState state = InspectionState.PLANNED;

    @Column(name = "notice_no")
    private String noticeNo = "";

    @Column(name = "notice_date")
    private @Nullable LocalDate noticeDate;

    @Column(name = "outline")
    private String outline = "";

    @Column(name = "reported_at")
    private @Nullable Instant reportedAt;

    @Column(name = "field_at")
    private @Nullable Instant fieldAt;

    @Column(name = "visit_ended_on")
    private @Nullable LocalDate visitEndedOn;

    @Column(name = "follow_up_on")
    private @Nullable LocalDate followUpOn;

    @Column(name = "closed_on")
    private @Nullable LocalDate closedOn;

    @Column(name = "cancelled_on")
    private @Nullable LocalDate cancelledOn;

    @Column(name = "cancel_reason")
    private String cancelReason = "";

    @Column(name = "created_at")
    private Instant createdAt;

    protected InspectionEntity() {}

    public InspectionEntity(UUID id, String code, Instant at) {
        this.id = id;
        this.code = code;
        this.createdAt = at;
    }

    public void plan(UUID newProgramme, UUID newSet, InspectionKind newKind, UUID newAgency) {
        programme = newProgramme;
        criterionSet = newSet;
        kind = newKind;
        agency = newAgency;
    }

    public void when(LocalDate visit, LocalDate from, LocalDate to, String where) {
        visitOn = visit;
        periodFrom = from;
        periodTo = to;
        place = where;
    }

    /** Throws {@code inspection-state} when there is no way from here to there. */
    public void move(InspectionState to, String vi, String en) {
        if (!state.next().contains(to)) {
            throw wrongState(vi, en);
        }
        state = to;
    }

    public Problem wrongState(String vi, String en) {
        return new Problem(InspectionProblem.STATE, state.label().vi(), state.label().en(), vi, en);
    }

    public void notice(String number, LocalDate date, String newOutline) {
        noticeNo = number;
        noticeDate = date;
        outline = newOutline;
    }

    public void reported(Instant at) {
        reportedAt = at;
    }

    public void inField(Instant at) {
        fieldAt = at;
    }

    public void ended(LocalDate day) {
        visitEndedOn = day;
    }

    public void cancelled(String reason, LocalDate day) {
        cancelReason = reason;
        cancelledOn = day;
    }

    /** Since when its findings are followed up; an inspection that was closed is open again. */
    public void followedUp(LocalDate day) {
        followUpOn = followUpOn == null ? day : followUpOn;
        closedOn = null;
    }

    public void closed(LocalDate day) {
        closedOn = day;
    }

    /** Moves a planned inspection to the agency that takes over. */
    public void handOver(UUID successor) {
        agency = successor;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String code() {
        return code;
    }

    public UUID programme() {
        return programme;
    }

    public UUID criterionSet() {
        return criterionSet;
    }

    public InspectionKind kind() {
        return kind;
    }

    public UUID agency() {
        return agency;
    }

    public LocalDate visitOn() {
        return visitOn;
    }

    public LocalDate periodFrom() {
        return periodFrom;
    }

    public LocalDate periodTo() {
        return periodTo;
    }

    public InspectionState state() {
        return state;
    }

    /** The day from which the clock of the conclusion runs. */
    public LocalDate endOfVisit() {
        return visitEndedOn == null ? visitOn : visitEndedOn;
    }

    public InspectionView view(String agencyName, List<MemberView> team) {
        return new InspectionView(
                id,
                version,
                code,
                programme,
                criterionSet,
                kind,
                agency,
                agencyName,
                visitOn,
                periodFrom,
                periodTo,
                place,
                state,
                noticeNo,
                noticeDate,
                outline,
                reportedAt,
                fieldAt,
                visitEndedOn,
                followUpOn,
                closedOn,
                cancelledOn,
                cancelReason,
                team);
    }
}
