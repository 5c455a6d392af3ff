package vn.sen.dossiers.imports;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Keeps the numbers that the other system gave out of reach of those given from now on. */
final class Numbers {
    private static final Pattern CODE = Pattern.compile("(.+)-(\\d{6})-(\\d{4,6})");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuMMdd", Locale.ROOT);

    private Numbers() {}

    static void reserve(Connection connection, List<Newcomer> all) throws SQLException {
        Map<String, Integer> highest = new TreeMap<>();
        for (Newcomer one : all) {
            Matcher code = CODE.matcher(one.dossier().shownCode());
            if (one.dossier().codeScheme().startsWith("UNIT") && code.matches()) {
                highest.merge(
                        code.group(1) + "|" + code.group(2),
                        Integer.parseInt(code.group(3)),
                        Math::max);
            }
        }
        try (PreparedStatement insert =
                connection.prepareStatement(
                        "insert into dossiers_sequence (unit, day, last) values (?, ?, ?)"
                                + " on duplicate key update last = greatest(last, value(last))")) {
            for (Map.Entry<String, Integer> unit : highest.entrySet()) {
                String[] parts = unit.getKey().split("\\|", -1);
                LocalDate day = day(parts[1]);
                if (day != null) {
                    insert.setString(1, parts[0]);
                    insert.setString(2, day.toString());
                    insert.setInt(3, unit.getValue());
                    insert.addBatch();
                }
            }
            insert.executeBatch();
        }
    }

    private static @Nullable LocalDate day(String digits) {
        try {
            return LocalDate.parse(digits, DAY);
        } catch (DateTimeException none) {
            return null;
        }
    }
}
