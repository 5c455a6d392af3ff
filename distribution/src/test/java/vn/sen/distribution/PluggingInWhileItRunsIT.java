package vn.sen.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** A plug-in of a stranger's project goes into a running demo, is updated there, and goes again. */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class PluggingInWhileItRunsIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String NOTE =
            "{\"receivedOn\":null,\"writer\":\"\",\"content\":\"Thêm ghế ngồi chờ\"}";

    private final PluginOutside project;
    private final RunningSen sen;

    PluggingInWhileItRunsIT(@TempDir Path empty, @TempDir Path data) throws Exception {
        project = PluginOutside.make(empty, "gopy");
        project.maven("package", "-DskipTests");
        sen = RunningSen.demo(data, "--allow-unsigned");
    }

    @AfterAll
    void end() {
        sen.close();
    }

    @Test
    @Order(1)
    void itServesWhenItWasPutIntoTheInbox() throws Exception {
        assertEquals(404, status("/api/v1/gopy"));
        String report = drop("gopy-1.0.0.sen");
        assertTrue(report.contains("DONE"), report);
        assertEquals(200, status("/api/v1/gopy"));
        assertTrue(page().contains("Sổ góp ý</h1>"));
        assertEquals(201, sen.send("noivu", "POST", "/api/v1/gopy", NOTE).statusCode());
    }

    @Test
    @Order(2)
    void itIsUpdatedUnderTrafficWithoutAFailure() throws Exception {
        release("1.1.0");
        try (Traffic traffic = Traffic.on(() -> status("/api/v1/gopy"))) {
            String report = drop("gopy-1.1.0.sen");
            assertTrue(report.contains("1.0.0 → 1.1.0"), report);
            assertTrue(report.contains("DONE"), report);
            assertTrue(page().contains("Sổ góp ý và cảm ơn</h1>"));
            assertEquals(List.of(), traffic.failures());
            assertTrue(traffic.answers() > 20, () -> traffic.answers() + " answers");
        }
        assertTrue(list().contains("Thêm ghế ngồi chờ"));
    }

    @Test
    @Order(3)
    void itIsRemovedWhileTheOthersServe() throws Exception {
        try (Traffic traffic = Traffic.on(() -> status("/api/v1/agencies"))) {
            sen.command("modules", "remove", "gopy", "--data", sen.data.toString());
            assertEquals(404, status("/api/v1/gopy"));
            assertEquals(List.of(), traffic.failures());
        }
    }

    @Test
    @Order(4)
    void whatItKeptIsThereWhenItComesBack() throws Exception {
        drop("gopy-1.1.0.sen");
        assertTrue(list().contains("Thêm ghế ngồi chờ"));
    }

    /** The author's next version: another number, another title. */
    private void release(String version) throws Exception {
        Path pom = project.folder().resolve("pom.xml");
        Files.writeString(
                pom,
                Files.readString(pom)
                        .replace("\n  <version>1.0.0<", "\n  <version>" + version + "<"));
        Path pages = project.folder().resolve("src/main/java/vn/example/gopy/SuggestionPages.java");
        Files.writeString(
                pages, Files.readString(pages).replace("\"Sổ góp ý\"", "\"Sổ góp ý và cảm ơn\""));
        project.maven("package", "-DskipTests");
    }

    /** Puts the archive there as a whole file, and gives the report of what came of it. */
    private String drop(String archive) throws Exception {
        Path inbox = sen.data.resolve("inbox");
        Path report = inbox.resolve("reports").resolve(archive + ".report.txt");
        Files.deleteIfExists(report);
        Files.copy(project.target(archive), inbox.resolve(".half"));
        Files.move(inbox.resolve(".half"), inbox.resolve(archive), StandardCopyOption.ATOMIC_MOVE);
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (Files.notExists(report)) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("no report of " + archive);
            }
            Thread.sleep(100);
        }
        return Files.readString(report);
    }

    private int status(String path) throws Exception {
        return sen.send("noivu", "GET", path, null).statusCode();
    }

    private String page() throws Exception {
        return sen.send("noivu", "GET", "/gopy", null).body();
    }

    private String list() throws Exception {
        HttpResponse<String> answer = sen.send("noivu", "GET", "/api/v1/gopy", null);
        assertEquals(200, answer.statusCode());
        return answer.body();
    }
}
