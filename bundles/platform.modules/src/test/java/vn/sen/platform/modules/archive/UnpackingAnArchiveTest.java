package vn.sen.platform.modules.archive;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.sen.platform.modules.archive.Refusals.refused;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnpackingAnArchiveTest {
    private final Path folder;
    private final Path bundles;
    private final Sample sample = new Sample();

    UnpackingAnArchiveTest(@TempDir Path folder) {
        this.folder = folder;
        this.bundles = folder.resolve("var").resolve("bundles");
    }

    private ModuleArchive read() {
        Trust anybody = new Trust(folder.resolve("trust"), Clock.systemUTC(), true);
        return new ArchiveReader(anybody).read(sample.in(folder));
    }

    private List<String> there() throws IOException {
        try (Stream<Path> files = Files.list(bundles)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void givesEachJarTheNameOfItsDigest() throws IOException {
        ModuleArchive archive = read();
        List<Path> files = Unpacking.unpack(archive, bundles);
        assertEquals(List.of(archive.carrier().sha256() + ".jar"), there());
        assertArrayEquals(
                Sample.jar(sample.headers, sample.classes), Files.readAllBytes(files.get(0)));
    }

    @Test
    void mendsAHalfWrittenJarAndLeavesAWholeOneAlone() throws IOException {
        ModuleArchive archive = read();
        Path file = Unpacking.unpack(archive, bundles).get(0);
        Object before = Files.readAttributes(file, "unix:ino").get("ino");
        Unpacking.unpack(archive, bundles);
        assertEquals(before, Files.readAttributes(file, "unix:ino").get("ino"));
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, new byte[] {1});
        Unpacking.unpack(archive, bundles);
        assertArrayEquals(whole, Files.readAllBytes(file));
        assertEquals(1, there().size());
    }

    @Test
    void refusesAnArchiveThatChangedSinceItWasRead() throws IOException {
        ModuleArchive archive = read();
        sample.classes.put("khac", new byte[1]);
        sample.in(folder);
        refused(ArchiveProblem.CHANGED, Sample.JAR, () -> Unpacking.unpack(archive, bundles));
        Sample.write(archive.file(), Map.of("feature.json", new byte[0]));
        refused(ArchiveProblem.CHANGED, Sample.JAR, () -> Unpacking.unpack(archive, bundles));
        assertEquals(List.of(), there());
    }
}
