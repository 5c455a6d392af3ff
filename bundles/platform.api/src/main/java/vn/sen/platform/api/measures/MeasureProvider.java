package vn.sen.platform.api.measures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Computes one figure. Published as a service; a plug-in that wants its figures used by inspections
 * publishes one.
 */
@ConsumerType
public interface MeasureProvider {
    Measure measure();

    /**
     * Never changes anything; the same arguments over the same data give the same value and rows in
     * the same order.
     */
    MeasureValue compute(Question question);

    /**
     * @param agency whom to measure, with what lies under it; empty for the whole province
     * @param from first day of the period, in the configured zone
     * @param to last day of the period, included
     * @param asOf what was known at this instant
     */
    record Question(Optional<UUID> agency, LocalDate from, LocalDate to, Instant asOf) {}
}
