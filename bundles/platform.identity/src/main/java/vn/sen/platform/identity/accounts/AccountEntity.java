package vn.sen.platform.identity.accounts;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sen.platform.api.people.People.Person;

/** A person who may sign in. Never deleted: closed accounts stay for history. */
@Entity
@Table(name = "identity_account")
@Access(AccessType.FIELD)
public class AccountEntity {
    @Id UUID id;
    String signInName;
    String displayName;
    String searchName;
    @Nullable UUID agency;
    boolean active = true;
    boolean demo;
    Instant createdAt;
    @Version long version;

    protected AccountEntity() {
        this(new UUID(0, 0), "", "", null, Instant.EPOCH);
    }

    AccountEntity(
            UUID id,
            String signInName,
            String displayName,
            @Nullable UUID agency,
            Instant createdAt) {
        this.id = id;
        this.signInName = signInName;
        this.displayName = displayName;
        this.searchName = SearchName.of(displayName + " " + signInName);
        this.agency = agency;
        this.createdAt = createdAt;
    }

    void rename(String newDisplayName) {
        displayName = newDisplayName;
        searchName = SearchName.of(newDisplayName + " " + signInName);
    }

    public UUID id() {
        return id;
    }

    public String signInName() {
        return signInName;
    }

    public boolean active() {
        return active;
    }

    public boolean demo() {
        return demo;
    }

    Person person() {
        return new Person(id, signInName, displayName, Optional.ofNullable(agency), active);
    }
}
