package vn.sen.procedures.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sen.procedures.api.Level;

/** A version in a list. */
public record VersionLine(
        UUID id,
        String code,
        int number,
        String name,
        String field,
        String fieldName,
        Level level,
        UUID competent,
        List<UUID> receiving,
        State state,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable UUID decision) {
    /** What a list reads of a row: all but its content. */
    static final String COLUMNS =
            "v.id, v.code, v.number, v.name, v.field, v.fieldName, v.level, v.competent,"
                    + " v.receivers, v.stage, v.validFrom, v.validTo, v.suspendedFrom,"
                    + " v.suspendedTo, v.decision";

    static VersionLine of(@Nullable Object[] row, LocalDate day) {
        LocalDate from = (LocalDate) row[10];
        LocalDate to = (LocalDate) row[11];
        Force force = new Force(from, to, (LocalDate) row[12], (LocalDate) row[13]);
        return new VersionLine(
                is(row[0], UUID.class),
                is(row[1], String.class),
                is(row[2], Integer.class),
                is(row[3], String.class),
                is(row[4], String.class),
                is(row[5], String.class),
                is(row[6], Level.class),
                is(row[7], UUID.class),
                VersionEntity.ids(is(row[8], String.class)),
                State.of(is(row[9], Stage.class), force, day),
                from,
                to,
                (UUID) row[14]);
    }

    private static <T> T is(@Nullable Object value, Class<T> type) {
        return type.cast(Objects.requireNonNull(value));
    }
}
