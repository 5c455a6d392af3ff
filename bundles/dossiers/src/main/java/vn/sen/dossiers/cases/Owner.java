package vn.sen.dossiers.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** Whose dossier it is, as it is kept. */
@Embeddable
public class Owner {
    @Column(name = "owner_name")
    private String name = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "owner_kind")
    private OwnerKind kind = OwnerKind.CITIZEN;

    @Column(name = "owner_no")
    private String number = "";

    @Column(name = "owner_phone")
    private String phone = "";

    @Column(name = "owner_email")
    private String email = "";

    @Column(name = "owner_address")
    private String address = "";

    @Column(name = "submitter")
    private String submitter = "";

    protected Owner() {}

    public Owner(String name, OwnerKind kind, String number, String submitter) {
        this.name = name;
        this.kind = kind;
        this.number = number;
        this.submitter = submitter;
    }

    public Owner reachedBy(String newPhone, String newEmail, String newAddress) {
        phone = newPhone;
        email = newEmail;
        address = newAddress;
        return this;
    }

    public String name() {
        return name;
    }

    public OwnerKind kind() {
        return kind;
    }

    /** Number of the identity card or of the enterprise; "" when not given. */
    public String number() {
        return number;
    }

    public String phone() {
        return phone;
    }

    public String email() {
        return email;
    }

    public String address() {
        return address;
    }

    /** Who came for the owner; "" when the owner came. */
    public String submitter() {
        return submitter;
    }
}
