package vn.sen.platform.documents.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sen.platform.api.problem.Problem;

/** A register of people is not kept longer than it is wanted. */
class ForgettingUploadsTest {
    private static final Instant START = Instant.parse("2021-10-20T01:00:00Z");

    private final Path folder;

    ForgettingUploadsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private FileContentStore after(int days) {
        return new FileContentStore(folder, on(days));
    }

    private static Clock on(int day) {
        return Clock.fixed(START.plus(Duration.ofDays(day)), ZoneOffset.UTC);
    }

    private void nightOf(int day, String setting) {
        new ForgettingUploads(after(day), on(day), setting).run();
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void whatNobodyOpenedForSoLongGoes() throws IOException {
        String sha256 = after(0).keepForAWhile(bytes("Mã hồ sơ"), 100).sha256();
        nightOf(30, "30");
        assertTrue(after(30).has(sha256), "it is just as old as it may be");
        nightOf(31, "30");
        assertFalse(after(31).has(sha256));
        assertThrows(Problem.class, () -> after(31).open(sha256));
    }

    @Test
    void whatWasOpenedOrSentAgainStays() throws IOException {
        String opened = after(0).keepForAWhile(bytes("sổ một"), 100).sha256();
        String again = after(0).keepForAWhile(bytes("sổ hai"), 100).sha256();
        try (InputStream in = after(20).open(opened)) {
            assertEquals("sổ một", new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
        after(20).keepForAWhile(bytes("sổ hai"), 100);
        nightOf(40, "30");
        assertTrue(after(40).has(opened));
        assertTrue(after(40).has(again));
    }

    @Test
    void whatIsKeptForGoodIsNeverTouched() throws IOException {
        String sha256 = after(0).keep(bytes("biên bản"), 100).sha256();
        assertEquals(sha256, after(0).keepForAWhile(bytes("biên bản"), 100).sha256());
        nightOf(4_000, "");
        try (InputStream in = after(4_000).open(sha256)) {
            assertEquals("biên bản", new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void aWrongSettingIsSaid() {
        for (String wrong : new String[] {"0", "-1", "tháng", "100000"}) {
            FileContentStore contents = after(0);
            assertThrows(
                    IllegalArgumentException.class,
                    () -> new ForgettingUploads(contents, on(0), wrong));
        }
    }
}
