package vn.sen.platform.testkit;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;
import vn.sen.platform.api.events.Delivered;
import vn.sen.platform.api.events.EventListener;
import vn.sen.platform.api.jobs.Job;
import vn.sen.platform.api.jobs.Schedule;
import vn.sen.platform.api.measures.Measure;
import vn.sen.platform.api.measures.MeasureProvider;
import vn.sen.platform.api.measures.MeasureProvider.Question;
import vn.sen.platform.api.measures.MeasureValue;
import vn.sen.platform.api.measures.MeasureValue.Row;
import vn.sen.platform.api.text.Text;

/** Each contract passes a sound plug-in and refuses the ones that break it. */
class CatchingBrokenPlugInsTest {

    /** What a broken job or listener does at its first and at its later runs. */
    private static final class Counter {
        private int runs;
        private int work;

        void run(boolean works, boolean repeats) {
            if (works && (runs == 0 || repeats)) {
                work++;
            }
            runs++;
        }
    }

    private static JobContract job(boolean works, boolean repeats, Schedule schedule) {
        Counter counter = new Counter();
        Job job =
                new Job() {
                    @Override
                    public String name() {
                        return "thu.viec";
                    }

                    @Override
                    public Schedule schedule() {
                        return schedule;
                    }

                    @Override
                    public void run() {
                        counter.run(works, repeats);
                    }
                };
        return new JobContract() {
            @Override
            public Job job() {
                return job;
            }

            @Override
            public String state() {
                return String.valueOf(counter.work);
            }
        };
    }

    @Test
    void ofJobs() {
        Schedule hourly = Schedule.every(Duration.ofHours(1));
        JobContract sound = job(true, false, hourly);
        assertDoesNotThrow(sound::doesItsWork);
        assertDoesNotThrow(job(true, false, hourly)::mayBeRepeated);
        assertDoesNotThrow(sound::hasOneKindOfSchedule);
        refused(job(false, false, hourly)::doesItsWork);
        refused(job(true, true, hourly)::mayBeRepeated);
        refused(job(true, false, Schedule.every(Duration.ZERO))::hasOneKindOfSchedule);
        refused(job(true, false, new Schedule(null, null))::hasOneKindOfSchedule);
    }

    private static EventListenerContract listener(boolean works, boolean repeats, String type) {
        Counter counter = new Counter();
        EventListener listener =
                new EventListener() {
                    @Override
                    public String name() {
                        return "thu.nghe";
                    }

                    @Override
                    public Set<String> types() {
                        return Set.of(type);
                    }

                    @Override
                    public void on(Delivered event) {
                        counter.run(works, repeats);
                    }
                };
        Delivered event =
                new Delivered(new UUID(0, 1), "thu.xong", new UUID(0, 2), 1, Instant.EPOCH, "{}");
        return new EventListenerContract() {
            @Override
            public EventListener listener() {
                return listener;
            }

            @Override
            public Delivered event() {
                return event;
            }

            @Override
            public String state() {
                return String.valueOf(counter.work);
            }
        };
    }

    @Test
    void ofListeners() {
        assertDoesNotThrow(listener(true, false, "thu.xong")::actsUponWhatItHears);
        assertDoesNotThrow(listener(true, false, "thu.xong")::takesTheSameDeliveryTwice);
        assertDoesNotThrow(listener(true, false, "thu.xong")::saysWhatItHears);
        refused(listener(false, false, "thu.xong")::actsUponWhatItHears);
        refused(listener(true, true, "thu.xong")::takesTheSameDeliveryTwice);
        refused(listener(true, false, "thu.khac")::saysWhatItHears);
    }

    private static final Question THEN =
            new Question(
                    Optional.empty(),
                    LocalDate.of(2021, 1, 1),
                    LocalDate.of(2021, 12, 31),
                    Instant.parse("2022-01-01T00:00:00Z"));

    private static MeasureProviderContract measure(List<Row> rows, boolean forgetsTheTime) {
        Measure share =
                new Measure(
                        "thu.ty-le",
                        1,
                        Text.same("Tỷ lệ"),
                        "%",
                        Text.same("đạt ÷ tất cả × 100"),
                        true);
        List<Row> all = new ArrayList<>(rows);
        MeasureProvider provider =
                new MeasureProvider() {
                    @Override
                    public Measure measure() {
                        return share;
                    }

                    @Override
                    public MeasureValue compute(Question question) {
                        boolean then = question.equals(THEN) && !forgetsTheTime;
                        return MeasureValue.share(share, then ? rows : all, Instant.EPOCH);
                    }
                };
        return new MeasureProviderContract() {
            @Override
            public MeasureProvider provider() {
                return provider;
            }

            @Override
            public Question answerable() {
                return THEN;
            }

            @Override
            public Question empty() {
                return THEN;
            }

            @Override
            public Question afterMoreIsKnown() {
                all.add(row("muon", true));
                return new Question(THEN.agency(), THEN.from(), THEN.to(), Instant.MAX);
            }
        };
    }

    private static Row row(String id, boolean counted) {
        return new Row("viec/" + id, Text.same("Việc " + id), counted);
    }

    @Test
    void ofMeasures() {
        List<Row> both = List.of(row("1", true), row("2", false));
        assertDoesNotThrow(measure(both, false)::isProvedByItsRows);
        assertDoesNotThrow(measure(both, false)::knowsOnlyWhatWasKnownThen);
        assertDoesNotThrow(measure(both, false)::aShareIsNumeratorOverDenominator);
        assertDoesNotThrow(measure(List.of(), false)::hasNoValueWhereThereIsNothingToMeasure);
        refused(measure(both, true)::knowsOnlyWhatWasKnownThen);
        refused(measure(List.of(row("1", true), row("1", false)), false)::isProvedByItsRows);
        refused(measure(List.of(row("1", true)), false)::isProvedByItsRows);
        refused(measure(both, false)::hasNoValueWhereThereIsNothingToMeasure);
    }

    private static void refused(Runnable check) {
        assertThrows(AssertionFailedError.class, check::run);
    }
}
