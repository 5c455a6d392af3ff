package vn.sen.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The database dies under the running server and comes back on the same port. */
class LosingTheDatabaseIT {
    @Test
    void requestsGet503UntilItIsBack(@TempDir Path folder) throws Exception {
        try (RunningSen sen = RunningSen.demo(folder.resolve("data"), "--modules", "agencies")) {
            assertEquals(200, sen.send("noivu", "GET", "/api/v1/agencies", null).statusCode());
            ProcessHandle database = sen.databaseProcess();
            List<String> command = commandOf(database);
            database.destroyForcibly();
            database.onExit().get();

            HttpResponse<String> away = sen.send("noivu", "GET", "/api/v1/agencies", null);
            assertEquals(503, away.statusCode(), away.body());
            assertTrue(away.headers().firstValue("Retry-After").isPresent());
            assertEquals(503, sen.get("/health/ready").statusCode());
            assertEquals(200, sen.get("/health/live").statusCode());

            Process again =
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start();
            try {
                sen.awaitReady();
                assertEquals(200, sen.send("noivu", "GET", "/api/v1/agencies", null).statusCode());
            } finally {
                again.destroy();
                again.waitFor();
            }
        }
    }

    private static List<String> commandOf(ProcessHandle process) throws Exception {
        String line = Files.readString(Path.of("/proc", "" + process.pid(), "cmdline"));
        return new ArrayList<>(List.of(line.split("\0")));
    }
}
