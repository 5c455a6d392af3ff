package vn.sen.reconciliation.lists;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A row as it came. Never changed: every column may be written once only. */
@Entity(name = "ReconciliationRow")
@Table(name = "reconciliation_row")
@Access(AccessType.FIELD)
public class RowEntity {
    @Id
    @Column(updatable = false)
    UUID id;

    @Column(updatable = false)
    UUID batch;

    @Column(name = "row_no", updatable = false)
    long number;

    @Column(name = "case_code", updatable = false)
    String code;

    @Column(name = "person_key", updatable = false)
    String personKey;

    @Column(updatable = false)
    boolean closed;

    @Column(name = "source_late", updatable = false)
    boolean sourceLate;

    @Column(updatable = false)
    String raw;

    protected RowEntity() {}

    RowEntity(UUID id, UUID batch, long number, String raw) {
        this.id = id;
        this.batch = batch;
        this.number = number;
        this.raw = raw;
    }

    void keys(String caseCode, String person, boolean isClosed, boolean late) {
        code = caseCode.length() <= 120 ? caseCode : caseCode.substring(0, 120);
        personKey = person;
        closed = isClosed;
        sourceLate = late;
    }

    public UUID id() {
        return id;
    }

    /** As the person sees it, the header being 1. */
    public long number() {
        return number;
    }

    public String code() {
        return code;
    }

    public String personKey() {
        return personKey;
    }

    public boolean closed() {
        return closed;
    }

    public boolean sourceLate() {
        return sourceLate;
    }

    /** Its cells as a JSON array, in the order of the list's header. */
    public String raw() {
        return raw;
    }
}
