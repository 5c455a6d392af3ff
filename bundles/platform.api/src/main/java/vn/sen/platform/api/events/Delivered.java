package vn.sen.platform.api.events;

import java.time.Instant;
import java.util.UUID;

/**
 * An event as a listener gets it, at least once and in order per subject.
 *
 * @param id the same at each attempt: a listener uses it to tell a repetition
 * @param number position among the events of its subject, from 1, without gaps
 * @param payload JSON; read it with {@code Json.read}
 */
public record Delivered(
        UUID id, String type, UUID subject, long number, Instant at, String payload) {}
