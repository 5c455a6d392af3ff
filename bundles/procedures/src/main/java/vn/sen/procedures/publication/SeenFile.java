package vn.sen.procedures.publication;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.content.ContentStore;
import vn.sen.platform.api.documents.TableReader;
import vn.sen.platform.api.json.Json;
import vn.sen.platform.api.pages.Upload;
import vn.sen.platform.api.problem.Faults;
import vn.sen.procedures.catalogue.Folding;
import vn.sen.procedures.files.Dates;

/** The list of a site as somebody uploaded it: CSV, XLSX or JSON, with columns chosen. */
@Component(service = SeenFile.class)
public final class SeenFile {
    /** What a list can tell, and the headers that are taken for it. */
    public static final Map<String, List<String>> FIELDS = fields();

    private static final long MOST_BYTES = 20_000_000;

    private final ContentStore contents;
    private final TableReader tables;
    private final Json json;

    @Activate
    public SeenFile(
            @Reference ContentStore contents, @Reference TableReader tables, @Reference Json json) {
        this.contents = contents;
        this.tables = tables;
        this.json = json;
    }

    private static Map<String, List<String>> fields() {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        fields.put("code", List.of("code", "ma thu tuc", "ma tthc", "matthc", "ma"));
        fields.put("name", List.of("name", "ten thu tuc", "ten tthc", "tentthc", "ten"));
        fields.put("decision", List.of("decision", "quyet dinh cong bo", "quyet dinh", "so qd"));
        fields.put("limit", List.of("limit", "thoi han giai quyet", "thoi han"));
        fields.put(
                "publishedOn",
                List.of("published on", "ngay dang", "ngay cong khai", "publishedon"));
        return fields;
    }

    /** A file that was kept. */
    public record Kept(String name, String sha256, boolean json) {}

    /** Header and the first rows. */
    public record Sample(List<String> header, List<List<String>> rows, long all) {}

    public Kept keep(Upload upload) {
        try (InputStream in = upload.open()) {
            String sha256 = contents.keep(in, MOST_BYTES).sha256();
            boolean isJson = upload.fileName().toLowerCase(Locale.ROOT).endsWith(".json");
            return new Kept(upload.fileName(), sha256, isJson);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public Sample sample(Kept file) {
        List<String> header = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        long all =
                read(
                        file,
                        new TableReader.Rows() {
                            @Override
                            public void header(List<String> names) {
                                header.addAll(names);
                            }

                            @Override
                            public void row(long number, List<String> cells) {
                                if (rows.size() < 5) {
                                    rows.add(List.copyOf(cells));
                                }
                            }
                        });
        return new Sample(header, rows, all);
    }

    /** The column of the header that is taken for a field; "" when none is. */
    public static String suggested(String field, List<String> header) {
        for (String known : FIELDS.getOrDefault(field, List.of())) {
            for (String column : header) {
                if (Folding.fold(column).equals(known)) {
                    return column;
                }
            }
        }
        return "";
    }

    /**
     * @param columns name of the column for each field; what is not named is not read
     */
    public List<Shown> shown(Kept file, Map<String, String> columns, Faults faults) {
        if (file.json()) {
            return ofJson(file);
        }
        List<Shown> shown = new ArrayList<>();
        List<String> header = new ArrayList<>();
        read(
                file,
                new TableReader.Rows() {
                    @Override
                    public void header(List<String> names) {
                        header.addAll(names);
                    }

                    @Override
                    public void row(long number, List<String> cells) {
                        shown.add(one(number, header, cells, columns, faults));
                    }
                });
        return shown;
    }

    private static Shown one(
            long number,
            List<String> header,
            List<String> cells,
            Map<String, String> columns,
            Faults faults) {
        return new Shown(
                cell("code", header, cells, columns),
                cell("name", header, cells, columns),
                cell("decision", header, cells, columns),
                cell("limit", header, cells, columns),
                Dates.read("file", number, cell("publishedOn", header, cells, columns), faults));
    }

    private static String cell(
            String field, List<String> header, List<String> cells, Map<String, String> columns) {
        int at = header.indexOf(columns.getOrDefault(field, ""));
        return at < 0 || at >= cells.size() ? "" : cells.get(at);
    }

    private List<Shown> ofJson(Kept file) {
        try (InputStream in = contents.open(file.sha256())) {
            Shown[] all = (Shown[]) json.read(in, Shown[].class);
            return List.of(all);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private long read(Kept file, TableReader.Rows rows) {
        Upload upload = new Upload("file", file.name(), "", 1, () -> contents.open(file.sha256()));
        try {
            return tables.read(upload, rows);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** For a JSON list, which has no columns to choose. */
    public @Nullable Sample sampleOrNull(Kept file) {
        return file.json() ? null : sample(file);
    }
}
