package vn.sen.procedures.coverage;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** A procedure that covers a function. */
@Entity(name = "ProcedureFunctionCodeRow")
@Table(name = "procedures_function_code")
@Access(AccessType.FIELD)
public class FunctionCodeEntity {
    @Id UUID id;

    @Column(name = "function_id", updatable = false)
    UUID functionId;

    @Column(updatable = false)
    String code;

    @Version long version;

    protected FunctionCodeEntity() {}

    FunctionCodeEntity(UUID id, UUID functionId, String code) {
        this.id = id;
        this.functionId = functionId;
        this.code = code;
    }
}
