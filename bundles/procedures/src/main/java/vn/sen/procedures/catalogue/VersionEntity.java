package vn.sen.procedures.catalogue;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sen.procedures.api.Level;

/** One version of a procedure. */
@Entity(name = "ProcedureVersionRow")
@Table(name = "procedures_version")
@Access(AccessType.FIELD)
public class VersionEntity {
    @Id UUID id;

    @Column(updatable = false)
    String code;

    @Column(updatable = false)
    int number;

    @Column String name;

    @Column String folded;

    @Column String field;

    @Column(name = "field_name")
    String fieldName;

    @Column
    @Enumerated(EnumType.STRING)
    Level level;

    @Column UUID competent;

    @Column String receivers;

    @Enumerated(EnumType.STRING)
    Stage stage = Stage.DRAFT;

    @Column(name = "valid_from")
    @Nullable LocalDate validFrom;

    @Column(name = "valid_to")
    @Nullable LocalDate validTo;

    @Column(name = "suspended_from")
    @Nullable LocalDate suspendedFrom;

    @Column(name = "suspended_to")
    @Nullable LocalDate suspendedTo;

    @Nullable UUID decision;
    @Column String content;

    @Column String drafter;

    String appraiser = "";

    @Column(name = "changed_at")
    Instant changedAt;

    @Version long version;

    protected VersionEntity() {}

    VersionEntity(UUID id, String code, int number, String drafter) {
        this.id = id;
        this.code = code;
        this.number = number;
        this.drafter = drafter;
    }

    /** Takes what a draft says now, with what is searched and filtered by. */
    void say(ProcedureContent said, String json, Instant at) {
        name = said.name();
        field = said.field();
        fieldName = said.fieldName();
        level = Objects.requireNonNull(said.level());
        competent = Objects.requireNonNull(said.competent());
        receivers = said.receiving().stream().map(UUID::toString).collect(Collectors.joining(" "));
        folded = Folding.column(said.name(), code, said.keywords(), said.fieldName());
        content = json;
        changedAt = at;
    }

    State on(LocalDate day) {
        return State.of(stage, new Force(validFrom, validTo, suspendedFrom, suspendedTo), day);
    }

    /** Whether it was never in force for a day: what ended it came before it began. */
    boolean neverInForce() {
        return validFrom != null && validTo != null && validTo.isBefore(validFrom);
    }

    /** Ids that stand in one column. */
    static List<UUID> ids(String joined) {
        return joined.isEmpty()
                ? List.of()
                : List.of(joined.split(" ")).stream().map(UUID::fromString).toList();
    }
}
