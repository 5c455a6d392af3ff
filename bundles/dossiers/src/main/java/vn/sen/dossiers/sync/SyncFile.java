package vn.sen.dossiers.sync;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.documents.TableReader;
import vn.sen.platform.api.json.Json;
import vn.sen.platform.api.pages.Upload;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.problem.RequestProblem;

/** Reads rows of national fields out of a file: JSON, or a table with headings. Thread-safe. */
@Component(service = SyncFile.class)
public final class SyncFile {
    private static final long MOST_BYTES = 50_000_000;

    private final Json json;
    private final TableReader tables;

    @Activate
    public SyncFile(@Reference Json json, @Reference TableReader tables) {
        this.json = json;
        this.tables = tables;
    }

    /**
     * @param numbers of the rows as the person sees them
     * @param meant each heading of a table with the field that it was taken for; none for JSON
     * @param ignored headings that mean no field
     */
    record Read(
            List<Map<String, Object>> rows,
            List<Long> numbers,
            Map<String, String> meant,
            List<String> ignored) {}

    Read read(Upload upload) {
        if (upload.size() > MOST_BYTES) {
            throw new Problem(RequestProblem.TOO_LARGE, "50 MB");
        }
        try {
            return upload.fileName().toLowerCase(Locale.ROOT).endsWith(".json")
                    ? json(upload)
                    : table(upload);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Read json(Upload upload) throws IOException {
        Read read = new Read(new ArrayList<>(), new ArrayList<>(), Map.of(), List.of());
        try (InputStream in = upload.open()) {
            if (!(json.read(in, List.class) instanceof List<?> rows)) {
                throw new Problem(RequestProblem.MALFORMED, upload.fileName());
            }
            for (Object row : rows) {
                Map<String, Object> fields = new LinkedHashMap<>();
                if (row instanceof Map<?, ?> sent) {
                    sent.forEach((name, value) -> fields.put(String.valueOf(name), value));
                }
                add(read, read.rows().size() + 1L, fields);
            }
        }
        return read;
    }

    private Read table(Upload upload) throws IOException {
        Read read =
                new Read(
                        new ArrayList<>(),
                        new ArrayList<>(),
                        new LinkedHashMap<>(),
                        new ArrayList<>());
        tables.read(
                upload,
                new TableReader.Rows() {
                    private final List<String> fields = new ArrayList<>();

                    @Override
                    public void header(List<String> names) {
                        for (String name : names) {
                            String field = FieldNames.of(name).orElse("");
                            boolean taken = !field.isEmpty() && !fields.contains(field);
                            fields.add(taken ? field : "");
                            if (taken) {
                                read.meant().put(name, field);
                            } else if (!name.isBlank()) {
                                read.ignored().add(name);
                            }
                        }
                    }

                    @Override
                    public void row(long number, List<String> cells) {
                        Map<String, Object> row = new LinkedHashMap<>();
                        for (int i = 0; i < Math.min(cells.size(), fields.size()); i++) {
                            if (!fields.get(i).isEmpty()) {
                                row.put(fields.get(i), cells.get(i));
                            }
                        }
                        add(read, number, row);
                    }
                });
        return read;
    }

    private static void add(Read read, long number, Map<String, Object> row) {
        if (read.rows().size() == Synchronising.MOST) {
            throw new Problem(RequestProblem.TOO_LARGE, Synchronising.MOST + " dòng");
        }
        read.rows().add(row);
        read.numbers().add(number);
    }
}
