package vn.sen.platform.api.calls;

/**
 * A caller's key for one write.
 *
 * @param key as sent, at most 200 characters
 * @param requestHash SHA-256 of method, path and body, so that a key is not used for two different
 *     requests
 */
public record IdempotencyKey(String key, String requestHash) {}
