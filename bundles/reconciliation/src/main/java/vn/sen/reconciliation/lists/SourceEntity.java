package vn.sen.reconciliation.lists;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A system of somebody else that shows dossiers as late. */
@Entity(name = "ReconciliationSource")
@Table(name = "reconciliation_source")
@Access(AccessType.FIELD)
public class SourceEntity {
    @Id UUID id;
    @Column String code;
    @Column String name;
    @Column UUID owner;
    @Column String contact;

    /** How its columns are read, as JSON; "" until somebody said so. */
    @Column String mapping;

    @Column(name = "made_at")
    Instant madeAt;

    @Column(name = "made_by")
    String madeBy;

    @Version long version;

    protected SourceEntity() {}

    SourceEntity(UUID id, SourceDraft draft, UUID owner, Instant at, String by) {
        this.id = id;
        this.code = draft.code() == null ? "" : draft.code().strip();
        this.name = draft.name() == null ? "" : draft.name().strip();
        this.owner = owner;
        this.contact = draft.contact() == null ? "" : draft.contact().strip();
        mapping = "";
        madeAt = at;
        madeBy = by;
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String code() {
        return code;
    }

    /** The agency that answers for the system and whose calendar counts. */
    public UUID owner() {
        return owner;
    }

    public void handOver(UUID successor) {
        owner = successor;
    }

    SourceView view(String ownerName) {
        return new SourceView(id, version, code, name, owner, ownerName, contact);
    }
}
