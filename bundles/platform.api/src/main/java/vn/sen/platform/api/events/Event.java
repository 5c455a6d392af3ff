package vn.sen.platform.api.events;

import java.util.UUID;

/**
 * Something that happened, in the past tense.
 *
 * @param type for example {@code inspections.finding-closed}
 * @param subject the thing it happened to; deliveries of one subject come in order
 * @param payload a record; travels as JSON
 */
public record Event(String type, UUID subject, Object payload) {}
