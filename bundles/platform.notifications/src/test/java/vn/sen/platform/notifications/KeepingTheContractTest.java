package vn.sen.platform.notifications;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import vn.sen.platform.api.events.Delivered;
import vn.sen.platform.api.events.EventListener;
import vn.sen.platform.testkit.EventListenerContract;
import vn.sen.platform.testkit.TestDatabase;

class KeepingTheContractTest implements EventListenerContract {
    private static final UUID EVENT = UUID.fromString("01900000-0000-7000-8000-000000000009");

    private TestDatabase database;
    private PostRoom room;

    @BeforeEach
    void open() {
        database = TestDatabase.fresh();
        room = new PostRoom(database, 1);
    }

    @AfterEach
    void close() {
        room.close();
        database.close();
    }

    @Override
    public EventListener listener() {
        return room.arrivals;
    }

    @Override
    public Delivered event() {
        return PostRoom.delivered(EVENT, PostRoom.message(PostRoom.ADDRESS));
    }

    @Override
    public String state() {
        return room.state();
    }
}
