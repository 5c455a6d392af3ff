package vn.sen.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sen.platform.testkit.TestDatabase;
import vn.sen.platform.testkit.WithDatabase;

/** What an operator downloads. */
@WithDatabase
class ReleaseZipTest {
    private static final Path ZIP =
            SenHome.BUILT.resolveSibling("sen-" + System.getProperty("sen.version") + ".zip");

    private final Path folder;

    ReleaseZipTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void startsOverADatabaseOfTheProvince(TestDatabase database) throws Exception {
        Path home = unpacked();
        int port = SenHome.freePort();
        Files.writeString(
                home.resolve("conf/sen.properties"),
                String.join(
                        "\n",
                        "sen.http.port=" + port,
                        "sen.db.url=" + database.url(),
                        "sen.db.user=" + database.user(),
                        "sen.db.password=" + database.password(),
                        ""));
        try (SenProcess start = SenProcess.start(SenHome.at(home), List.of(), "start")) {
            start.awaitReady(port);
            assertEquals(
                    "agencies deadlines dossiers inspections procedures reconciliation",
                    database.rows(
                                    "select replace(table_name, 'flyway_', '') from information_schema.tables"
                                            + " where table_schema = database() and table_name like 'flyway%'"
                                            + " and table_name not like 'flyway_platform%' order by 1")
                            .replaceAll("\\W+", " ")
                            .strip(),
                    "ready means that the tables of each module are there");
            assertEquals(200, SenProcess.status(port, "/health/live"));
            assertEquals(143, start.terminate());
        }
    }

    @Test
    void holdsNoDatabaseServerAndNoData() throws IOException {
        try (ZipFile zip = new ZipFile(ZIP.toFile())) {
            List<String> names = zip.stream().map(ZipEntry::getName).toList();
            assertTrue(names.contains("sen/bin/sen"));
            assertTrue(names.contains("sen/sbom.json"));
            assertTrue(
                    names.stream()
                            .noneMatch(
                                    name ->
                                            name.startsWith("sen/lib/mariadb/")
                                                    || name.startsWith("sen/var")));
        }
    }

    private Path unpacked() throws IOException {
        try (ZipFile zip = new ZipFile(ZIP.toFile())) {
            for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
                ZipEntry entry = all.nextElement();
                Path target = folder.resolve(entry.getName());
                if (!entry.isDirectory()) {
                    Files.createDirectories(target.getParent());
                    try (InputStream in = zip.getInputStream(entry)) {
                        Files.copy(in, target);
                    }
                }
            }
        }
        assertTrue(folder.resolve("sen/bin/sen").toFile().setExecutable(true));
        return folder.resolve("sen");
    }
}
