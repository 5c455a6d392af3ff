package vn.sen.dossiers.statistics;

import java.util.List;

/**
 * How many days from receipt to result, pauses included.
 *
 * @param median half took no longer
 * @param ninetieth nine in ten took no longer
 */
public record Durations(long dossiers, long median, long ninetieth) {

    /** So many dossiers that took so many days. */
    record Took(long days, long dossiers) {}

    /**
     * @param took by days, rising
     */
    static Durations of(List<Took> took) {
        long all = took.stream().mapToLong(Took::dossiers).sum();
        return new Durations(all, rank(took, (all + 1) / 2), rank(took, (all * 9 + 9) / 10));
    }

    private static long rank(List<Took> took, long rank) {
        long seen = 0;
        for (Took one : took) {
            seen += one.dossiers();
            if (seen >= rank) {
                return one.days();
            }
        }
        return 0;
    }
}
