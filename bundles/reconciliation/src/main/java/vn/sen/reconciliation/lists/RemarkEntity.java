package vn.sen.reconciliation.lists;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import vn.sen.platform.api.ids.Ids;
import vn.sen.platform.api.text.Text;

/** What could not be read of a row. The row is kept all the same. */
@Entity(name = "ReconciliationRemark")
@Table(name = "reconciliation_remark")
@Access(AccessType.FIELD)
public class RemarkEntity {
    @Id UUID id;
    @Column UUID batch;

    @Column(name = "row_no")
    long row;

    @Column(name = "case_code")
    String code;

    @Column(name = "column_name")
    String column;

    @Column(name = "message_vi")
    String messageVi;

    @Column(name = "message_en")
    String messageEn;

    protected RemarkEntity() {}

    RemarkEntity(RowEntity row, String column, Text message) {
        id = Ids.next();
        batch = row.batch;
        this.row = row.number;
        code = row.code;
        this.column = cut(column, 255);
        messageVi = cut(message.vi(), 1_000);
        messageEn = cut(message.en(), 1_000);
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most);
    }

    /** A remark for people. */
    public record RemarkView(long row, String code, String column, Text message) {}

    RemarkView view() {
        return new RemarkView(row, code, column, new Text(messageVi, messageEn));
    }
}
