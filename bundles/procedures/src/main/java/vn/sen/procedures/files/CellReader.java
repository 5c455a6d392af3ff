package vn.sen.procedures.files;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.sen.platform.api.explain.Confidence;
import vn.sen.platform.api.problem.Faults;
import vn.sen.platform.api.text.Text;
import vn.sen.procedures.api.Component;
import vn.sen.procedures.catalogue.FeePart;
import vn.sen.procedures.catalogue.Folding;
import vn.sen.procedures.catalogue.FormPart;

/** Reads what people write into a cell; notes what it cannot read. Not thread-safe. */
final class CellReader {
    private static final List<DateTimeFormatter> DATES =
            List.of(
                    DateTimeFormatter.ofPattern("uuuu-MM-dd")
                            .withResolverStyle(ResolverStyle.STRICT),
                    DateTimeFormatter.ofPattern("d/M/uuuu")
                            .withResolverStyle(ResolverStyle.STRICT));

    private final Faults faults;

    CellReader(Faults faults) {
        this.faults = faults;
    }

    List<Component> components(String text) {
        List<Component> found = new ArrayList<>();
        for (String line : Cells.split(text)) {
            List<String> parts = Cells.parts(line, 7);
            String key = parts.get(6).isEmpty() ? "c" + (found.size() + 1) : parts.get(6);
            found.add(
                    new Component(
                            key,
                            parts.get(0),
                            choice(
                                    "components",
                                    parts.get(1),
                                    Component.Duty.values(),
                                    Component.Duty::label),
                            choice(
                                    "components",
                                    parts.get(2),
                                    Component.Copy.values(),
                                    Component.Copy::label),
                            parts.get(3).isEmpty() ? 1 : (int) number("components", parts.get(3)),
                            parts.get(4),
                            parts.get(5)));
        }
        return found;
    }

    List<FeePart> fees(String text) {
        return Cells.split(text).stream()
                .map(
                        line -> {
                            List<String> parts = Cells.parts(line, 6);
                            return new FeePart(
                                    parts.get(0),
                                    number("fees", parts.get(1)),
                                    parts.get(2),
                                    confidence("fees", parts.get(3)),
                                    date("fees", parts.get(4)),
                                    date("fees", parts.get(5)));
                        })
                .toList();
    }

    List<FormPart> forms(String text) {
        return Cells.split(text).stream()
                .map(
                        line -> {
                            List<String> parts = Cells.parts(line, 3);
                            return parts.get(1).isEmpty()
                                    ? new FormPart("", parts.get(0), "")
                                    : new FormPart(parts.get(0), parts.get(1), parts.get(2));
                        })
                .toList();
    }

    List<PortableLeg> route(String text) {
        return Cells.split(text).stream()
                .map(
                        line -> {
                            List<String> parts = Cells.parts(line, 6);
                            return new PortableLeg(
                                    parts.get(0),
                                    parts.get(1),
                                    parts.get(2),
                                    parts.get(3).isEmpty()
                                            ? 0
                                            : (int) number("route", parts.get(3)),
                                    words(parts.get(4)),
                                    words(parts.get(5)));
                        })
                .toList();
    }

    static List<String> words(String text) {
        return Arrays.stream(text.split("[,;]"))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    Confidence confidence(String field, String text) {
        return text.isEmpty()
                ? Confidence.U
                : choice(field, text, Confidence.values(), c -> Text.same(c.name()));
    }

    /** One of the choices by its name or by its label in either language; the first when empty. */
    <E extends Enum<E>> E choice(String field, String text, E[] all, Function<E, Text> label) {
        String folded = Folding.fold(text);
        for (E one : all) {
            Text words = label.apply(one);
            if (folded.isEmpty()
                    || one.name().equalsIgnoreCase(text)
                    || Folding.fold(words.vi()).equals(folded)
                    || Folding.fold(words.en()).equals(folded)) {
                return one;
            }
        }
        String known =
                String.join(", ", Arrays.stream(all).map(one -> label.apply(one).vi()).toList());
        faults.add(
                field,
                "unknown-choice",
                new Text(
                                "Không hiểu “{0}”. Hãy ghi một trong: {1}.",
                                "“{0}” is not known. Write one of: {1}.")
                        .with(text, known));
        return all[0];
    }

    long number(String field, String text) {
        try {
            String plain = text.replaceAll("[.\\s](?=\\d{3}\\b)", "");
            long number = Long.parseLong(plain);
            if (Math.abs(number) <= 1_000_000_000_000L) {
                return number;
            }
        } catch (NumberFormatException wrong) {
            // falls through to the same fault
        }
        faults.add(
                field,
                "not-a-number",
                new Text("“{0}” không phải số nguyên.", "“{0}” is no whole number.").with(text));
        return 1;
    }

    @Nullable LocalDate date(String field, String text) {
        if (text.isEmpty()) {
            return null;
        }
        for (DateTimeFormatter format : DATES) {
            try {
                return LocalDate.parse(text, format);
            } catch (DateTimeException other) {
                continue;
            }
        }
        faults.add(
                field,
                "not-a-date",
                new Text(
                                "“{0}” không phải ngày có thật. Ví dụ: 20/10/2021.",
                                "“{0}” is no real date. Example: 20/10/2021.")
                        .with(text));
        return null;
    }

    boolean flag(String field, String text) {
        String folded = Folding.fold(text);
        if (folded.isEmpty() || List.of("khong", "no", "false", "0").contains(folded)) {
            return false;
        }
        if (List.of("co", "yes", "true", "1", "x").contains(folded)) {
            return true;
        }
        faults.add(
                field, "not-yes-or-no", new Text("Hãy ghi “có” hoặc “không”.", "Write yes or no."));
        return false;
    }
}
