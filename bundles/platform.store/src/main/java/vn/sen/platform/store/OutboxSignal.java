package vn.sen.platform.store;

import org.osgi.service.component.annotations.Component;

/** Tells the dispatcher of this node that something was published. */
@Component(service = OutboxSignal.class)
public final class OutboxSignal {
    private volatile Runnable ear = () -> {};

    void raise() {
        ear.run();
    }

    void onRaise(Runnable listener) {
        ear = listener;
    }
}
