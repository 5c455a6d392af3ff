package vn.sen.deadlines.reasons;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** One version of the pack; written once. */
@Entity(name = "ReasonPack")
@Table(name = "deadlines_reason_pack")
@Access(AccessType.FIELD)
public class ReasonPackEntity {
    @Id UUID id;

    @Column(updatable = false)
    int number;

    @Column(updatable = false, columnDefinition = "longtext")
    String content;

    @Column(updatable = false)
    String instrument;

    @Column(name = "recorded_at", updatable = false)
    Instant recordedAt;

    @Column(name = "recorded_by", updatable = false)
    String recordedBy;

    @Version long version;

    protected ReasonPackEntity() {}

    ReasonPackEntity(UUID id, int number, String content, String instrument) {
        this.id = id;
        this.number = number;
        this.content = content;
        this.instrument = instrument;
    }

    ReasonPackEntity recorded(Instant at, String by) {
        recordedAt = at;
        recordedBy = by;
        return this;
    }
}
