package vn.sen.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rehearsal that an operator should do as well. */
class BackingUpAndRestoringTest {
    private static final int HEADER_LINES = 3;

    private final Path folder;

    BackingUpAndRestoringTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void bringsEverythingBackAndRefusesWhatIsNotWhole() throws Exception {
        SenHome home = SenHome.in(folder);
        Path backup = folder.resolve("sao-luu.zip");
        backUpARunningDemo(home, backup);
        Path restored = folder.resolve("phuc-hoi");
        assertKeyIsAskedFor(home, backup, restored);

        Path again = folder.resolve("lan-hai.zip");
        assertEquals(0, sen(home, "backup", again.toString(), "--data", restored.toString()));
        assertEquals(hashes(backup), hashes(again));

        assertNotEquals(0, sen(home, "restore", backup.toString(), "--data", restored.toString()));
        assertEquals("vẫn nguyên", Files.readString(content(restored)));

        damage(backup);
        Path untouched = folder.resolve("hong");
        assertNotEquals(0, sen(home, "restore", backup.toString(), "--data", untouched.toString()));
        assertNothingIn(untouched.resolve("content"));
        assertServes(home, restored);
    }

    /** The key of second factors travels by another way than the backup. */
    private static void assertKeyIsAskedFor(SenHome home, Path backup, Path restored)
            throws Exception {
        assertTrue(Files.exists(home.data().resolve("secrets.key")), "made at the first start");
        try (ZipFile zip = new ZipFile(backup.toFile())) {
            assertTrue(zip.stream().noneMatch(e -> e.getName().contains("secrets.key")));
        }
        try (SenProcess restore =
                home.run("restore", backup.toString(), "--data", restored.toString())) {
            assertEquals(0, restore.exit(), restore.output());
            assertTrue(
                    restore.output().contains(restored.resolve("secrets.key").toString()),
                    restore.output());
        }
    }

    private static void backUpARunningDemo(SenHome home, Path backup) throws Exception {
        int port = SenHome.freePort();
        try (SenProcess demo = home.run("demo", "--port", String.valueOf(port))) {
            demo.awaitReady(port);
            RunningTheDemoTest.onDatabase(
                    home,
                    "create table kho (a int auto_increment primary key, b varbinary(9), c text,"
                            + " d datetime(6), e uuid, f double, h int, g int as (h + 1) stored)");
            RunningTheDemoTest.onDatabase(
                    home,
                    "insert into kho (b, c, d, e, f) values (x'00ff0a', 'tab\\t xuống\\n dòng \\\\N',"
                            + " '2021-10-20 08:10:00.123456', uuid(), 0.1), (null, null, null, null,"
                            + " null), ('', '', null, null, -1e300)");
            RunningTheDemoTest.onDatabase(
                    home,
                    "create trigger kho_khoa before delete on kho for each row signal sqlstate '45000'");
            Path kept = content(home.data());
            Files.createDirectories(kept.resolve("..").normalize());
            Files.writeString(kept, "vẫn nguyên");
            assertEquals(0, sen(home, "backup", backup.toString()));
            demo.terminate();
        }
    }

    private static void assertServes(SenHome home, Path data) throws Exception {
        int port = SenHome.freePort();
        try (SenProcess demo =
                home.run("demo", "--port", String.valueOf(port), "--data", data.toString())) {
            demo.awaitReady(port);
        }
    }

    private static Path content(Path data) {
        return data.resolve("content/ab/cd/abcd");
    }

    private static int sen(SenHome home, String... arguments) throws Exception {
        try (SenProcess process = home.run(arguments)) {
            int code = process.exit();
            System.out.println(process.output());
            return code;
        }
    }

    private static List<String> hashes(Path backup) throws IOException {
        try (ZipFile zip = new ZipFile(backup.toFile())) {
            String manifest =
                    new String(
                            zip.getInputStream(zip.getEntry("manifest.txt")).readAllBytes(),
                            java.nio.charset.StandardCharsets.UTF_8);
            assertTrue(manifest.contains("rows/kho.tsv"), manifest);
            return manifest.lines().skip(HEADER_LINES).toList();
        }
    }

    /**
     * So long a stretch that it cannot lie in the header of one entry alone, which nobody reads.
     */
    private static void damage(Path backup) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(backup.toFile(), "rw")) {
            byte[] stretch = new byte[1024];
            long middle = file.length() / 2;
            file.seek(middle);
            file.readFully(stretch);
            for (int i = 0; i < stretch.length; i++) {
                stretch[i] ^= (byte) 0xff;
            }
            file.seek(middle);
            file.write(stretch);
        }
    }

    private static void assertNothingIn(Path content) throws IOException {
        if (Files.exists(content)) {
            try (Stream<Path> files = Files.walk(content)) {
                assertFalse(files.anyMatch(Files::isRegularFile));
            }
        }
    }
}
