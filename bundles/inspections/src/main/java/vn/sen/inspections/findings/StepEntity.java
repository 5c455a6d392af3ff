package vn.sen.inspections.findings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sen.inspections.access.Actor;

/** One transition of a finding, as it is kept. */
@Entity
@Table(name = "inspections_step")
public class StepEntity {
    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "finding")
    private UUID finding;

    @Enumerated(EnumType.STRING)
    @Column(name = "act")
    private FindingAct act;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_state")
    private FindingState fromState;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_state")
    private FindingState toState;

    @Column(name = "account")
    private @Nullable UUID account;

    @Column(name = "name")
    private String name;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "reason")
    private String reason;

    @Column(name = "number")
    private int number;

    protected StepEntity() {}

    StepEntity(UUID id, FindingEntity finding, FindingAct act, FindingState before) {
        this.id = id;
        this.finding = finding.id();
        this.number = finding.steps();
        this.act = act;
        this.fromState = before;
        this.toState = act.to();
    }

    void by(Actor actor, Instant at, String why) {
        account = actor.account().orElse(null);
        name = actor.name();
        madeAt = at;
        reason = why;
    }

    StepView view() {
        return new StepView(act, fromState, toState, name, madeAt, reason);
    }

    /** One transition, for people. */
    public record StepView(
            FindingAct act,
            FindingState from,
            FindingState to,
            String by,
            Instant at,
            String reason) {}
}
