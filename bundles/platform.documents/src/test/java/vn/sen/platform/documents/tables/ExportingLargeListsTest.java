package vn.sen.platform.documents.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sen.platform.api.documents.TableReader;
import vn.sen.platform.api.pages.Upload;
import vn.sen.platform.api.text.Language;

/**
 * Exports and reads 100,000 rows in a Java of its own with 24 MB of heap, where anything that held
 * all rows would run out of memory.
 */
class ExportingLargeListsTest {
    private static final int ROWS = 100_000;
    private static final String HEAP = "-Xmx24m";

    @Test
    void aHundredThousandRowsNeedNoMoreMemoryThanAPage(@TempDir Path folder) throws Exception {
        assertEquals("", run(folder, "stream"));
    }

    @Test
    void theSameHeapIsTooSmallForAllRowsAtOnce(@TempDir Path folder) throws Exception {
        String log = run(folder, "collect");

        assertTrue(log.contains("OutOfMemoryError"), "the control must fail: " + log);
    }

    /** What it printed, which is nothing when all went well. */
    private static String run(Path folder, String how) throws Exception {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        new ProcessBuilder(
                        java.toString(),
                        HEAP,
                        "-cp",
                        System.getProperty("java.class.path"),
                        ExportingLargeListsTest.class.getName(),
                        folder.toString(),
                        how)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start()
                .waitFor();
        return Files.readString(folder.resolve("log"));
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        boolean collect = arguments[1].equals("collect");
        ExportedTables tables = new ExportedTables(Lists.CLOCK);
        for (String kind : List.of("csv", "xlsx")) {
            Path file = folder.resolve("many." + kind);
            try (OutputStream out = Files.newOutputStream(file)) {
                if (kind.equals("csv")) {
                    tables.csv(Lists.many(ROWS), Language.VI, out);
                } else {
                    tables.xlsx(Lists.many(ROWS), Language.VI, out);
                }
            }
            check(new UploadedTables().read(upload(file), collect ? new Lists.Taken() : last()));
        }
    }

    private static void check(long rows) {
        if (rows != ROWS) {
            throw new AssertionError(rows + " rows");
        }
    }

    private static TableReader.Rows last() {
        return new TableReader.Rows() {
            @Override
            public void header(List<String> names) {}

            @Override
            public void row(long number, List<String> cells) {
                if (number == ROWS + 1 && !cells.get(1).equals(String.valueOf(ROWS - 1))) {
                    throw new AssertionError(cells);
                }
            }
        };
    }

    private static Upload upload(Path file) throws IOException {
        return new Upload(
                "file",
                file.getFileName().toString(),
                "",
                Files.size(file),
                () -> {
                    InputStream in = Files.newInputStream(file);
                    return in;
                });
    }
}
