package vn.sen.agencies;

import java.util.Optional;
import java.util.function.Consumer;
import vn.sen.platform.api.text.Text;

/** What a form checks of a field, for a cell of a file. */
public final class RowChecks {
    private RowChecks() {}

    public static Optional<Text> code(String value) {
        return fault(entries -> entries.code(value));
    }

    public static Optional<Text> name(String value) {
        return fault(entries -> entries.name(value));
    }

    public static Optional<Text> shortName(String value) {
        return fault(entries -> entries.shortName(value));
    }

    private static Optional<Text> fault(Consumer<Entries> check) {
        Entries entries = new Entries();
        check.accept(entries);
        return entries.faults().all().stream().map(f -> f.message()).findFirst();
    }
}
