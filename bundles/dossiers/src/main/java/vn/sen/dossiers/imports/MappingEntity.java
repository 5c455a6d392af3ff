package vn.sen.dossiers.imports;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A mapping kept under a name, for the next file of the same make. */
@Entity(name = "DossierImportMapping")
@Table(name = "dossiers_import_mapping")
@Access(AccessType.FIELD)
public class MappingEntity {
    @Id UUID id;
    @Column String name;
    @Column String mapping;

    @Column(name = "changed_at")
    Instant changedAt;

    @Version long version;

    protected MappingEntity() {}

    MappingEntity(UUID id, String name, String mapping, Instant at) {
        this.id = id;
        this.name = name;
        this.mapping = mapping;
        this.changedAt = at;
    }
}
