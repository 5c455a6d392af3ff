package vn.sen.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

/** A quarter of the machine within bounds, or what the operator says. */
final class GivingTheDatabaseMemoryTest {
    @Test
    void takesAQuarterOfTheMachineWithinBounds() {
        assertEquals(128, DatabaseMemory.of("", 256).megabytes());
        assertEquals(2_048, DatabaseMemory.of("", 8_192).megabytes());
        assertEquals(4_096, DatabaseMemory.of("", 65_536).megabytes());
    }

    @Test
    void takesWhatIsSaid() {
        assertEquals(512, DatabaseMemory.of("512M", 8_192).megabytes());
        assertEquals(8_192, DatabaseMemory.of(" 8g ", 8_192).megabytes());
    }

    @Test
    void theLogGrowsWithIt() {
        assertEquals(64, new DatabaseMemory(128).logMegabytes());
        assertEquals(512, new DatabaseMemory(4_096).logMegabytes());
        assertEquals(1_024, new DatabaseMemory(65_536).logMegabytes());
    }

    @Test
    void refusesWhatIsNoSize() {
        for (String said : new String[] {"4", "4T", "-1G", "64M", "nhiều"}) {
            assertThrows(Refusal.class, () -> DatabaseMemory.of(said, 8_192), said);
        }
    }
}
