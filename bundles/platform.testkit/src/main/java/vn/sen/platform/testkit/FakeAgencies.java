package vn.sen.platform.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sen.agencies.api.Agencies;
import vn.sen.agencies.api.Agency;
import vn.sen.agencies.api.AgencyKind;

/** A register in memory. */
public final class FakeAgencies implements Agencies {
    private final Map<UUID, Agency> all = new LinkedHashMap<>();
    private final Map<UUID, List<UUID>> lines = new HashMap<>();

    public UUID add(String code, String name, @Nullable UUID parent) {
        UUID id = UUID.nameUUIDFromBytes(code.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        all.put(
                id,
                new Agency(
                        id,
                        code,
                        name,
                        AgencyKind.DEPARTMENT,
                        Optional.ofNullable(parent),
                        LocalDate.of(2000, 1, 1),
                        null,
                        0));
        return id;
    }

    public UUID id(String code) {
        return byCode(code).orElseThrow().id();
    }

    public void succeeds(UUID after, UUID before) {
        List<UUID> line = List.of(after, before);
        lines.put(after, line);
        lines.put(before, line);
    }

    @Override
    public Optional<Agency> find(UUID id) {
        return Optional.ofNullable(all.get(id));
    }

    @Override
    public Optional<Agency> find(UUID id, LocalDate asOf) {
        return find(id).filter(a -> a.existsOn(asOf));
    }

    @Override
    public Agency require(UUID id) {
        return find(id).orElseThrow();
    }

    @Override
    public Optional<Agency> byCode(String code) {
        return all.values().stream().filter(a -> a.code().equals(code)).findFirst();
    }

    @Override
    public Map<UUID, String> names(Collection<UUID> ids, LocalDate asOf) {
        Map<UUID, String> names = new HashMap<>();
        ids.forEach(id -> find(id).ifPresent(a -> names.put(id, a.name())));
        return names;
    }

    @Override
    public List<Agency> children(UUID id, LocalDate asOf) {
        return all.values().stream()
                .filter(a -> a.parent().filter(id::equals).isPresent())
                .toList();
    }

    @Override
    public List<Agency> subtree(UUID id, LocalDate asOf) {
        List<Agency> found = new ArrayList<>();
        find(id).ifPresent(found::add);
        children(id, asOf).forEach(child -> found.addAll(subtree(child.id(), asOf)));
        return found;
    }

    @Override
    public List<Agency> ancestors(UUID id, LocalDate asOf) {
        List<Agency> found = new ArrayList<>();
        Optional<Agency> next = find(id);
        while (next.isPresent()) {
            found.add(next.get());
            next = next.get().parent().flatMap(this::find);
        }
        return found;
    }

    @Override
    public List<Agency> roots(LocalDate asOf) {
        return all.values().stream().filter(a -> a.parent().isEmpty()).toList();
    }

    @Override
    public List<Agency> search(String words, LocalDate asOf, int limit) {
        return List.of();
    }

    @Override
    public List<UUID> lineage(UUID id) {
        return lines.getOrDefault(id, List.of(id));
    }
}
