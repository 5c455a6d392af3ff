package vn.sen.dossiers.counts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** A change of one count, until it is folded into its sum. */
@Entity
@Table(name = "dossiers_delta")
public class DeltaEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private long id;

    @Column(name = "agency")
    private UUID agency;

    @Column(name = "procedure_code")
    private String procedure;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private CountKind kind;

    @Column(name = "day")
    private LocalDate day;

    @Column(name = "amount")
    private int amount;

    protected DeltaEntity() {}

    Counted.Cell cell() {
        return new Counted.Cell(agency, procedure, kind, day);
    }

    int amount() {
        return amount;
    }

    public long id() {
        return id;
    }
}
