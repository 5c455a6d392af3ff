package vn.sen.reconciliation.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/**
 * Working days counted by hand, so that the truth of a synthetic list owes nothing to the clock.
 */
final class Almanac {
    private final Set<LocalDate> off = new HashSet<>();
    private final Set<LocalDate> worked = new HashSet<>();

    static Almanac shipped() {
        Almanac almanac = new Almanac();
        try (InputStream in =
                        Objects.requireNonNull(
                                Almanac.class.getResourceAsStream("/demo/days-off.csv"));
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(almanac::year);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return almanac;
    }

    private void year(String line) {
        String[] fields = line.split(";", -1);
        add(off, fields[1]);
        add(worked, fields[2]);
    }

    private static void add(Set<LocalDate> days, String list) {
        for (String day : list.split(",", -1)) {
            if (!day.isEmpty()) {
                days.add(LocalDate.parse(day));
            }
        }
    }

    boolean works(LocalDate day) {
        return worked.contains(day) || (day.getDayOfWeek().getValue() < 6 && !off.contains(day));
    }

    /** The count-th working day after that day. */
    LocalDate after(LocalDate day, int count) {
        LocalDate due = day;
        for (int left = count; left > 0; ) {
            due = due.plusDays(1);
            if (works(due)) {
                left--;
            }
        }
        return due;
    }

    /** As software without a calendar counts. */
    static LocalDate weekdaysAfter(LocalDate day, int count) {
        LocalDate due = day;
        for (int left = count; left > 0; ) {
            due = due.plusDays(1);
            if (due.getDayOfWeek().getValue() < 6) {
                left--;
            }
        }
        return due;
    }

    LocalDate next(LocalDate day) {
        return after(day, 1);
    }

    /** A working day, the day itself or the last before it. */
    LocalDate lastUpTo(LocalDate day) {
        LocalDate found = day;
        while (!works(found)) {
            found = found.minusDays(1);
        }
        return found;
    }

    static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
