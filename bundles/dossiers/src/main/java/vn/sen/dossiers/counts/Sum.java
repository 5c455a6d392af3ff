package vn.sen.dossiers.counts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Where an amount is added up. Each cell is a sum of its own and part of seven coarser ones: of its
 * month, of all agencies, of all procedures, and of these together. Whatever is asked for is then a
 * few rows: the months before a day, and the days of its own month.
 *
 * @param day the first of the month for a month
 */
record Sum(Span span, UUID agency, String procedure, LocalDate day, CountKind kind)
        implements Comparable<Sum> {
    /** Stands for all agencies. */
    static final UUID PROVINCE = new UUID(0, 0);

    /** Stands for all procedures. */
    static final String ALL = "";

    /** How many days are in one sum. */
    enum Span {
        DAY,
        MONTH
    }

    /** As the table is ordered: neighbours lie on the same page. */
    @Override
    public int compareTo(Sum other) {
        int order = span.compareTo(other.span);
        order = order != 0 ? order : procedure.compareTo(other.procedure);
        order = order != 0 ? order : agency.compareTo(other.agency);
        order = order != 0 ? order : day.compareTo(other.day);
        return order != 0 ? order : kind.compareTo(other.kind);
    }

    static List<Sum> of(Counted.Cell cell) {
        List<Sum> sums = new ArrayList<>(8);
        for (UUID agency : List.of(cell.agency(), PROVINCE)) {
            for (String procedure : List.of(cell.procedure(), ALL)) {
                LocalDate day = cell.day();
                sums.add(new Sum(Span.DAY, agency, procedure, day, cell.kind()));
                sums.add(
                        new Sum(Span.MONTH, agency, procedure, day.withDayOfMonth(1), cell.kind()));
            }
        }
        return sums;
    }
}
