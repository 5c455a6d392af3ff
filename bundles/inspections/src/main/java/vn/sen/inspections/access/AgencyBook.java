package vn.sen.inspections.access;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.agencies.api.Agencies;
import vn.sen.agencies.api.Agency;
import vn.sen.platform.api.ports.Port;
import vn.sen.platform.api.ports.Ports;
import vn.sen.platform.api.problem.Faults;
import vn.sen.platform.api.text.Text;

/** What this module asks the register of agencies. Thread-safe. */
@Component(service = AgencyBook.class)
public final class AgencyBook {
    private final Port<Agencies> agencies;
    private final Clock clock;

    @Activate
    public AgencyBook(@Reference Ports ports, @Reference Clock clock) {
        this.agencies = ports.to(Agencies.class);
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The configured zone. */
    public ZoneId zone() {
        return clock.getZone();
    }

    /** Names as of that day; an id that is not known stands for itself. */
    public Map<UUID, String> names(Collection<UUID> ids, LocalDate asOf) {
        Set<UUID> wanted = new HashSet<>(ids);
        if (wanted.isEmpty()) {
            return Map.of();
        }
        Map<UUID, String> known = agencies.call(a -> a.names(wanted, asOf)).orElse(Map.of());
        return wanted.stream()
                .collect(Collectors.toMap(id -> id, id -> known.getOrDefault(id, id.toString())));
    }

    public Map<UUID, String> names(Collection<UUID> ids) {
        return names(ids, today());
    }

    public String name(UUID id) {
        return names(List.of(id)).getOrDefault(id, id.toString());
    }

    /** The agency itself and all below it today; the agency alone when the register is away. */
    public Set<UUID> subtree(UUID id) {
        return agencies.call(
                        a ->
                                a.subtree(id, today()).stream()
                                        .map(Agency::id)
                                        .collect(Collectors.toSet()))
                .filter(found -> !found.isEmpty())
                .orElse(Set.of(id));
    }

    /** The agencies and offices directly below, today. */
    public List<Agency> children(UUID id) {
        return agencies.call(a -> a.children(id, today())).orElse(List.of());
    }

    /** The agency itself with all it came from and all that came from it. */
    public Set<UUID> lineage(UUID id) {
        Set<UUID> all = new HashSet<>(agencies.call(a -> a.lineage(id)).orElse(List.of()));
        all.add(id);
        return all;
    }

    public Optional<Agency> byCode(String code) {
        return agencies.call(a -> a.byCode(code)).flatMap(found -> found);
    }

    public Optional<Agency> find(UUID id) {
        return agencies.call(a -> a.find(id)).flatMap(found -> found);
    }

    /** The top agencies of today. */
    public List<Agency> tops() {
        return agencies.call(a -> a.roots(today())).orElse(List.of());
    }

    /** Notes a fault when there is no such agency, or when it does not exist on that day. */
    public void checkExists(Faults faults, String field, @Nullable UUID id, LocalDate day) {
        if (faults.required(field, id) == null || id == null) {
            return;
        }
        if (agencies.require(a -> a.find(id, day).isEmpty())) {
            faults.add(
                    field,
                    "agency-not-there",
                    new Text(
                            "Cơ quan này không tồn tại vào ngày đó. Hãy chọn cơ quan khác.",
                            "This agency does not exist on that day. Choose another one."));
        }
    }

    /**
     * Whether somebody of {@code own} would inspect their own house by inspecting {@code
     * inspected}: the same agency, one that it came from or became, an office below it, or the
     * agency above it. The top of the province, under which everybody is, does not count as above.
     */
    public boolean sameHouse(UUID own, UUID inspected, LocalDate day) {
        if (own.equals(inspected)) {
            return true;
        }
        return agencies.require(
                a -> {
                    Set<UUID> ownLine = line(a, own);
                    Set<UUID> inspectedLine = line(a, inspected);
                    return meets(houses(a, ownLine, day), inspectedLine)
                            || meets(houses(a, inspectedLine, day), ownLine);
                });
    }

    private static Set<UUID> line(Agencies agencies, UUID id) {
        Set<UUID> line = new HashSet<>(agencies.lineage(id));
        line.add(id);
        return line;
    }

    private Set<UUID> houses(Agencies agencies, Set<UUID> line, LocalDate day) {
        Set<UUID> houses = new HashSet<>(line);
        for (UUID id : line) {
            for (LocalDate asOf : List.of(day, today())) {
                agencies.ancestors(id, asOf).stream()
                        .filter(above -> above.parent().isPresent())
                        .map(Agency::id)
                        .forEach(houses::add);
            }
        }
        return houses;
    }

    private static boolean meets(Set<UUID> one, Set<UUID> other) {
        return one.stream().anyMatch(other::contains);
    }
}
