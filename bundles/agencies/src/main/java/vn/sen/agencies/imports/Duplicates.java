package vn.sen.agencies.imports;

import java.util.List;
import vn.sen.agencies.imports.FileRow.RowFault;
import vn.sen.platform.api.text.Text;

/** A code may stand once in a file. */
final class Duplicates {
    private Duplicates() {}

    static FileRow refuse(FileRow row, ImportMapping mapping) {
        Text message =
                new Text(
                                "Mã {0} đã có ở một dòng phía trên. Hãy giữ lại một dòng.",
                                "The code {0} stands in a row above. Keep one of them.")
                        .with(row.code());
        return new FileRow(
                row.number(),
                row.code(),
                null,
                row.parent(),
                List.of(new RowFault(mapping.code(), message)));
    }
}
