package vn.sen.dossiers.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sen.procedures.api.Component;

/** A paper on a dossier's checklist. */
@Entity
@Table(name = "dossiers_part")
public class PartEntity {
    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "dossier")
    private UUID dossier;

    @Column(name = "part_key")
    private String key;

    @Column(name = "name")
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "duty")
    private Component.Duty duty;

    @Enumerated(EnumType.STRING)
    @Column(name = "expected_copy")
    private Component.Copy expectedCopy;

    @Column(name = "expected")
    private int expected;

    @Column(name = "is_always")
    private boolean always;

    @Column(name = "is_given")
    private boolean given;

    @Enumerated(EnumType.STRING)
    @Column(name = "given_copy")
    private Component.Copy givenCopy;

    @Column(name = "quantity")
    private int quantity;

    @Column(name = "missing_reason")
    private String missingReason = "";

    @Column(name = "files")
    private String files = "[]";

    @Column(name = "given_at")
    private @Nullable Instant givenAt;

    protected PartEntity() {}

    PartEntity(UUID id, UUID dossier, Component component, int sets) {
        this.id = id;
        this.dossier = dossier;
        this.key = component.key();
        this.name = component.name();
        this.duty = component.duty();
        this.expectedCopy = component.copy();
        this.givenCopy = component.copy();
        this.expected = component.quantity() * sets;
        this.always = component.always();
    }

    void give(Component.Copy copy, int number, String fileList, Instant at) {
        given = true;
        givenCopy = copy;
        quantity = number;
        files = fileList;
        givenAt = at;
        missingReason = "";
    }

    void miss(String reason) {
        given = false;
        missingReason = reason;
    }

    public UUID dossier() {
        return dossier;
    }

    public String key() {
        return key;
    }

    public String name() {
        return name;
    }

    public Component.Duty duty() {
        return duty;
    }

    public Component.Copy expectedCopy() {
        return expectedCopy;
    }

    public int expected() {
        return expected;
    }

    public boolean always() {
        return always;
    }

    public boolean given() {
        return given;
    }

    public Component.Copy givenCopy() {
        return givenCopy;
    }

    public int quantity() {
        return quantity;
    }

    public String missingReason() {
        return missingReason;
    }

    public String files() {
        return files;
    }

    public @Nullable Instant givenAt() {
        return givenAt;
    }
}
