package vn.sen.dossiers.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sen.deadlines.api.Status;
import vn.sen.dossiers.api.DossierState;
import vn.sen.procedures.api.Channel;

/**
 * A dossier as people of the administration see it.
 *
 * @param code "" before receipt
 * @param firstDueDay the first appointment, whatever happened since
 * @param provisional a calendar is missing that may still move the date
 */
public record DossierView(
        UUID id,
        long version,
        String code,
        String codeScheme,
        UUID procedure,
        String procedureCode,
        String procedureName,
        UUID agency,
        String agencyName,
        Channel channel,
        DossierState state,
        int stateCode,
        Status status,
        String content,
        Person owner,
        Delivery delivery,
        Instant submittedAt,
        @Nullable Instant receivedAt,
        @Nullable LocalDate dueDay,
        @Nullable LocalTime dueTime,
        @Nullable LocalDate firstDueDay,
        boolean provisional,
        boolean extended,
        int supplementRounds,
        @Nullable Instant pausedSince,
        String pauseReason,
        @Nullable Instant completedAt,
        @Nullable Instant returnedAt,
        Where where,
        String lateLeg) {
    /** Whether a date was ever to be kept: not before receipt, nor for what was withdrawn. */
    public boolean hasStanding() {
        return switch (state.group()) {
            case NEW, GONE, REFUSED -> false;
            case OPEN, PAUSED, DONE -> true;
        };
    }

    /** Whose it is. */
    public record Person(
            String name,
            OwnerKind kind,
            String number,
            String phone,
            String email,
            String address,
            String submitter) {
        static Person of(Owner owner) {
            return new Person(
                    owner.name(),
                    owner.kind(),
                    owner.number(),
                    owner.phone(),
                    owner.email(),
                    owner.address(),
                    owner.submitter());
        }
    }

    /** Where it lies. */
    public record Where(
            String leg,
            String legName,
            UUID agency,
            String agencyName,
            @Nullable Instant since,
            @Nullable UUID handler,
            String handlerName) {}
}
