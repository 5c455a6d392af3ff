package vn.sen.deadlines.calendars;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sen.agencies.api.Agencies;
import vn.sen.agencies.api.Agency;
import vn.sen.agencies.api.AgencyKind;

/** Three agencies, each above the next. */
final class Province implements Agencies {
    static final UUID ROOT = new UUID(7, 1);
    static final UUID OFFICE = new UUID(7, 2);
    static final UUID DESK = new UUID(7, 3);

    private static final List<Agency> ALL =
            List.of(
                    agency(DESK, "MC", OFFICE),
                    agency(OFFICE, "STTTT", ROOT),
                    agency(ROOT, "UBND", null));

    private static Agency agency(UUID id, String code, @Nullable UUID parent) {
        return new Agency(
                id,
                code,
                code + " (minh họa)",
                AgencyKind.OTHER,
                Optional.ofNullable(parent),
                LocalDate.of(2016, 1, 1),
                null,
                0);
    }

    @Override
    public Optional<Agency> find(UUID id) {
        return ALL.stream().filter(agency -> agency.id().equals(id)).findAny();
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
        return ALL.stream().filter(agency -> agency.code().equals(code)).findAny();
    }

    @Override
    public Map<UUID, String> names(Collection<UUID> ids, LocalDate asOf) {
        return Map.of();
    }

    @Override
    public List<Agency> children(UUID id, LocalDate asOf) {
        return List.of();
    }

    @Override
    public List<Agency> subtree(UUID id, LocalDate asOf) {
        return List.of();
    }

    @Override
    public List<Agency> ancestors(UUID id, LocalDate asOf) {
        int at = ALL.indexOf(find(id).orElse(null));
        return at < 0 ? List.of() : ALL.subList(at, ALL.size());
    }

    @Override
    public List<Agency> roots(LocalDate asOf) {
        return List.of(require(ROOT));
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
