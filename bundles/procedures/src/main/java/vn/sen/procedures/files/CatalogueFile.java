package vn.sen.procedures.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.content.ContentStore;
import vn.sen.platform.api.documents.TableReader;
import vn.sen.platform.api.json.Json;
import vn.sen.platform.api.pages.Upload;
import vn.sen.platform.api.problem.Faults;
import vn.sen.platform.api.problem.Problem;
import vn.sen.procedures.access.ProcedureProblem;

/** A catalogue as a file of CSV, XLSX or JSON. Thread-safe. */
@Component(service = CatalogueFile.class)
public final class CatalogueFile {
    private static final long MOST_BYTES = 20_000_000;
    private static final int MOST_ROWS = 20_000;

    private final ContentStore contents;
    private final TableReader tables;
    private final Json json;

    @Activate
    public CatalogueFile(
            @Reference ContentStore contents, @Reference TableReader tables, @Reference Json json) {
        this.contents = contents;
        this.tables = tables;
        this.json = json;
    }

    /** Keeps the file so that what is imported is what was shown; gives its SHA-256. */
    public String keep(Upload upload) {
        try (InputStream in = upload.open()) {
            return contents.keep(in, MOST_BYTES).sha256();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public List<NumberedProcedure> read(String sha256, String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".json")
                ? ofJson(sha256)
                : ofTable(new Upload("file", name, "", 1, () -> contents.open(sha256)));
    }

    private List<NumberedProcedure> ofJson(String sha256) {
        try (InputStream in = contents.open(sha256)) {
            PortableFile file = (PortableFile) json.read(in, PortableFile.class);
            return numbered(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static List<NumberedProcedure> numbered(PortableFile file) {
        List<NumberedProcedure> all = new ArrayList<>();
        for (PortableProcedure one :
                Objects.requireNonNullElse(file.procedures(), List.<PortableProcedure>of())) {
            all.add(new NumberedProcedure(all.size() + 1L, one, List.of()));
        }
        return all;
    }

    private List<NumberedProcedure> ofTable(Upload upload) {
        List<NumberedProcedure> all = new ArrayList<>();
        Map<String, Integer> columns = new HashMap<>();
        try {
            tables.read(
                    upload,
                    new TableReader.Rows() {
                        @Override
                        public void header(List<String> names) {
                            columns.putAll(PortableColumns.find(names));
                            if (!columns.containsKey("code") || !columns.containsKey("name")) {
                                throw new Problem(
                                        ProcedureProblem.FILE_UNREADABLE,
                                        "thiếu cột “Mã thủ tục” hoặc “Tên thủ tục”");
                            }
                        }

                        @Override
                        public void row(long number, List<String> cells) {
                            if (all.size() >= MOST_ROWS) {
                                throw new Problem(
                                        ProcedureProblem.FILE_UNREADABLE, "> " + MOST_ROWS);
                            }
                            all.add(numbered(number, columns, cells));
                        }
                    });
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return all;
    }

    static NumberedProcedure numbered(
            long number, Map<String, Integer> columns, List<String> cells) {
        Faults faults = new Faults();
        PortableProcedure read =
                new WrittenProcedure(key -> cell(key, columns, cells), faults).read();
        return new NumberedProcedure(number, read, faults.all());
    }

    /**
     * A cell as it was meant: tables are written with an apostrophe before what looks a formula.
     */
    private static String cell(String key, Map<String, Integer> columns, List<String> cells) {
        Integer at = columns.get(key);
        String text = at == null || at >= cells.size() ? "" : cells.get(at);
        return text.matches("(?s)'[=+\\-@].*") ? text.substring(1) : text;
    }
}
