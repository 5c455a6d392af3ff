package vn.sen.reconciliation.packs;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** One version of the rules; written once. */
@Entity(name = "ReconciliationPack")
@Table(name = "reconciliation_pack")
@Access(AccessType.FIELD)
public class PackEntity {
    @Id UUID id;

    @Column(updatable = false)
    int number;

    @Column(updatable = false)
    String edition;

    @Column(updatable = false, columnDefinition = "longtext")
    String content;

    @Column(updatable = false)
    String instrument;

    @Column(name = "recorded_at", updatable = false)
    Instant recordedAt;

    @Column(name = "recorded_by", updatable = false)
    String recordedBy;

    @Version long version;

    protected PackEntity() {}

    PackEntity(UUID id, int number, String edition, String content) {
        this.id = id;
        this.number = number;
        this.edition = edition;
        this.content = content;
    }

    PackEntity recorded(String basis, Instant at, String by) {
        instrument = basis;
        recordedAt = at;
        recordedBy = by;
        return this;
    }
}
