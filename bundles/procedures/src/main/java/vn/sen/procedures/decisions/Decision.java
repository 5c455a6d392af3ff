package vn.sen.procedures.decisions;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decision of announcement.
 *
 * @param shortened whether its document went the shortened way
 * @param effectiveOn when its document takes effect, and with it what is announced
 * @param enteredOn when it was entered into the national database; null while it is not
 * @param version for {@code If-Match}
 */
public record Decision(
        UUID id,
        String number,
        DecisionKind kind,
        Issuer issuer,
        boolean shortened,
        LocalDate signedOn,
        LocalDate effectiveOn,
        @Nullable LocalDate enteredOn,
        String subject,
        long version) {}
