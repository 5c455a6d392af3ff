package vn.sen.procedures.files;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sen.platform.api.problem.Fault;
import vn.sen.platform.api.problem.Faults;
import vn.sen.platform.api.text.Text;

/** Dates in the rows of a file. */
public final class Dates {
    private static final int MOST_FAULTS = 50;

    private Dates() {}

    /** Null when it is empty or no real date, which is noted with its row. */
    public static @Nullable LocalDate read(String field, long row, String text, Faults faults) {
        Faults own = new Faults();
        LocalDate date = new CellReader(own).date(field, text.strip());
        for (Fault fault : own.all()) {
            if (faults.all().size() < MOST_FAULTS) {
                Text words = fault.message();
                faults.add(
                        field,
                        fault.code(),
                        new Text(
                                "Dòng " + row + ": " + words.vi(),
                                "Row " + row + ": " + words.en()));
            }
        }
        return date;
    }
}
