package vn.sen.dossiers.imports;

import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import vn.sen.platform.api.calls.Call;

/**
 * What is made in a thread of its own while what was made before is worked off: at most a few
 * pieces ahead. One thread takes; closing it ends the making.
 */
final class ReadAhead<T> implements AutoCloseable {
    private static final int AHEAD = 1;
    private static final long LOOK_MILLIS = 100;

    private final BlockingQueue<Made<T>> made = new ArrayBlockingQueue<>(AHEAD);
    private final Thread maker;
    private volatile boolean closed;

    /**
     * @param making hands over each piece, in order; what it throws is thrown where pieces are
     *     taken
     */
    ReadAhead(String name, Consumer<Consumer<T>> making) {
        Call call = Call.current();
        maker = new Thread(() -> make(call, making), "sen-" + name);
        maker.setDaemon(true);
        maker.start();
    }

    /** A piece, what went wrong, or the end. */
    private record Made<T>(Optional<T> piece, Optional<RuntimeException> failure) {}

    private static final class Closed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Closed() {
            super(null, null, false, false);
        }
    }

    private void make(Call call, Consumer<Consumer<T>> making) {
        try {
            Made<T> end = made(call, making);
            put(end);
        } catch (Closed nobodyWaits) {
            made.clear();
        }
    }

    private Made<T> made(Call call, Consumer<Consumer<T>> making) {
        try {
            return call.run(
                    () -> {
                        making.accept(
                                piece -> put(new Made<>(Optional.of(piece), Optional.empty())));
                        return new Made<>(Optional.empty(), Optional.empty());
                    });
        } catch (Closed nobodyWaits) {
            throw nobodyWaits;
        } catch (RuntimeException failure) {
            return new Made<>(Optional.empty(), Optional.of(failure));
        } catch (Throwable failure) {
            return new Made<>(Optional.empty(), Optional.of(new IllegalStateException(failure)));
        }
    }

    private void put(Made<T> next) {
        try {
            do {
                if (closed) {
                    throw new Closed();
                }
            } while (!made.offer(next, LOOK_MILLIS, TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            throw new Closed();
        }
    }

    /** The next piece; empty at the end. */
    Optional<T> take() {
        try {
            Made<T> next = made.take();
            next.failure()
                    .ifPresent(
                            failure -> {
                                throw failure;
                            });
            return next.piece();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        closed = true;
        made.clear();
        try {
            maker.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
