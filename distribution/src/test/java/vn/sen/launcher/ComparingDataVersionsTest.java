package vn.sen.launcher;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ComparingDataVersionsTest {

    @Test
    void takesDataOfTheSameAndOfEarlierVersions() {
        assertDoesNotThrow(() -> DataVersion.requireNotNewer("0", "1.0.0"));
        assertDoesNotThrow(() -> DataVersion.requireNotNewer("1.0.0", "1.0.0"));
        assertDoesNotThrow(() -> DataVersion.requireNotNewer("1.9.3", "1.10.0"));
    }

    @Test
    void refusesDataOfALaterVersion() {
        Refusal refusal =
                assertThrows(Refusal.class, () -> DataVersion.requireNotNewer("1.10.0", "1.9.3"));
        assertTrue(refusal.vi().contains("1.10.0"));
        assertTrue(refusal.en().contains("1.10.0"));
    }
}
