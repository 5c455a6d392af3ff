package vn.sen.dossiers.access;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Answers that cost a question each, asked for again after a while: five seconds, as what somebody
 * may is, when nothing else is said. What has no answer is not remembered. Thread-safe.
 */
public final class Remembered<K, V> {
    private static final int MOST = 20_000;

    private final long lasts;

    private final Map<K, Answer<V>> answers = new ConcurrentHashMap<>();

    private record Answer<V>(V value, long at) {}

    public Remembered() {
        this(Duration.ofSeconds(5));
    }

    /**
     * @param lasts how old an answer may be
     */
    Remembered(Duration lasts) {
        this.lasts = lasts.toNanos();
    }

    /**
     * @param ask for those not remembered, all at once; may leave out what it does not know
     */
    Map<K, V> all(Set<K> ids, Function<Set<K>, Map<K, V>> ask) {
        long now = System.nanoTime();
        Map<K, V> found = new HashMap<>();
        Set<K> left = new HashSet<>();
        for (K id : ids) {
            Answer<V> there = answers.get(id);
            if (there != null && now - there.at() < lasts) {
                found.put(id, there.value());
            } else {
                left.add(id);
            }
        }
        if (!left.isEmpty()) {
            if (answers.size() > MOST) {
                answers.clear();
            }
            Map<K, V> fresh = ask.apply(left);
            fresh.forEach((id, value) -> answers.put(id, new Answer<>(value, now)));
            found.putAll(fresh);
        }
        return found;
    }

    /**
     * @param ask for what is not remembered; empty when it is not known
     */
    public Optional<V> one(K key, Supplier<Optional<V>> ask) {
        return Optional.ofNullable(
                all(Set.of(key), left -> ask.get().map(v -> Map.of(key, v)).orElse(Map.of()))
                        .get(key));
    }

    /** What this node has just changed is asked for again at once. */
    public void forget(K key) {
        answers.remove(key);
    }
}
