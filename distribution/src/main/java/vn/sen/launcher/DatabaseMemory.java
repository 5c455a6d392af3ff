package vn.sen.launcher;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How much memory the embedded database may keep rows and indexes in: as {@code sen.db.memory} says
 * it (512M, 4G), or a quarter of the machine's. It is taken only as it is needed.
 */
record DatabaseMemory(long megabytes) {
    static final long LEAST = 128;
    static final long MOST_UNASKED = 4_096;
    private static final Pattern SIZE = Pattern.compile("(\\d{1,9})([MG])");

    static DatabaseMemory of(Settings settings) {
        return of(settings.get("sen.db.memory", ""), machine());
    }

    static DatabaseMemory of(String said, long machineMegabytes) {
        if (said.isBlank()) {
            return new DatabaseMemory(
                    Math.max(LEAST, Math.min(MOST_UNASKED, machineMegabytes / 4)));
        }
        Matcher size = SIZE.matcher(said.strip().toUpperCase(Locale.ROOT));
        if (size.matches()) {
            long number = Long.parseLong(size.group(1));
            long megabytes = size.group(2).equals("G") ? number * 1_024 : number;
            if (megabytes >= LEAST) {
                return new DatabaseMemory(megabytes);
            }
        }
        throw new Refusal(
                "sen.db.memory=\""
                        + said
                        + "\" không hợp lệ: hãy ghi ví dụ 512M hoặc 4G, ít nhất 128M.",
                "sen.db.memory=\""
                        + said
                        + "\" is no size: write for example 512M or 4G, at least 128M.");
    }

    /**
     * How much of what was changed may wait in the log for its place in the tables: with less,
     * large changes write the same pages again and again.
     */
    long logMegabytes() {
        return Math.max(64, Math.min(1_024, megabytes / 8));
    }

    private static long machine() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system
                ? system.getTotalMemorySize() >> 20
                : 0;
    }
}
