package vn.sen.dossiers.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.agencies.api.Agencies;
import vn.sen.agencies.api.Agency;
import vn.sen.platform.api.ports.Port;
import vn.sen.platform.api.ports.Ports;

/** What this module asks the register of agencies, and the days of the house. Thread-safe. */
@Component(service = AgencyBook.class)
public final class AgencyBook {
    /** Names and who stands above whom change by decisions of days. */
    private static final Duration HALF_A_MINUTE = Duration.ofSeconds(30);

    private final Port<Agencies> agencies;
    private final Clock clock;
    private final Remembered<UUID, String> names = new Remembered<>(HALF_A_MINUTE);
    private final Remembered<UUID, Set<UUID>> below = new Remembered<>();
    private final Remembered<UUID, Set<UUID>> above = new Remembered<>(HALF_A_MINUTE);

    @Activate
    public AgencyBook(@Reference Ports ports, @Reference Clock clock) {
        this.agencies = ports.to(Agencies.class);
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public LocalDateTime now() {
        return LocalDateTime.now(clock);
    }

    public Clock clock() {
        return clock;
    }

    /** The configured zone. */
    public ZoneId zone() {
        return clock.getZone();
    }

    public LocalDate day(Instant at) {
        return at.atZone(zone()).toLocalDate();
    }

    /** Names as of today; an id that is not known stands for itself. */
    public Map<UUID, String> names(Collection<UUID> ids) {
        Set<UUID> wanted = new HashSet<>(ids);
        if (wanted.isEmpty()) {
            return Map.of();
        }
        Map<UUID, String> known =
                names.all(
                        wanted,
                        left -> agencies.call(a -> a.names(left, today())).orElse(Map.of()));
        return wanted.stream()
                .collect(Collectors.toMap(id -> id, id -> known.getOrDefault(id, id.toString())));
    }

    public String name(UUID id) {
        return names(List.of(id)).getOrDefault(id, id.toString());
    }

    /** The agency itself and all below it today; the agency alone when the register is away. */
    public Set<UUID> subtree(UUID id) {
        return below.all(Set.of(id), ids -> line(id, a -> a.subtree(id, today())))
                .getOrDefault(id, Set.of(id));
    }

    /** The agency itself and those above it today; the agency alone when the register is away. */
    public Set<UUID> above(UUID id) {
        return above.all(Set.of(id), ids -> line(id, a -> a.ancestors(id, today())))
                .getOrDefault(id, Set.of(id));
    }

    private Map<UUID, Set<UUID>> line(UUID id, Function<Agencies, List<Agency>> question) {
        Set<UUID> found =
                agencies.call(question).orElse(List.of()).stream()
                        .map(Agency::id)
                        .collect(Collectors.toUnmodifiableSet());
        return found.isEmpty() ? Map.of() : Map.of(id, found);
    }

    /** The agency itself and all below it today, with their names and codes. */
    public List<Agency> below(UUID id) {
        return agencies.require(a -> a.subtree(id, today()));
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

    public boolean existsOn(UUID id, LocalDate day) {
        return agencies.require(a -> a.find(id, day).isPresent());
    }

    /** All of today, each once. */
    public List<Agency> all() {
        return agencies.call(
                        a ->
                                a.roots(today()).stream()
                                        .flatMap(top -> a.subtree(top.id(), today()).stream())
                                        .distinct()
                                        .toList())
                .orElse(List.of());
    }

    /** The top agencies of today. */
    public List<Agency> tops() {
        return agencies.call(a -> a.roots(today())).orElse(List.of());
    }
}
