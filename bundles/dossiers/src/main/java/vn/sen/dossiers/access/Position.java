package vn.sen.dossiers.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.problem.RequestProblem;

/** The values of a cursor; one that this module did not make is malformed. */
public final class Position {
    private Position() {}

    public static UUID id(String part) {
        return read(part, UUID::fromString);
    }

    public static LocalDate day(String part) {
        return read(part, LocalDate::parse);
    }

    public static Instant instant(String part) {
        return read(part, Instant::parse);
    }

    public static Integer number(String part) {
        return read(part, Integer::valueOf);
    }

    private static <T> T read(String part, Function<String, T> parse) {
        try {
            return parse.apply(part);
        } catch (RuntimeException notOurs) {
            throw Problem.because(notOurs, RequestProblem.MALFORMED, "after");
        }
    }
}
