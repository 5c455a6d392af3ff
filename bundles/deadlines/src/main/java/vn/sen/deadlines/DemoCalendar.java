package vn.sen.deadlines;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.deadlines.calendars.CalendarContent;
import vn.sen.deadlines.calendars.CalendarShelf;
import vn.sen.deadlines.calendars.CalendarVersion;
import vn.sen.deadlines.calendars.YearRow;
import vn.sen.platform.api.demo.DemoData;

/** The days off and worked Saturdays of civil servants, each year with where it was found. */
@Component
public final class DemoCalendar implements DemoData {
    private final CalendarShelf shelf;

    @Activate
    public DemoCalendar(@Reference CalendarShelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public String name() {
        return "deadlines.calendars";
    }

    @Override
    public int order() {
        return 150;
    }

    @Override
    public void load() {
        if (shelf.history(CalendarVersion.PROVINCE).isEmpty()) {
            List<CalendarContent.Year> years =
                    lines().stream().map(line -> YearRow.read(line.split(";", -1)).year()).toList();
            shelf.publish(
                    CalendarVersion.PROVINCE,
                    new CalendarContent(List.of(), LocalTime.of(15, 0), null, years),
                    "Bảng ngày nghỉ 2020–2026 tổng hợp từ nguồn thứ cấp");
        }
    }

    private static List<String> lines() {
        try (InputStream table =
                Objects.requireNonNull(
                        DemoCalendar.class.getResourceAsStream("/demo/calendar.csv"))) {
            return new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
