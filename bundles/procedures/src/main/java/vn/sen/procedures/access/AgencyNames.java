package vn.sen.procedures.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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

/** What this module asks the register of agencies for its pages. Thread-safe. */
@Component(service = AgencyNames.class)
public final class AgencyNames {
    private final Port<Agencies> agencies;
    private final Clock clock;

    @Activate
    public AgencyNames(@Reference Ports ports, @Reference Clock clock) {
        this.agencies = ports.to(Agencies.class);
        this.clock = clock;
    }

    /** Today's names; an id that is not known stands for itself. */
    public Map<UUID, String> of(Collection<@Nullable UUID> ids) {
        Set<UUID> wanted = new HashSet<>();
        for (UUID id : ids) {
            if (id != null) {
                wanted.add(id);
            }
        }
        Map<UUID, String> known =
                wanted.isEmpty()
                        ? Map.of()
                        : agencies.call(a -> a.names(wanted, LocalDate.now(clock)))
                                .orElse(Map.of());
        return wanted.stream()
                .collect(Collectors.toMap(id -> id, id -> known.getOrDefault(id, id.toString())));
    }

    public String of(UUID id) {
        return of(List.of(id)).getOrDefault(id, id.toString());
    }

    /** Every agency of today, those above before those below. */
    public List<Agency> all() {
        LocalDate today = LocalDate.now(clock);
        return agencies.call(
                        a -> {
                            List<Agency> all = new ArrayList<>();
                            for (Agency root : a.roots(today)) {
                                all.addAll(a.subtree(root.id(), today));
                            }
                            return all;
                        })
                .orElse(List.of());
    }
}
