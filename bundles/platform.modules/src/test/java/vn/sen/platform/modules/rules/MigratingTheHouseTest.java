package vn.sen.platform.modules.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sen.platform.modules.api.ModuleTables.Migration;
import vn.sen.platform.modules.rules.MigrationRules.Review;

class MigratingTheHouseTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "agencies",
                "deadlines",
                "dossiers",
                "inspections",
                "procedures",
                "reconciliation"
            })
    void whatAModuleOfTheHouseBringsIsTaken(String module) throws IOException {
        Path db = Path.of("..", module, "src", "main", "resources", "db", module);
        Review review = MigrationRules.review(migrations(db), null, List.of(module + "_"));
        assertEquals(List.of(), review.refusals());
        assertFalse(review.steps().isEmpty());
    }

    private static List<Migration> migrations(Path db) throws IOException {
        try (Stream<Path> files = Files.list(db)) {
            return files.sorted().map(MigratingTheHouseTest::migration).toList();
        }
    }

    private static Migration migration(Path file) {
        try {
            return new Migration("", file.getFileName().toString(), Files.readString(file));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
