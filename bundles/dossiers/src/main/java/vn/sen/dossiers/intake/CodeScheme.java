package vn.sen.dossiers.intake;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.sen.platform.api.explain.Confidence;

/** How codes of dossiers look, by date and by the system that gives them. */
public enum CodeScheme {
    /** Unit by QCVN 102:2016, lowest level first (TT 01/2018/TT-VPCP, article 19). */
    UNIT_2018(
            System.PROVINCE,
            Confidence.V,
            null,
            LocalDate.of(2025, 6, 30),
            "\\d{3}\\.\\d{2}\\.\\d{2}\\.[A-Z]\\d{2}"),
    /** Unit with the province first, as practised since. */
    UNIT_2026(
            System.PROVINCE,
            Confidence.S,
            LocalDate.of(2025, 7, 1),
            null,
            "[A-Z]\\d{2}(?:\\.\\d{2}){0,4}"),
    /** Unit of a system of a ministry: its number and what follows. */
    MINISTRY(System.MINISTRY, Confidence.S, null, null, "\\d{6,7}");

    /** Who gives codes. */
    public enum System {
        PROVINCE,
        MINISTRY
    }

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd", Locale.ROOT);

    private final System system;
    private final Confidence confidence;
    private final @Nullable LocalDate from;
    private final @Nullable LocalDate to;
    private final Pattern whole;

    CodeScheme(
            System system,
            Confidence confidence,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            String unit) {
        this.system = system;
        this.confidence = confidence;
        this.from = from;
        this.to = to;
        this.whole = Pattern.compile(unit + "-\\d{6}-\\d{4,6}");
    }

    public Confidence confidence() {
        return confidence;
    }

    /** The scheme by which a system gives codes on that day. */
    public static CodeScheme on(LocalDate day, System system) {
        return Arrays.stream(values())
                .filter(scheme -> scheme.system == system && scheme.holdsOn(day))
                .findFirst()
                .orElseThrow();
    }

    private boolean holdsOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    /** The scheme of a code of whatever origin; empty for what is no dossier code. */
    public static Optional<CodeScheme> of(String code) {
        return Arrays.stream(values()).filter(s -> s.whole.matcher(code).matches()).findFirst();
    }

    /** The code of the day's {@code number}-th dossier of a unit, at least four digits. */
    public static String code(String unit, LocalDate day, int number) {
        return unit + "-" + DAY.format(day) + "-" + String.format(Locale.ROOT, "%04d", number);
    }

    /** Identifier of the province's desk of that number. */
    public String unit(String province, int desk) {
        String high = String.format(Locale.ROOT, "%02d", desk / 100);
        String low = String.format(Locale.ROOT, "%02d", desk % 100);
        return this == UNIT_2018
                ? "000." + high + "." + low + "." + province
                : province + "." + high + "." + low;
    }
}
