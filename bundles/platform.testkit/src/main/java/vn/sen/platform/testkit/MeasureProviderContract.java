package vn.sen.platform.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.sen.platform.api.measures.Measure;
import vn.sen.platform.api.measures.MeasureProvider;
import vn.sen.platform.api.measures.MeasureProvider.Question;
import vn.sen.platform.api.measures.MeasureValue;

/** What everybody relies on in a {@link MeasureProvider}. */
public interface MeasureProviderContract {

    MeasureProvider provider();

    /** A question with rows in the numerator and rows beside it. */
    Question answerable();

    /** A question over a time or place where nothing happened. */
    Question empty();

    /**
     * Records something that was not known at the {@code asOf} of {@link #answerable}, and gives
     * the same question as of now: its figure is another one.
     */
    Question afterMoreIsKnown();

    @Test
    default void definesItself() {
        Measure measure = provider().measure();
        assertTrue(measure.id().matches("[a-z0-9-]+\\.[a-z0-9-]+"), measure.id());
        assertTrue(measure.version() >= 1);
        assertFalse(measure.unit().isBlank());
        assertFalse(measure.name().vi().isBlank());
        assertFalse(measure.name().en().isBlank());
        assertFalse(measure.formula().vi().isBlank());
        assertFalse(measure.formula().en().isBlank());
    }

    @Test
    default void answersWithItsOwnDefinition() {
        assertEquals(provider().measure(), provider().compute(answerable()).measure());
    }

    @Test
    default void givesTheSameValueAndRowsAgain() {
        assertSame(provider().compute(answerable()), provider().compute(answerable()));
    }

    @Test
    default void isProvedByItsRows() {
        MeasureValue value = provider().compute(answerable());
        long counted = value.rows().stream().filter(MeasureValue.Row::counted).count();
        assertTrue(
                counted > 0 && counted < value.rows().size(),
                "the fixture must have rows of both kinds");
        assertTrue(value.rows().size() <= MeasureValue.MAX_ROWS);
        if (value.denominator() <= MeasureValue.MAX_ROWS) {
            assertEquals(value.denominator(), value.rows().size());
            assertEquals(value.numerator(), counted);
        }
        Set<String> named = new HashSet<>();
        for (MeasureValue.Row row : value.rows()) {
            assertTrue(named.add(row.data()), () -> "counted twice: " + row.data());
            assertTrue(row.data().matches("[a-z-]+/.+"), row.data());
            assertFalse(row.label().vi().isBlank());
        }
    }

    @Test
    default void aShareIsNumeratorOverDenominator() {
        MeasureValue value = provider().compute(answerable());
        assertNotNull(value.value(), "the fixture must have something to measure");
        if (value.measure().unit().equals("%")) {
            BigDecimal share =
                    BigDecimal.valueOf(value.numerator() * 100)
                            .divide(
                                    BigDecimal.valueOf(value.denominator()),
                                    2,
                                    RoundingMode.HALF_UP);
            assertEquals(0, share.compareTo(value.value()), () -> share + " ≠ " + value.value());
        }
    }

    @Test
    default void knowsOnlyWhatWasKnownThen() {
        Question then = answerable();
        MeasureValue before = provider().compute(then);
        Question now = afterMoreIsKnown();
        assertNotEquals(
                before.rows(), provider().compute(now).rows(), "the fixture must change something");
        assertSame(before, provider().compute(then));
    }

    @Test
    default void hasNoValueWhereThereIsNothingToMeasure() {
        MeasureValue value = provider().compute(empty());
        assertEquals(0, value.denominator());
        assertNull(value.value());
    }

    private static void assertSame(MeasureValue one, MeasureValue other) {
        assertEquals(one.value(), other.value());
        assertEquals(one.numerator(), other.numerator());
        assertEquals(one.denominator(), other.denominator());
        assertEquals(one.rows(), other.rows());
    }
}
