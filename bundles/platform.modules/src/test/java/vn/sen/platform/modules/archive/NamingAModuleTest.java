package vn.sen.platform.modules.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.sen.platform.modules.archive.Refusals.refused;

import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamingAModuleTest {
    private final Path folder;
    private final Sample sample = new Sample();

    NamingAModuleTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private ModuleArchive read() {
        Trust anybody = new Trust(folder.resolve("trust"), Clock.systemUTC(), true);
        return new ArchiveReader(anybody, Limits.USUAL).read(sample.in(folder));
    }

    @ParameterizedTest
    @ValueSource(strings = {"api", "health", "modules", "openapi.json", "platform.store"})
    void namesOfThePlatform(String name) {
        sample.feature("\"module\": \"sample\"", "\"module\": \"" + name + "\"");
        refused(ArchiveProblem.RESERVED_NAME, name, this::read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Sample", "mẫu", "a b", "a/b", "a..b", "1a", "a_b", "../x"})
    void namesThatDoNotDo(String name) {
        sample.feature("\"module\": \"sample\"", "\"module\": \"" + name + "\"");
        refused(ArchiveProblem.ODD_NAME, name, this::read);
    }

    @Test
    void aVersionThatIsNone() {
        sample.feature(
                "\"vn.minhhoa:sample:1.2.0\",\n  \"bundles",
                "\"vn.minhhoa:sample:1.x\",\n  \"bundles");
        refused(ArchiveProblem.ODD_VERSION, "1.x", this::read);
    }

    @Test
    void tablesOfOthers() {
        sample.feature("\"sample_\"", "\"agencies_\"");
        refused(ArchiveProblem.FOREIGN_TABLES, "agencies_", this::read);
    }

    @Test
    void dotsOfAModuleAreUnderscoresOfItsTables() {
        sample.header("Sen-Module", "land.use")
                .feature("\"module\": \"sample\"", "\"module\": \"land.use\"")
                .feature("\"sample_\"", "\"land_use_\"");
        assertEquals("land.use", read().module());
    }
}
