package vn.sen.platform.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import vn.sen.platform.api.events.Delivered;
import vn.sen.platform.api.events.EventListener;

/** What everybody relies on in an {@link EventListener}. Each method gets a fresh listener. */
public interface EventListenerContract {

    EventListener listener();

    /** An event that the listener acts upon; the same at each call. */
    Delivered event();

    /**
     * Everything that the listener changes, as a text, to tell whether a repetition changed more.
     */
    String state();

    @Test
    default void isNamedAfterItsModule() {
        assertTrue(listener().name().matches("[a-z0-9-]+\\.[a-z0-9-]+"), listener().name());
        assertEquals(listener().name(), listener().name());
    }

    @Test
    default void saysWhatItHears() {
        assertTrue(listener().types().contains(event().type()));
        for (String type : listener().types()) {
            assertTrue(type.matches("[a-z0-9-]+\\.[a-z0-9-]+"), type);
        }
    }

    @Test
    default void actsUponWhatItHears() {
        String before = state();
        listener().on(event());
        assertNotEquals(before, state(), "the listener must have done something");
    }

    @Test
    default void takesTheSameDeliveryTwice() {
        EventListener listener = listener();
        Delivered event = event();
        listener.on(event);
        String after = state();
        listener.on(event);
        assertEquals(after, state());
    }
}
