package vn.sen.dossiers.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sen.procedures.api.RouteLeg;

/** A stay of a dossier at one step of its way. */
@Entity
@Table(name = "dossiers_leg")
public class LegEntity {
    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "dossier")
    private UUID dossier;

    @Column(name = "ordinal")
    private int ordinal;

    @Column(name = "leg_key")
    private String key;

    @Column(name = "name")
    private String name;

    @Column(name = "agency")
    private UUID agency;

    @Column(name = "handler")
    private @Nullable UUID handler;

    @Column(name = "handler_name")
    private String handlerName = "";

    @Column(name = "in_at")
    private Instant inAt;

    @Column(name = "out_at")
    private @Nullable Instant outAt;

    @Column(name = "given_by")
    private String givenBy = "";

    @Column(name = "received_by")
    private String receivedBy = "";

    @Column(name = "signed_at")
    private @Nullable Instant signedAt;

    @Column(name = "share")
    private int share;

    @Column(name = "used")
    private int used;

    @Column(name = "allowed")
    private int allowed;

    protected LegEntity() {}

    /** Begins a stay; agency of the route, or the one that received. */
    public LegEntity(UUID id, UUID dossier, int ordinal, RouteLeg leg, UUID receiving) {
        this.id = id;
        this.dossier = dossier;
        this.ordinal = ordinal;
        this.key = leg.key();
        this.name = leg.name();
        this.agency = leg.agency() == null ? receiving : leg.agency();
        this.share = leg.share();
    }

    public LegEntity from(Instant at, String giver) {
        inAt = at;
        givenBy = giver;
        return this;
    }

    public void sign(String receiver, Instant at) {
        receivedBy = receiver;
        signedAt = at;
    }

    public void assign(@Nullable UUID account, String accountName) {
        handler = account;
        handlerName = accountName;
    }

    public void leave(Instant at) {
        outAt = at;
    }

    public void handOver(UUID successor) {
        agency = successor;
    }

    /** Keeps what the leg used of the limit, and what its share allowed, in the limit's units. */
    public void account(int unitsUsed, int unitsAllowed) {
        used = unitsUsed;
        allowed = unitsAllowed;
    }

    public UUID id() {
        return id;
    }

    public UUID dossier() {
        return dossier;
    }

    public int ordinal() {
        return ordinal;
    }

    public String key() {
        return key;
    }

    public String name() {
        return name;
    }

    public UUID agency() {
        return agency;
    }

    public @Nullable UUID handler() {
        return handler;
    }

    public String handlerName() {
        return handlerName;
    }

    public Instant inAt() {
        return inAt;
    }

    public @Nullable Instant outAt() {
        return outAt;
    }

    public String givenBy() {
        return givenBy;
    }

    public String receivedBy() {
        return receivedBy;
    }

    public @Nullable Instant signedAt() {
        return signedAt;
    }

    public int share() {
        return share;
    }

    public int used() {
        return used;
    }

    public int allowed() {
        return allowed;
    }
}
