package vn.sen.bench;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Two more days off, one next week and one in two months, while a million dossiers are open: how
 * long the clock computes, and how long until all new dates are stored, each with its row of the
 * report and its event.
 */
final class HolidayChange {
    private static final int DOSSIERS = Integer.getInteger("bench.dossiers", 5_000_000);
    private static final int OPEN = DOSSIERS / Millions.OPEN_IN;
    private static final String CALENDAR =
            "/api/v1/deadlines/calendars/00000000-0000-0000-0000-000000000000";
    private static final String CHANGES = "/api/v1/dossiers/calendar-changes";

    private HolidayChange() {}

    static void run(Sen sen) throws Exception {
        try (Connection connection = sen.connect()) {
            Millions.over(connection).upTo(DOSSIERS);
            String token = sen.token("vpubnd");
            String content = content(sen, token);
            long start = System.nanoTime();
            HttpResponse<String> published =
                    sen.send(
                            "POST",
                            CALENDAR,
                            token,
                            "{\"instrument\":\"TB 12/TB-UBND (minh họa)\",\"content\":"
                                    + content
                                    + "}");
            if (published.statusCode() != 201) {
                throw new IllegalStateException(published.statusCode() + " " + published.body());
            }
            String change = awaitEnd(sen, token, number(published.body(), "number"));
            double seconds = (System.nanoTime() - start) / 1e9;
            long moved = number(change, "moved");
            told(connection, text(change, "id"), moved);
            Benchmarks.row(
                    "two more days off with "
                            + OPEN
                            + " open dossiers, "
                            + number(change, "seen")
                            + " clocks touched: the clock computes",
                    Benchmarks.of(number(change, "computingMillis") / 1e3, "s"),
                    "–",
                    "–",
                    "≤ 2 s");
            Benchmarks.row(
                    "the same: " + moved + " new dates stored, with report and an event each",
                    Benchmarks.of(seconds, "s"),
                    "–",
                    Benchmarks.of(moved / seconds, "/s"),
                    "≤ 60 s");
        }
    }

    private static String content(Sen sen, String token) throws Exception {
        String body = sen.send("GET", CALENDAR, token, null).body();
        int from = body.indexOf("\"content\"");
        from = body.indexOf('{', from);
        int depth = 0;
        int to = from;
        do {
            char c = body.charAt(to++);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
        } while (depth > 0);
        String content = body.substring(from, to);
        int days = content.lastIndexOf("\"days\"");
        int open = content.indexOf('[', days) + 1;
        boolean none = content.substring(open).stripLeading().startsWith("]");
        String two =
                day(content, LocalDate.now().plusDays(7))
                        + ","
                        + day(content, LocalDate.now().plusDays(60));
        return content.substring(0, open) + two + (none ? "" : ",") + content.substring(open);
    }

    private static String day(String content, LocalDate from) {
        LocalDate day = from;
        while (day.getDayOfWeek().getValue() > 5 || content.contains(day.toString())) {
            day = day.plusDays(1);
        }
        return "{\"date\":\"" + day + "\",\"kind\":\"LOCAL_OFF\",\"hours\":\"\"}";
    }

    private static String awaitEnd(Sen sen, String token, long version) throws Exception {
        long before = System.nanoTime();
        while (System.nanoTime() - before < 900_000_000_000L) {
            String body = sen.send("GET", CHANGES, token, null).body();
            Matcher first = Pattern.compile("\\{[^{}]*\"computingMillis\"[^{}]*}").matcher(body);
            if (first.find()
                    && !first.group().matches("(?s).*\"finishedAt\" *: *null.*")
                    && first.group().contains("finishedAt")
                    && number(first.group(), "calendarVersion") == version) {
                return first.group();
            }
            Thread.sleep(100);
        }
        throw new IllegalStateException("the dates were not stored in 15 minutes");
    }

    /** One row and one event for each: more than a sum could hide. */
    private static void told(Connection connection, String change, long moved) throws Exception {
        String sql =
                "select count(*), count(distinct e.id) from dossiers_due_change c left join platform_event e on e.subject ="
                        + " c.dossier and e.type = 'dossiers.due-changed' and e.at >= (select heard_at from"
                        + " dossiers_calendar_change where id = '"
                        + change
                        + "') where c.change_id = '"
                        + change
                        + "'";
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            if (rows.getLong(1) != moved || rows.getLong(2) != moved) {
                throw new IllegalStateException(
                        moved
                                + " moved, "
                                + rows.getLong(1)
                                + " rows, "
                                + rows.getLong(2)
                                + " events");
            }
        }
    }

    private static long number(String json, String name) {
        Matcher found = Pattern.compile("\"" + name + "\" *: *(\\d+)").matcher(json);
        return found.find() ? Long.parseLong(found.group(1)) : 0;
    }

    private static String text(String json, String name) {
        Matcher found = Pattern.compile("\"" + name + "\" *: *\"([^\"]*)\"").matcher(json);
        return found.find() ? found.group(1) : "";
    }
}
