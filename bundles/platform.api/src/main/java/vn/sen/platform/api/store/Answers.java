package vn.sen.platform.api.store;

import java.util.Map;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import vn.sen.platform.api.calls.IdempotencyKey;

/** Answers kept under idempotency keys for 24 hours at least. Used by the gateway. Thread-safe. */
@ProviderType
public interface Answers {
    /**
     * The answer given before under this key by this account; empty when the key is new. Waits a
     * moment for an answer that is just being given; where the server ended before it gave one,
     * {@code {"act":…,"id":…}} names what was done. Throws {@code request-key-reused} when the key
     * belongs to another request.
     */
    Optional<Answer> find(String account, IdempotencyKey key);

    /**
     * Keeps the whole answer of a write that was committed under this key; does nothing for an
     * unknown key. Found at once by this node; written with other answers a moment later.
     */
    void keep(String account, IdempotencyKey key, Answer answer);

    /**
     * @param body at most 1 MB is kept; UTF-8
     */
    record Answer(int status, Map<String, String> headers, String body) {}
}
