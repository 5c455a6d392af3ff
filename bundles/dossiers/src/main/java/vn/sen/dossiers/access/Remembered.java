package vn.sen.dossiers.access;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Answers of another module, asked for again after five seconds, as what somebody may is. What has
 * no answer is not remembered. Thread-safe.
 */
final class Remembered<V> {
    private static final long LASTS = 5_000_000_000L;
    private static final int MOST = 20_000;

    private final Map<UUID, Answer<V>> answers = new ConcurrentHashMap<>();

    private record Answer<V>(V value, long at) {}

    /**
     * @param ask for those not remembered, all at once; may leave out what it does not know
     */
    Map<UUID, V> all(Set<UUID> ids, Function<Set<UUID>, Map<UUID, V>> ask) {
        long now = System.nanoTime();
        Map<UUID, V> found = new HashMap<>();
        Set<UUID> left = new HashSet<>();
        for (UUID id : ids) {
            Answer<V> there = answers.get(id);
            if (there != null && now - there.at() < LASTS) {
                found.put(id, there.value());
            } else {
                left.add(id);
            }
        }
        if (!left.isEmpty()) {
            if (answers.size() > MOST) {
                answers.clear();
            }
            Map<UUID, V> fresh = ask.apply(left);
            fresh.forEach((id, value) -> answers.put(id, new Answer<>(value, now)));
            found.putAll(fresh);
        }
        return found;
    }
}
