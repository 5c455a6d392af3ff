package vn.sen.dossiers.papers;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.sen.platform.api.explain.Confidence;

/** Which number and title a form has on a day: rows with validity and source, never literals. */
final class FormRules {
    private static final Pattern CELL = Pattern.compile("(?:\"([^\"]*)\"|([^,]*))(?:,|$)");
    private static final int CELLS = 8;

    private static final List<FormRule> RULES = read();

    private FormRules() {}

    /** One row. */
    record FormRule(
            String key,
            String number,
            String title,
            String regulation,
            LocalDate from,
            @Nullable LocalDate to,
            Confidence confidence,
            Sheet.Paper paper) {
        boolean holds(FormKind kind, LocalDate day) {
            return key.equals(kind.key())
                    && !day.isBefore(from)
                    && (to == null || !day.isAfter(to));
        }

        /** Only what was read in the regulation itself is printed as its form. */
        String label() {
            return confidence == Confidence.V
                    ? "Mẫu số " + number + " (" + regulation + ")"
                    : "Mẫu số " + number + " (cấu hình, theo nguồn thứ cấp)";
        }
    }

    static Optional<FormRule> on(FormKind kind, LocalDate day) {
        return RULES.stream().filter(rule -> rule.holds(kind, day)).findFirst();
    }

    static List<FormRule> all() {
        return RULES;
    }

    private static List<FormRule> read() {
        try (InputStream in = FormRules.class.getResourceAsStream("/papers/forms.csv")) {
            if (in == null) {
                throw new IllegalStateException("The bundle lacks papers/forms.csv");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .skip(1)
                    .filter(line -> !line.isBlank())
                    .map(FormRules::rule)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static FormRule rule(String line) {
        String[] cells = new String[CELLS];
        Matcher cell = CELL.matcher(line);
        for (int i = 0; i < CELLS && cell.find(); i++) {
            cells[i] = cell.group(1) == null ? cell.group(2) : cell.group(1);
        }
        return new FormRule(
                cells[0],
                cells[1],
                cells[2],
                cells[3],
                LocalDate.parse(cells[4]),
                cells[5].isEmpty() ? null : LocalDate.parse(cells[5]),
                Confidence.valueOf(cells[6]),
                Sheet.Paper.valueOf(cells[7]));
    }
}
