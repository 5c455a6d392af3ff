package vn.sen.dossiers.imports;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import vn.sen.platform.api.ids.Ids;
import vn.sen.platform.api.text.Text;

/** Why a row was not taken. */
@Entity(name = "DossierImportFault")
@Table(name = "dossiers_import_fault")
@Access(AccessType.FIELD)
public class FaultEntity {
    private static final int MOST = 1_000;

    @Id UUID id;

    @Column(name = "import_id")
    UUID importId;

    @Column(name = "row_no")
    long row;

    @Column String code;

    @Column(name = "column_name")
    String column;

    @Column(name = "message_vi")
    String messageVi;

    @Column(name = "message_en")
    String messageEn;

    @Version long version;

    protected FaultEntity() {}

    FaultEntity(UUID importId, Line row, String column, Text message) {
        id = Ids.next();
        this.importId = importId;
        this.row = row.number();
        code = cut(row.code(), 120);
        this.column = cut(column, 255);
        messageVi = cut(message.vi(), MOST);
        messageEn = cut(message.en(), MOST);
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most);
    }
}
