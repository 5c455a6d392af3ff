package vn.sen.dossiers.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sen.dossiers.access.Actor;
import vn.sen.dossiers.api.DossierState;

/** One act on a dossier, as it is kept. Never changed. */
@Entity
@Table(name = "dossiers_step")
public class StepEntity {
    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "dossier")
    private UUID dossier;

    @Column(name = "number")
    private int number;

    @Column(name = "act")
    private String act;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_state")
    private DossierState fromState;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_state")
    private DossierState toState;

    @Column(name = "happened_at")
    private Instant happenedAt;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "actor")
    private String actor = "";

    @Column(name = "account")
    private @Nullable UUID account;

    @Column(name = "agency")
    private UUID agency;

    @Column(name = "words")
    private String words = "";

    @Column(name = "document")
    private String document = "";

    protected StepEntity() {}

    public StepEntity(UUID id, DossierEntity dossier, String act, DossierState before, Instant at) {
        this.id = id;
        this.dossier = dossier.id();
        this.number = dossier.steps();
        this.act = act;
        this.fromState = before;
        this.toState = dossier.state();
        this.agency = dossier.place().agency();
        this.happenedAt = at;
    }

    public StepEntity by(Actor who, Instant at) {
        actor = who.name();
        account = who.account().orElse(null);
        recordedAt = at;
        return this;
    }

    public StepEntity saying(String said, String paper) {
        words = said;
        document = paper;
        return this;
    }

    public int number() {
        return number;
    }

    public String act() {
        return act;
    }

    public DossierState fromState() {
        return fromState;
    }

    public DossierState toState() {
        return toState;
    }

    public Instant happenedAt() {
        return happenedAt;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public String actor() {
        return actor;
    }

    public UUID agency() {
        return agency;
    }

    public String words() {
        return words;
    }

    public String document() {
        return document;
    }
}
