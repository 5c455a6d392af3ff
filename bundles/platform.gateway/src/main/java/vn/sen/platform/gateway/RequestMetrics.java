package vn.sen.platform.gateway;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.osgi.service.component.annotations.Component;

/** Counts requests by module and status class, with the time they took. */
@Component(service = RequestMetrics.class)
public final class RequestMetrics {
    /** Requests and their time. */
    record Counter(LongAdder requests, LongAdder nanos) {}

    private static final int MOST_NAMES = 200;

    private final Map<String, Counter> counters = new ConcurrentHashMap<>();

    void note(Route route, int status, long nanos) {
        String key = route.module() + "|" + status / 100 + "xx";
        if (counters.size() >= MOST_NAMES && !counters.containsKey(key)) {
            key = "other|" + status / 100 + "xx";
        }
        Counter counter =
                counters.computeIfAbsent(key, k -> new Counter(new LongAdder(), new LongAdder()));
        counter.requests().increment();
        counter.nanos().add(nanos);
    }

    Map<String, Counter> counters() {
        return new TreeMap<>(counters);
    }
}
