package vn.sen.dossiers.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** The identifiers that an agency's desk puts in front of its codes. */
@Entity
@Table(name = "dossiers_desk")
public class DeskEntity {
    @Id
    @Column(name = "agency")
    private UUID agency;

    @Column(name = "number")
    private int number;

    @Column(name = "unit_2018")
    private String unit2018 = "";

    @Column(name = "unit_2026")
    private String unit2026 = "";

    protected DeskEntity() {}

    /** The identifier given to it, or else made of the province's and the desk's number. */
    String unit(CodeScheme scheme, String province) {
        String given = scheme == CodeScheme.UNIT_2018 ? unit2018 : unit2026;
        return given.isEmpty() ? scheme.unit(province, number) : given;
    }

    void give(CodeScheme scheme, String unit) {
        if (scheme == CodeScheme.UNIT_2018) {
            unit2018 = unit;
        } else {
            unit2026 = unit;
        }
    }
}
