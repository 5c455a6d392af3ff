package vn.sen.procedures.coverage;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A function of an agency that procedures ought to cover. */
@Entity(name = "ProcedureFunctionRow")
@Table(name = "procedures_function")
@Access(AccessType.FIELD)
public class FunctionEntity {
    @Id UUID id;
    @Column UUID agency;

    @Column(updatable = false)
    String words;

    @Column(name = "ended_on")
    @Nullable LocalDate endedOn;

    @Column(name = "recorded_by", updatable = false)
    String recordedBy;

    @Version long version;

    protected FunctionEntity() {}

    FunctionEntity(UUID id, UUID agency, String words, String recordedBy) {
        this.id = id;
        this.agency = agency;
        this.words = words;
        this.recordedBy = recordedBy;
    }

    public void handOver(UUID to) {
        agency = to;
    }

    public UUID id() {
        return id;
    }
}
