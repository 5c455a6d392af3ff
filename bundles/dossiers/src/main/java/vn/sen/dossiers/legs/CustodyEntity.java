package vn.sen.dossiers.legs;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who holds an original paper, since when, with both signatures. The last one is current. */
@Entity
@Table(name = "dossiers_custody")
public class CustodyEntity {
    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "dossier")
    private UUID dossier;

    @Column(name = "item")
    private String item;

    @Column(name = "holder_agency")
    private @Nullable UUID holderAgency;

    @Column(name = "holder")
    private String holder;

    @Column(name = "since")
    private Instant since;

    @Column(name = "given_by")
    private String givenBy = "";

    @Column(name = "signed_by")
    private String signedBy = "";

    @Column(name = "is_current")
    private boolean current = true;

    protected CustodyEntity() {}

    CustodyEntity(UUID id, UUID dossier, String item, String holder, Instant since) {
        this.id = id;
        this.dossier = dossier;
        this.item = item;
        this.holder = holder;
        this.since = since;
    }

    CustodyEntity signed(@Nullable UUID agency, String giver, String receiver) {
        holderAgency = agency;
        givenBy = giver;
        signedBy = receiver;
        return this;
    }

    void passedOn() {
        current = false;
    }

    public UUID id() {
        return id;
    }

    public String item() {
        return item;
    }

    public @Nullable UUID holderAgency() {
        return holderAgency;
    }

    public String holder() {
        return holder;
    }

    public Instant since() {
        return since;
    }

    public String givenBy() {
        return givenBy;
    }

    public String signedBy() {
        return signedBy;
    }

    public boolean current() {
        return current;
    }
}
