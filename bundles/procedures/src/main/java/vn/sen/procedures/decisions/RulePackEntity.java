package vn.sen.procedures.decisions;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** One version of the rules of announcement; written once. */
@Entity(name = "AnnouncementRulePack")
@Table(name = "procedures_rule_pack")
@Access(AccessType.FIELD)
public class RulePackEntity {
    @Id UUID id;

    @Column(updatable = false)
    int number;

    /** Rows as they were read, each on a line. */
    @Column(updatable = false, columnDefinition = "longtext")
    String content;

    @Column(updatable = false)
    String instrument;

    @Column(name = "recorded_at", updatable = false)
    Instant recordedAt;

    @Column(name = "recorded_by", updatable = false)
    String recordedBy;

    @Version long version;

    protected RulePackEntity() {}

    RulePackEntity(UUID id, int number, String content, String instrument) {
        this.id = id;
        this.number = number;
        this.content = content;
        this.instrument = instrument;
    }

    RulePackEntity recorded(Instant at, String by) {
        recordedAt = at;
        recordedBy = by;
        return this;
    }
}
