package vn.sen.dossiers;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.sen.platform.api.documents.TableReader;
import vn.sen.platform.api.pages.Upload;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.problem.RequestProblem;

/** Reads lists of cells between semicolons; the database can go away in the middle. */
final class Lists implements TableReader {
    long failAfter = Long.MAX_VALUE;

    static Upload upload(String name, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new Upload(
                "file", name, "text/csv", bytes.length, () -> new ByteArrayInputStream(bytes));
    }

    @Override
    public long read(Upload upload, Rows rows) throws IOException {
        String[] lines =
                new String(upload.open().readAllBytes(), StandardCharsets.UTF_8)
                        .strip()
                        .split("\n", -1);
        rows.header(List.of(lines[0].split(";", -1)));
        for (int i = 1; i < lines.length; i++) {
            if (i > failAfter) {
                throw new Problem(RequestProblem.DATABASE_AWAY);
            }
            rows.row(i + 1, List.of(lines[i].split(";", -1)));
        }
        return lines.length - 1L;
    }
}
