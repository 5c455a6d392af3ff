package vn.sen.platform.api.measures;

import vn.sen.platform.api.text.Text;

/**
 * Definition of a figure.
 *
 * @param id stable, for example {@code inspections.remediation-on-time}
 * @param version rises whenever the formula changes
 * @param unit {@code %}, {@code dossier}, {@code day} …
 * @param formula the computation in words
 * @param higherIsBetter which direction is good
 */
public record Measure(
        String id, int version, Text name, String unit, Text formula, boolean higherIsBetter) {}
