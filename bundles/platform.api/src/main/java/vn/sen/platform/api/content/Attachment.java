package vn.sen.platform.api.content;

/**
 * A file that was uploaded before.
 *
 * @param name as the sender named it
 * @param sha256 64 lower-case hex digits, its key in the content store
 * @param size bytes
 */
public record Attachment(String name, String sha256, long size, String mediaType) {}
