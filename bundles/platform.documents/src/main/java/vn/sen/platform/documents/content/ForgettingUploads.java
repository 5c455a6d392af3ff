package vn.sen.platform.documents.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sen.platform.api.jobs.Job;
import vn.sen.platform.api.jobs.Schedule;

/**
 * Removes files that were kept for a while and that nobody opened for so many days: {@code
 * sen.uploads.keep-days}, 90 when nothing is set, 1 at least. What is kept for good is never
 * touched.
 */
@Component
public final class ForgettingUploads implements Job {
    private static final Logger LOG = LoggerFactory.getLogger(ForgettingUploads.class);
    private static final int USUAL = 90;

    private final FileContentStore contents;
    private final Clock clock;
    private final Duration kept;

    @Activate
    public ForgettingUploads(
            @Reference FileContentStore contents, @Reference Clock clock, BundleContext framework) {
        this(contents, clock, framework.getProperty("sen.uploads.keep-days"));
    }

    ForgettingUploads(FileContentStore contents, Clock clock, @Nullable String days) {
        this.contents = contents;
        this.clock = clock;
        this.kept = Duration.ofDays(days(days));
    }

    private static int days(@Nullable String set) {
        if (set == null || set.isBlank()) {
            return USUAL;
        }
        if (!set.strip().matches("[1-9]\\d{0,4}")) {
            throw new IllegalArgumentException(
                    "sen.uploads.keep-days is a number of days, 1 at least: " + set);
        }
        return Integer.parseInt(set.strip());
    }

    @Override
    public String name() {
        return "documents.forgetting-uploads";
    }

    @Override
    public Schedule schedule() {
        return Schedule.daily(LocalTime.of(3, 30));
    }

    @Override
    public void run() {
        try {
            int gone = contents.forget(clock.instant().minus(kept));
            if (gone > 0) {
                LOG.info("{} uploaded files went that nobody opened for {}", gone, kept);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
