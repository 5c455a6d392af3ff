package vn.sen.dossiers.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sen.deadlines.api.Status;

/** How a dossier ended, and whose time made it late. */
@Embeddable
public class Ending {
    @Column(name = "completed_at")
    private @Nullable Instant completedAt;

    @Column(name = "completed_agency")
    private @Nullable UUID completedAgency;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome")
    private @Nullable Status outcome;

    @Column(name = "late_leg")
    private String lateLeg = "";

    @Column(name = "late_agency")
    private @Nullable UUID lateAgency;

    @Column(name = "returned_at")
    private @Nullable Instant returnedAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    protected Ending() {}

    /** Once: nothing ever writes it again. */
    void complete(Instant at, UUID agency) {
        if (completedAt == null) {
            completedAt = at;
            completedAgency = agency;
        }
    }

    void returned(Instant at) {
        returnedAt = at;
    }

    void end(Instant at) {
        endedAt = at;
    }

    void outcome(Status of) {
        outcome = of;
    }

    void lateBecauseOf(String leg, UUID legAgency) {
        lateLeg = leg;
        lateAgency = legAgency;
    }

    @Nullable Instant completedAt() {
        return completedAt;
    }

    public @Nullable UUID completedAgency() {
        return completedAgency;
    }

    @Nullable Status outcome() {
        return outcome;
    }

    public String lateLeg() {
        return lateLeg;
    }

    @Nullable UUID lateAgency() {
        return lateAgency;
    }

    public @Nullable Instant returnedAt() {
        return returnedAt;
    }

    public @Nullable Instant endedAt() {
        return endedAt;
    }
}
