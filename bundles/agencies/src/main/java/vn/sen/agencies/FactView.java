package vn.sen.agencies;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A fact about an agency.
 *
 * @param label an identifier's scheme, a function's legal reference, a contact's type, a head's
 *     title
 * @param content the identifier, the mandate, the address or number, the person
 * @param validTo last day; null while no end is known
 * @param instrument what it rests on
 * @param supersededAt when another record took its place; null for what is known now
 */
public record FactView(
        UUID id,
        FactTopic topic,
        String label,
        String content,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String instrument,
        Instant recordedAt,
        @Nullable Instant supersededAt) {

    static FactView of(FactEntity fact) {
        return new FactView(
                fact.id,
                fact.topic,
                fact.label,
                fact.content,
                fact.validFrom,
                fact.validTo.equals(Timeline.OPEN) ? null : fact.validTo,
                fact.instrument,
                fact.recordedAt,
                fact.supersededAt);
    }

    public boolean holdsOn(LocalDate day) {
        return supersededAt == null
                && !day.isBefore(validFrom)
                && (validTo == null || !day.isAfter(validTo));
    }
}
