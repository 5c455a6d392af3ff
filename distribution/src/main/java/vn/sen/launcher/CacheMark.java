package vn.sen.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.sen.launcher.Composition.Part;

/** Remembers which bundles the framework's cache was made of; other bundles need a fresh cache. */
final class CacheMark {
    private final Path file;

    CacheMark(Home home) {
        file = home.var().resolve("cache.mark");
    }

    /** Whether the cache is of another set; from now on it counts as of this one. */
    boolean differsFrom(Composition composition) throws IOException {
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
        boolean differs = Files.notExists(file) || !Files.readString(file).contentEquals(text);
        Files.writeString(file, text);
        return differs;
    }
}
