package vn.sen.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the guide of plug-in authors quotes is the sample as it was compiled. */
class QuotingTheSampleTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Path SAMPLE = ROOT.resolve("bundles/sample.plugin");
    private static final Set<String> COMMANDS = Set.of("sh", "properties", "text");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w+) ?([^\\n]*)\\n(.*?)^```$");

    @Test
    void everyBlockOfCodeStandsInTheFileItNames() throws IOException {
        int quoted = 0;
        Matcher block = BLOCK.matcher(Files.readString(ROOT.resolve("docs/plugins.md")));
        while (block.find()) {
            if (!COMMANDS.contains(block.group(1))) {
                String name = block.group(2);
                String text = block.group(3);
                assertTrue(
                        Files.readString(file(name)).contains(text),
                        () -> "not in " + name + ":\n" + text);
                quoted++;
            }
        }
        assertTrue(quoted > 10, "the guide quotes the sample");
    }

    private static Path file(String name) throws IOException {
        List<Path> found = new ArrayList<>(List.of(SAMPLE.resolve(name)));
        found.removeIf(Files::notExists);
        try (Stream<Path> sources = Files.walk(SAMPLE.resolve("src"))) {
            sources.filter(path -> path.endsWith(name)).forEach(found::add);
        }
        assertEquals(1, found.size(), () -> "one file of the sample is called “" + name + "”");
        return found.get(0);
    }
}
