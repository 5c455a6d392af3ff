package vn.sen.platform.notifications;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.sen.platform.api.notifications.Notifications.State;
import vn.sen.platform.testkit.TestDatabase;

/** Text and address of what was sent go after a while; that it was sent stays. */
final class ForgettingMessagesTest {
    private final TestDatabase database = TestDatabase.fresh();
    private final PostRoom room = new PostRoom(database, 1);

    @AfterEach
    void close() {
        room.close();
        database.close();
    }

    private UUID over(State state) {
        UUID id = room.queue(PostRoom.ADDRESS);
        room.store.write(
                "test.set",
                id,
                change -> {
                    MessageEntity message = change.find(MessageEntity.class, id).orElseThrow();
                    message.state = state;
                    message.sentAt = state == State.SENT ? room.clock.instant() : null;
                    return true;
                });
        return id;
    }

    private Forgetting job(String days) {
        return new Forgetting(room.store, room.clock, days);
    }

    @Test
    void what_was_sent_or_given_up_is_forgotten_after_its_days_and_no_sooner() {
        UUID sent = over(State.SENT);
        UUID dead = over(State.DEAD);
        room.clock.advanceDays(90);
        job("").run();
        assertEquals(PostRoom.ADDRESS, room.stored(sent).recipient, "the 90th day is not over");
        room.clock.advanceDays(1);
        job("").run();
        for (UUID id : new UUID[] {sent, dead}) {
            MessageEntity kept = room.stored(id);
            assertEquals("", kept.recipient + kept.bodyVi + kept.bodyEn);
            assertEquals("n***@e***.vn", kept.masked);
        }
        assertEquals(State.SENT, room.stored(sent).state);
    }

    @Test
    void what_waits_is_never_touched() {
        UUID waiting = room.queue(PostRoom.ADDRESS);
        room.clock.advanceDays(4000);
        job("1").run();
        assertEquals(PostRoom.ADDRESS, room.stored(waiting).recipient);
    }

    @Test
    void a_setting_that_is_no_number_of_days_is_refused() {
        for (String wrong : new String[] {"0", "-1", "mãi mãi", "1.5"}) {
            assertThrows(IllegalArgumentException.class, () -> job(wrong), wrong);
        }
    }
}
