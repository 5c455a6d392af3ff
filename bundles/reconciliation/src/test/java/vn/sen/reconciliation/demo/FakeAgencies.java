package vn.sen.reconciliation.demo;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.sen.agencies.api.Agencies;
import vn.sen.agencies.api.Agency;
import vn.sen.agencies.api.AgencyKind;

/** Agencies side by side under nobody. */
public final class FakeAgencies implements Agencies {
    private final Map<UUID, Agency> all = new LinkedHashMap<>();

    public UUID add(String code, String name) {
        UUID id = UUID.nameUUIDFromBytes(code.getBytes(StandardCharsets.UTF_8));
        LocalDate from = LocalDate.of(2000, 1, 1);
        all.put(
                id,
                new Agency(id, code, name, AgencyKind.DEPARTMENT, Optional.empty(), from, null, 0));
        return id;
    }

    @Override
    public Optional<Agency> find(UUID id) {
        return Optional.ofNullable(all.get(id));
    }

    @Override
    public Optional<Agency> find(UUID id, LocalDate asOf) {
        return find(id);
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
        return List.of();
    }

    @Override
    public List<Agency> subtree(UUID id, LocalDate asOf) {
        return find(id).stream().toList();
    }

    @Override
    public List<Agency> ancestors(UUID id, LocalDate asOf) {
        return find(id).stream().toList();
    }

    @Override
    public List<Agency> roots(LocalDate asOf) {
        return List.copyOf(all.values());
    }

    @Override
    public List<Agency> search(String words, LocalDate asOf, int limit) {
        return List.of();
    }

    @Override
    public List<UUID> lineage(UUID id) {
        return List.of(id);
    }
}
