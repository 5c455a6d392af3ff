package vn.sen.agencies.api;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Event {@code agencies.changed}: a name, kind, parent, end or other attribute was recorded.
 *
 * @param effective first day on which the change is true
 */
public record AgencyChanged(UUID agency, String what, LocalDate effective) {
    public static final String TYPE = "agencies.changed";
}
