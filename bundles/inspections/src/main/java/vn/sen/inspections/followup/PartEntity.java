package vn.sen.inspections.followup;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sen.inspections.rules.DueDates;

/** A part of a remediation as it is kept. */
@Entity
@Table(name = "inspections_part")
public class PartEntity {
    @Id
    @Column(name = "id")
    private UUID id;

    @Version
    @Column(name = "version")
    private long version;

    @Column(name = "finding")
    private UUID finding;

    @Column(name = "agency")
    private UUID agency;

    @Column(name = "is_lead")
    private boolean lead;

    @Column(name = "words")
    private String words;

    @Enumerated(EnumType.STRING)
    @Column(name = "deadline_kind")
    private DeadlineKind deadlineKind;

    @Column(name = "deadline_days")
    private int deadlineDays;

    @Column(name = "due_on")
    private @Nullable LocalDate dueOn;

    @Column(name = "due_source")
    private String dueSource;

    @Column(name = "extended_on")
    private @Nullable LocalDate extendedOn;

    @Column(name = "extended_days")
    private int extendedDays;

    @Column(name = "extended_by")
    private String extendedBy = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private PartState state = PartState.OPEN;

    @Column(name = "claimed_on")
    private @Nullable LocalDate claimedOn;

    @Column(name = "claimed_by")
    private @Nullable UUID claimedBy;

    @Column(name = "claim_words")
    private String claimWords = "";

    @Column(name = "verified_on")
    private @Nullable LocalDate verifiedOn;

    protected PartEntity() {}

    public PartEntity(UUID id, UUID finding, UUID agency, boolean lead, String words) {
        this.id = id;
        this.finding = finding;
        this.agency = agency;
        this.lead = lead;
        this.words = words;
    }

    public void deadline(DeadlineKind kind, int days, @Nullable LocalDate due, String source) {
        deadlineKind = kind;
        deadlineDays = days;
        dueOn = due;
        dueSource = source;
        extendedOn = null;
        extendedDays = 0;
        extendedBy = "";
    }

    void extend(DueDates.Extension extension, LocalDate due) {
        extendedOn = extension.on();
        extendedDays = extension.days();
        extendedBy = extension.document();
        dueOn = due;
    }

    /** Null while there was none. */
    DueDates.@Nullable Extension extension() {
        LocalDate on = extendedOn;
        return on == null ? null : new DueDates.Extension(on, extendedDays, extendedBy);
    }

    void reword(String newWords) {
        words = newWords;
    }

    public void due(LocalDate day) {
        dueOn = day;
    }

    public void claim(LocalDate day, @Nullable UUID by, String said) {
        state = PartState.CLAIMED;
        claimedOn = day;
        claimedBy = by;
        claimWords = said;
    }

    public void sendBack() {
        state = PartState.OPEN;
        claimedOn = null;
        claimedBy = null;
    }

    public void verify(LocalDate day) {
        state = PartState.VERIFIED;
        verifiedOn = day;
    }

    /** Moves to the agency that takes over. */
    public void handOver(UUID successor) {
        agency = successor;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID finding() {
        return finding;
    }

    public UUID agency() {
        return agency;
    }

    public PartState state() {
        return state;
    }

    public DeadlineKind deadlineKind() {
        return deadlineKind;
    }

    public int deadlineDays() {
        return deadlineDays;
    }

    public @Nullable LocalDate dueOn() {
        return dueOn;
    }

    public String dueSource() {
        return dueSource;
    }

    public @Nullable UUID claimedBy() {
        return claimedBy;
    }

    public @Nullable LocalDate claimedOn() {
        return claimedOn;
    }

    public String words() {
        return words;
    }

    /** Kept when claimed by the deadline and not sent back since. */
    public Promise promise(LocalDate today) {
        LocalDate due = dueOn;
        LocalDate done = claimedOn == null ? verifiedOn : claimedOn;
        if (due == null) {
            return Promise.NO_DEADLINE;
        }
        if (done != null) {
            return done.isAfter(due) ? Promise.BROKEN : Promise.KEPT;
        }
        return due.isBefore(today) ? Promise.BROKEN : Promise.RUNNING;
    }

    PartView view(String findingCode, String findingWords, String agencyName, LocalDate today) {
        return new PartView(
                id,
                version,
                finding,
                findingCode,
                findingWords,
                agency,
                agencyName,
                lead,
                words,
                deadlineKind,
                deadlineDays,
                dueOn,
                dueSource,
                extension(),
                state,
                promise(today),
                claimedOn,
                claimWords,
                verifiedOn);
    }
}
