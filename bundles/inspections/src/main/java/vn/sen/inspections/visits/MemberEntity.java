package vn.sen.inspections.visits;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A member of a team, with name and agency as they were when named. */
@Entity
@Table(name = "inspections_member")
public class MemberEntity {
    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "inspection")
    private UUID inspection;

    @Column(name = "account")
    private UUID account;

    @Enumerated(EnumType.STRING)
    @Column(name = "role")
    private TeamRole role;

    @Column(name = "agency")
    private @Nullable UUID agency;

    @Column(name = "name")
    private String name;

    @Column(name = "task")
    private String task;

    protected MemberEntity() {}

    public MemberEntity(UUID id, UUID inspection, MemberView member) {
        this.id = id;
        this.inspection = inspection;
        this.account = member.account();
        this.role = member.role();
        this.agency = member.agency();
        this.name = member.name();
        this.task = member.task();
    }

    void change(TeamRole newRole, String newTask) {
        role = newRole;
        task = newTask;
    }

    public UUID account() {
        return account;
    }

    public TeamRole role() {
        return role;
    }

    public MemberView view() {
        return new MemberView(account, name, role, agency, task);
    }
}
