package vn.sen.agencies.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.sen.platform.api.content.ContentStore;
import vn.sen.platform.api.documents.TableReader;
import vn.sen.platform.api.json.Json;
import vn.sen.platform.api.pages.Upload;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.problem.RequestProblem;

/** Files, tables and JSON kept in memory; the reader can fail in the middle of a file. */
final class FakeFiles {
    private final Map<String, byte[]> kept = new HashMap<>();
    private final List<Object> written = new ArrayList<>();
    long failAfter = Long.MAX_VALUE;

    final ContentStore contents =
            new ContentStore() {
                @Override
                public Kept keep(InputStream in, long limit) throws IOException {
                    byte[] bytes = in.readAllBytes();
                    String name = String.format("%064x", kept.size());
                    kept.put(name, bytes);
                    return new Kept(name, bytes.length);
                }

                @Override
                public InputStream open(String sha256) {
                    return new ByteArrayInputStream(
                            Objects.requireNonNull(kept.get(sha256), sha256));
                }

                @Override
                public boolean has(String sha256) {
                    return kept.containsKey(sha256);
                }
            };

    final TableReader tables = this::read;

    final Json json =
            new Json() {
                @Override
                public String write(Object value) {
                    written.add(value);
                    return "#" + (written.size() - 1);
                }

                @Override
                public void write(Object value, OutputStream out) {
                    throw new UnsupportedOperationException();
                }

                @Override
                public <T> T read(String text, Class<T> type) {
                    Object value = written.get(Integer.parseInt(text.substring(1)));
                    if (type == String[].class) {
                        return type.cast(((List<?>) value).toArray(String[]::new));
                    }
                    if (type == String[][].class) {
                        return type.cast(
                                ((List<?>) value)
                                        .stream()
                                                .map(r -> ((List<?>) r).toArray(String[]::new))
                                                .toArray(String[][]::new));
                    }
                    return type.cast(value);
                }

                @Override
                public Object read(InputStream in, Type type) {
                    throw new UnsupportedOperationException();
                }
            };

    private long read(Upload upload, TableReader.Rows rows) throws IOException {
        String text = new String(upload.open().readAllBytes(), StandardCharsets.UTF_8);
        String[] lines = text.split("\n", -1);
        rows.header(List.of(lines[0].split(",", -1)));
        long count = 0;
        for (int i = 1; i < lines.length; i++) {
            if (!lines[i].isEmpty()) {
                if (count == failAfter) {
                    throw new Problem(RequestProblem.DATABASE_AWAY);
                }
                rows.row(i + 1, List.of(lines[i].split(",", -1)));
                count++;
            }
        }
        return count;
    }

    static Upload upload(String name, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new Upload(
                "file", name, "text/csv", bytes.length, () -> new ByteArrayInputStream(bytes));
    }
}
