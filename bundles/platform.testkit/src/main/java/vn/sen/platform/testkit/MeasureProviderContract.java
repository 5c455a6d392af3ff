package vn.sen.platform.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import vn.sen.platform.api.measures.Measure;
import vn.sen.platform.api.measures.MeasureProvider;
import vn.sen.platform.api.measures.MeasureProvider.Question;
import vn.sen.platform.api.measures.MeasureValue;

/** What everybody relies on in a {@link MeasureProvider}. */
public interface MeasureProviderContract {

    MeasureProvider provider();

    /** A question with something to count. */
    Question answerable();

    /** A question over a time or place where nothing happened. */
    Question empty();

    @Test
    default void definesItself() {
        Measure measure = provider().measure();
        assertTrue(measure.id().matches("[a-z0-9-]+\\.[a-z0-9-]+"), measure.id());
        assertTrue(measure.version() >= 1);
        assertFalse(measure.unit().isBlank());
        assertFalse(measure.formula().vi().isBlank());
        assertFalse(measure.formula().en().isBlank());
    }

    @Test
    default void answersWithItsOwnDefinition() {
        assertEquals(provider().measure(), provider().compute(answerable()).measure());
    }

    @Test
    default void givesTheSameValueAndRowsAgain() {
        MeasureValue first = provider().compute(answerable());
        MeasureValue second = provider().compute(answerable());
        assertEquals(first.value(), second.value());
        assertEquals(first.rows(), second.rows());
    }

    @Test
    default void isProvedByItsRows() {
        MeasureValue value = provider().compute(answerable());
        assertNotNull(value.value(), "the fixture must have something to measure");
        if (value.denominator() <= MeasureValue.MAX_ROWS) {
            assertEquals(value.denominator(), value.rows().size());
            assertEquals(
                    value.numerator(),
                    value.rows().stream().filter(MeasureValue.Row::counted).count());
        }
    }

    @Test
    default void hasNoValueWhereThereIsNothingToMeasure() {
        MeasureValue value = provider().compute(empty());
        assertEquals(0, value.denominator());
        assertNull(value.value());
    }
}
