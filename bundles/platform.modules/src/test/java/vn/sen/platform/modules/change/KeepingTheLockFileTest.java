package vn.sen.platform.modules.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sen.platform.modules.api.LockFile;
import vn.sen.platform.modules.api.ModulesLock;

class KeepingTheLockFileTest {
    private static final ModulesLock WANTED = new ModulesLock("agencies", Map.of());

    private final Path var;
    private final LockKeeper keeper;

    KeepingTheLockFileTest(@TempDir Path folder) throws IOException {
        var = folder;
        keeper = new LockKeeper(new Yard(folder, folder));
    }

    /** Nothing can be put in the place of a folder that is not empty. */
    private Path obstacle() {
        return var.resolve("modules.lock.json").resolve("vat-can");
    }

    @BeforeEach
    void theFileCannotBeWritten() throws IOException {
        Files.createDirectories(obstacle());
    }

    @AfterEach
    void stop() {
        keeper.stop();
    }

    private void clear() throws IOException {
        Files.delete(obstacle());
        Files.delete(var.resolve("modules.lock.json"));
    }

    private ModulesLock onDisk() throws IOException {
        return new LockFile(var).read().orElseThrow();
    }

    @Test
    void whatRunsHoldsAtOnceAndIsWrittenAsSoonAsItCanBe() throws Exception {
        CompletableFuture<Void> written = keeper.change(lock -> WANTED);
        assertFalse(written.isDone());
        assertEquals(WANTED, keeper.lock());
        clear();
        written.get(10, TimeUnit.SECONDS);
        assertEquals(WANTED, onDisk());
    }

    @Test
    void theNextChangeWritesWhatWasLeft() throws Exception {
        CompletableFuture<Void> first = keeper.change(lock -> WANTED);
        clear();
        assertTrue(keeper.change(lock -> lock).isDone());
        assertTrue(first.isDone());
        assertEquals(WANTED, onDisk());
    }

    @Test
    void theEndOfTheNodeIsTheLastChance() throws Exception {
        CompletableFuture<Void> written = keeper.change(lock -> WANTED);
        clear();
        keeper.stop();
        assertTrue(written.isDone());
        assertEquals(WANTED, onDisk());
    }

    @Test
    void noHalfFilesPileUpWhileItIsTriedAgain() throws Exception {
        keeper.change(lock -> WANTED);
        TimeUnit.MILLISECONDS.sleep(1_200);
        try (Stream<Path> files = Files.list(var)) {
            assertEquals(1, files.count());
        }
    }
}
