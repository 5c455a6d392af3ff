package vn.sen.procedures.publication;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A place where procedures are shown. */
@Entity(name = "ProcedureSiteRow")
@Table(name = "procedures_site")
@Access(AccessType.FIELD)
public class SiteEntity {
    @Id UUID id;

    @Column(updatable = false)
    String code;

    @Column String name;

    @Column
    @Enumerated(EnumType.STRING)
    SiteKind kind;

    @Nullable UUID agency;
    @Column String address;
    boolean obligatory;
    @Column String connector;
    @Version long version;

    protected SiteEntity() {}

    SiteEntity(UUID id, String code) {
        this.id = id;
        this.code = code;
    }

    void say(SiteDraft draft) {
        name = draft.name();
        kind = draft.kind();
        agency = draft.agency();
        address = draft.address();
        obligatory = draft.obligatory();
        connector = draft.connector();
    }

    public UUID id() {
        return id;
    }

    public void handOver(UUID to) {
        agency = to;
    }

    Site view() {
        return new Site(id, code, name, kind, agency, address, obligatory, connector, version);
    }
}
