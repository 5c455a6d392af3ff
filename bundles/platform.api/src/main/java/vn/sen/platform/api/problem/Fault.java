package vn.sen.platform.api.problem;

import vn.sen.platform.api.text.Text;

/**
 * What is wrong with one field.
 *
 * @param field path of the field as the caller sent it, for example {@code name} or {@code
 *     contacts[2].phone}
 * @param code stable, for example {@code required}, {@code too-long}, {@code not-a-date}
 * @param message what is wrong and what to enter instead
 */
public record Fault(String field, String code, Text message) {}
