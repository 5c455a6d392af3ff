package vn.sen.platform.gateway;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * How often each may ask: a minute's worth at once, then as it flows back. Remembers a bounded
 * number of askers; when they are more, newcomers share one allowance.
 */
final class Throttle {
    private static final double MINUTE = 60e9;
    private static final String THE_OTHERS = "";

    private final Map<String, Bucket> buckets = new LinkedHashMap<>(256, 0.75f, true);
    private final int most;
    private final LongSupplier nanos;

    Throttle(int most, LongSupplier nanos) {
        this.most = most;
        this.nanos = nanos;
    }

    private static final class Bucket {
        private double left;
        private long at;

        Bucket(double left, long at) {
            this.left = left;
            this.at = at;
        }
    }

    /** Seconds to wait; 0 when it may ask now, which counts. */
    synchronized int ask(String who, int perMinute) {
        long now = nanos.getAsLong();
        Bucket bucket = bucket(who, perMinute, now);
        bucket.left = Math.min(perMinute, bucket.left + (now - bucket.at) / MINUTE * perMinute);
        bucket.at = now;
        if (bucket.left >= 1) {
            bucket.left--;
            return 0;
        }
        return (int) Math.ceil((1 - bucket.left) * 60 / perMinute);
    }

    private Bucket bucket(String who, int perMinute, long now) {
        Bucket known = buckets.get(who);
        if (known != null) {
            return known;
        }
        if (buckets.size() >= most && !forgetOne(now)) {
            return buckets.computeIfAbsent(THE_OTHERS, o -> new Bucket(perMinute, now));
        }
        Bucket fresh = new Bucket(perMinute, now);
        buckets.put(who, fresh);
        return fresh;
    }

    /** Whoever has been quiet for a minute has all its allowance back, and need not be known. */
    private boolean forgetOne(long now) {
        Iterator<Bucket> eldest = buckets.values().iterator();
        if (now - eldest.next().at < MINUTE) {
            return false;
        }
        eldest.remove();
        return true;
    }

    synchronized int known() {
        return buckets.size();
    }
}
