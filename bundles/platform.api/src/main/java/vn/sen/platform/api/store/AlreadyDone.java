package vn.sen.platform.api.store;

/**
 * The write was done before under the same idempotency key: thrown by the store, answered by the
 * gateway with what was answered then. Domain code lets it pass.
 */
public final class AlreadyDone extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public AlreadyDone(String key) {
        super("done before under the key " + key);
    }
}
