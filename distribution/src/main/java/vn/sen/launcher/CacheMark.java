package vn.sen.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.sen.launcher.Composition.Part;

/**
 * Remembers which bundles the framework's cache was made of; other bundles need a fresh cache. A
 * cache that was not finished has no mark.
 */
final class CacheMark {
    private final Path file;
    private final String text;

    CacheMark(Home home, Composition composition) throws IOException {
        file = home.var().resolve("cache.mark");
        text = text(composition);
    }

    private static String text(Composition composition) throws IOException {
        StringBuilder text = new StringBuilder(composition.systemPackages()).append('\n');
        for (Part part : composition.parts()) {
            text.append(part.location())
                    .append(' ')
                    .append(part.startLevel())
                    .append(' ')
                    .append(Files.getLastModifiedTime(part.jar()))
                    .append(' ')
                    .append(Files.size(part.jar()))
                    .append('\n');
        }
        return text.toString();
    }

    /**
     * Whether the cache is of another set, or was not finished; then it has no mark from now on.
     */
    boolean differs() throws IOException {
        boolean differs = Files.notExists(file) || !Files.readString(file).equals(text);
        if (differs) {
            Files.deleteIfExists(file);
        }
        return differs;
    }

    /** The cache is of this set. */
    void keep() throws IOException {
        Files.writeString(file, text);
    }
}
