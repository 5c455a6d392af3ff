package vn.sen.platform.modules.operate;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sen.platform.api.json.Json;
import vn.sen.platform.api.ports.Port;
import vn.sen.platform.api.ports.Ports;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.modules.api.Capabilities;
import vn.sen.platform.modules.api.LockFile;
import vn.sen.platform.modules.api.LockedModule;
import vn.sen.platform.modules.api.ModulesLock;
import vn.sen.platform.modules.api.Reason;
import vn.sen.platform.modules.change.LockKeeper;
import vn.sen.platform.modules.change.Yard;

/** A purge must never reach a table of anybody else. */
class KnowingWhoseTablesTest {
    private Tables tables;

    @BeforeEach
    void twoModules(@TempDir Path folder) throws Exception {
        new LockFile(folder)
                .write(
                        new ModulesLock("", Map.of())
                                .with(module("agencies", List.of("agencies_")))
                                .with(module("gopy", List.of())));
        Yard yard = new Yard(folder, folder);
        LockKeeper keeper = new LockKeeper(yard);
        Leftovers leftovers = new Leftovers(yard, new NoJson(), keeper, Clock.systemUTC());
        tables = new Tables(new NoDatabase(), keeper, leftovers);
    }

    @Test
    void withoutDeclarationTheyBeginWithTheModulesName() {
        assertEquals(List.of("gopy_"), tables.prefixes("gopy"));
        assertEquals(List.of("agencies_"), tables.prefixes("agencies"));
        assertThrows(Problem.class, () -> tables.prefixes("../gopy"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "a", "agen", "agencies_", "agencies_agency", "identity_", "platform_au"})
    void thoseOfOthersAndOfThePlatformAreOutOfReach(String prefix) {
        assertThrows(Problem.class, () -> tables.requireOwn("gopy", List.of("gopy_", prefix)));
    }

    @Test
    void itsOwnAreWithin() {
        assertDoesNotThrow(() -> tables.requireOwn("gopy", List.of("gopy_")));
        assertDoesNotThrow(() -> tables.requireOwn("agencies", List.of("agencies_")));
    }

    @Test
    void withoutTheDatabaseTheSizesAreUnknown() {
        assertEquals(Optional.empty(), tables.of(List.of(List.of("gopy_"))));
    }

    private static LockedModule module(String name, List<String> prefixes) {
        return new LockedModule(
                name,
                LockedModule.State.DISABLED,
                "1.0.0",
                LockedModule.Origin.ARCHIVE,
                "",
                "",
                List.of(),
                List.of(),
                new Capabilities(prefixes, List.of(), List.of()),
                null,
                Reason.NONE);
    }

    /** Ports behind which nobody is. */
    private static final class NoDatabase implements Ports {
        @Override
        public <T> Port<T> to(Class<T> service) {
            return new Port<>() {
                @Override
                public <R> Optional<R> call(Function<T, R> work) {
                    return Optional.empty();
                }

                @Override
                public <R> R require(Function<T, R> work) {
                    throw new IllegalStateException("no database");
                }

                @Override
                public void each(Consumer<T> work) {
                    // nobody is there
                }

                @Override
                public <R> List<R> all(Function<T, R> work) {
                    return List.of();
                }

                @Override
                public boolean isPresent() {
                    return false;
                }
            };
        }
    }

    /** Nothing is written or read in these tests. */
    private static final class NoJson implements Json {
        @Override
        public String write(Object value) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void write(Object value, OutputStream out) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <T> T read(String text, Class<T> type) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Object read(InputStream in, Type type) {
            throw new UnsupportedOperationException();
        }
    }
}
