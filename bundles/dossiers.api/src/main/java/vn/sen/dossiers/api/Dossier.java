package vn.sen.dossiers.api;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sen.deadlines.api.DueDate;
import vn.sen.deadlines.api.Status;

/**
 * A dossier in short; without personal data.
 *
 * @param code printed on the receipt; "" before it is received
 * @param procedure the version that it runs on
 * @param procedureCode national code of the procedure
 * @param agency who answers for it today
 * @param due null without a limit, before receipt and while the clock stands still
 * @param leg name of the step where it lies; "" before receipt
 * @param legAgency who has it
 * @param handler account of who works on it; null when nobody was named
 * @param receivedAt null before receipt
 * @param completedAt when the result was ready; null before
 */
public record Dossier(
        UUID id,
        String code,
        UUID procedure,
        String procedureCode,
        String procedureName,
        UUID agency,
        DossierState state,
        Status status,
        @Nullable DueDate due,
        String leg,
        UUID legAgency,
        @Nullable UUID handler,
        @Nullable Instant receivedAt,
        @Nullable Instant completedAt,
        long version) {}
