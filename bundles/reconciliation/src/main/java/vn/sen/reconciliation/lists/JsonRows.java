package vn.sen.reconciliation.lists;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sen.platform.api.documents.TableReader;
import vn.sen.platform.api.problem.Problem;
import vn.sen.reconciliation.ReconciliationProblem;

/** A JSON array of flat objects as a table, read as a stream: first for the columns, then again. */
final class JsonRows {
    private static final int MAX_COLUMNS = 1_000;
    private static final JsonFactory JSON =
            JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxNestingDepth(3)
                                    .maxStringLength(TableReader.MAX_CELL)
                                    .maxNameLength(255)
                                    .build())
                    .build();

    private JsonRows() {}

    /** Opens the bytes; called twice. */
    @FunctionalInterface
    interface Bytes {
        InputStream open() throws IOException;
    }

    static long read(Bytes bytes, TableReader.Rows rows) throws IOException {
        Map<String, Integer> columns = new LinkedHashMap<>();
        each(bytes, object -> object.keySet().forEach(key -> column(columns, key)));
        rows.header(List.copyOf(columns.keySet()));
        long[] count = {0};
        each(
                bytes,
                object -> {
                    count[0]++;
                    List<String> cells = new ArrayList<>(columns.size());
                    columns.keySet().forEach(key -> cells.add(object.getOrDefault(key, "")));
                    rows.row(count[0] + 1, cells);
                });
        return count[0];
    }

    private static void column(Map<String, Integer> columns, String key) {
        columns.putIfAbsent(key, columns.size());
        if (columns.size() > MAX_COLUMNS) {
            throw new Problem(ReconciliationProblem.BROKEN_JSON, 1);
        }
    }

    private static void each(Bytes bytes, java.util.function.Consumer<Map<String, String>> to)
            throws IOException {
        try (InputStream in = bytes.open();
                JsonParser parser = JSON.createParser(in)) {
            expect(parser, parser.nextToken(), JsonToken.START_ARRAY);
            long rows = 0;
            for (JsonToken token = parser.nextToken();
                    token != JsonToken.END_ARRAY;
                    token = parser.nextToken()) {
                expect(parser, token, JsonToken.START_OBJECT);
                rows++;
                if (rows > TableReader.MAX_ROWS) {
                    throw new Problem(ReconciliationProblem.TOO_MANY_ROWS, TableReader.MAX_ROWS);
                }
                to.accept(object(parser));
            }
        } catch (JsonParseException | StreamConstraintsException broken) {
            throw Problem.because(
                    broken,
                    ReconciliationProblem.BROKEN_JSON,
                    broken.getLocation() == null ? 1 : broken.getLocation().getLineNr());
        }
    }

    private static Map<String, String> object(JsonParser parser) throws IOException {
        Map<String, String> cells = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            JsonToken value = parser.nextToken();
            if (value == null || value.isStructStart()) {
                throw broken(parser);
            }
            String text = value == JsonToken.VALUE_NULL ? "" : parser.getText();
            cells.put(normal(key), normal(text));
        }
        return cells;
    }

    private static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static void expect(JsonParser parser, @Nullable JsonToken token, JsonToken wanted) {
        if (token != wanted) {
            throw broken(parser);
        }
    }

    private static Problem broken(JsonParser parser) {
        return new Problem(ReconciliationProblem.BROKEN_JSON, parser.currentLocation().getLineNr());
    }
}
