package vn.sen.platform.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import vn.sen.platform.api.events.Delivered;
import vn.sen.platform.api.events.EventListener;

/** What everybody relies on in an {@link EventListener}. */
public interface EventListenerContract {

    EventListener listener();

    /** An event that the listener acts upon. */
    Delivered event();

    /**
     * Something that the listener changes, as a text, to tell whether a repetition changed more.
     */
    String state();

    @Test
    default void isNamedAfterItsModule() {
        assertTrue(listener().name().matches("[a-z0-9-]+\\.[a-z0-9-]+"), listener().name());
        assertEquals(listener().name(), listener().name());
    }

    @Test
    default void saysWhatItHears() {
        assertFalse(listener().types().isEmpty());
        assertTrue(listener().types().contains(event().type()));
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
