package vn.sen.platform.documents.content;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sen.platform.api.content.ContentStore.Kept;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.problem.RequestProblem;

class KeepingContentTest {
    /** SHA-256 of "abc", as published with the algorithm. */
    private static final String ABC =
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    private final Path folder;

    KeepingContentTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void bytesComeBackUnderTheirHash() throws IOException {
        FileContentStore store = new FileContentStore(folder, Clock.systemUTC());

        Kept kept = store.keep(bytes("abc"), 3);

        assertEquals(new Kept(ABC, 3), kept);
        assertTrue(store.has(ABC));
        assertTrue(
                Files.isRegularFile(
                        folder.resolve("content").resolve("ba").resolve("78").resolve(ABC)));
        try (InputStream in = store.open(ABC)) {
            assertArrayEquals("abc".getBytes(StandardCharsets.UTF_8), in.readAllBytes());
        }
    }

    @Test
    void anEmptyFileIsContentToo() throws IOException {
        Kept kept = new FileContentStore(folder, Clock.systemUTC()).keep(bytes(""), 0);

        assertEquals(0, kept.size());
        assertTrue(new FileContentStore(folder, Clock.systemUTC()).has(kept.sha256()));
    }

    @Test
    void theSameBytesAreKeptOnce() throws IOException {
        FileContentStore store = new FileContentStore(folder, Clock.systemUTC());

        assertEquals(store.keep(bytes("biên bản"), 100), store.keep(bytes("biên bản"), 100));

        assertEquals(1, files().size());
    }

    @Test
    void aDamagedFileIsReplacedWhenItsBytesComeAgain() throws IOException {
        FileContentStore store = new FileContentStore(folder, Clock.systemUTC());
        store.keep(bytes("abc"), 3);
        Files.writeString(folder.resolve("content").resolve("ba").resolve("78").resolve(ABC), "ab");

        store.keep(bytes("abc"), 3);

        try (InputStream in = store.open(ABC)) {
            assertEquals("abc", new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void whatIsOverTheLimitLeavesNothingBehind() throws IOException {
        FileContentStore store = new FileContentStore(folder, Clock.systemUTC());

        Problem refused = assertThrows(Problem.class, () -> store.keep(bytes("abcd"), 3));

        assertEquals(RequestProblem.TOO_LARGE, refused.code());
        assertTrue(refused.text().vi().contains("3 B"));
        assertEquals(List.of(), files());
    }

    @Test
    void anEndlessStreamStopsAtTheLimit() throws IOException {
        FileContentStore store = new FileContentStore(folder, Clock.systemUTC());
        InputStream endless =
                new InputStream() {
                    @Override
                    public int read() {
                        return 'x';
                    }
                };

        assertThrows(Problem.class, () -> store.keep(endless, 1 << 20));
        assertEquals(List.of(), files());
    }

    @Test
    void aBrokenTransferLeavesNothingBehind() throws IOException {
        FileContentStore store = new FileContentStore(folder, Clock.systemUTC());
        InputStream broken =
                new InputStream() {
                    private int sent;

                    @Override
                    public int read() throws IOException {
                        if (sent++ < 100_000) {
                            return 'x';
                        }
                        throw new IOException("connection lost");
                    }
                };

        assertThrows(IOException.class, () -> store.keep(broken, Long.MAX_VALUE));
        assertEquals(List.of(), files());
    }

    @Test
    void leftoversOfAKilledProcessGoAtTheStart() throws IOException {
        new FileContentStore(folder, Clock.systemUTC()).keep(bytes("abc"), 3);
        Files.writeString(
                folder.resolve("content").resolve("incoming").resolve("123.part"), "half");

        FileContentStore restarted = new FileContentStore(folder, Clock.systemUTC());

        assertEquals(1, files().size());
        assertTrue(restarted.has(ABC));
    }

    @Test
    void onlyAHashIsEverLookedFor() throws IOException {
        FileContentStore store = new FileContentStore(folder, Clock.systemUTC());
        Files.writeString(folder.resolve("secret"), "x");

        for (String name : List.of("../../secret", "..", "", "/etc/passwd", ABC.toUpperCase())) {
            assertFalse(store.has(name), name);
            Problem unknown = assertThrows(Problem.class, () -> store.open(name));
            assertEquals(RequestProblem.NOT_FOUND, unknown.code());
        }
    }

    @Test
    void unknownContentIsNotFound() {
        FileContentStore store = new FileContentStore(folder, Clock.systemUTC());

        assertFalse(store.has(ABC));
        Problem unknown = assertThrows(Problem.class, () -> store.open(ABC));
        assertEquals(RequestProblem.NOT_FOUND, unknown.code());
    }

    @Test
    void manyMayKeepTheSameAndOtherBytesAtOnce() throws Exception {
        FileContentStore store = new FileContentStore(folder, Clock.systemUTC());
        ExecutorService people = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Kept>> work = new ArrayList<>();
            for (int i = 0; i < 64; i++) {
                String text = "tệp đính kèm " + i % 4;
                work.add(() -> store.keep(bytes(text.repeat(10_000)), Long.MAX_VALUE));
            }
            for (Future<Kept> kept : people.invokeAll(work)) {
                assertTrue(store.has(kept.get().sha256()));
            }
        } finally {
            people.shutdownNow();
        }
        assertEquals(4, files().size());
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
