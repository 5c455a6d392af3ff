package vn.sen.platform.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import vn.sen.platform.api.calls.Call;

/** Runs work as a call, and I/O inside lambdas that may not throw it. */
final class Calls {
    private Calls() {}

    /** I/O work. */
    @FunctionalInterface
    interface Io {
        void run() throws IOException;
    }

    static void io(Io work) {
        try {
            work.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static <T> T as(Call call, Callable<T> work) throws IOException {
        try {
            return call.run(work);
        } catch (RuntimeException | IOException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
