package vn.sen.reconciliation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.agencies.api.Agencies;
import vn.sen.agencies.api.Agency;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.people.Caller;
import vn.sen.platform.api.ports.Port;
import vn.sen.platform.api.ports.Ports;
import vn.sen.platform.api.problem.Faults;
import vn.sen.platform.api.text.Text;

/** The agencies that own sources, and who may see them. Thread-safe. */
@Component(service = Owners.class)
public final class Owners {
    private final Port<Agencies> agencies;
    private final Clock clock;

    @Activate
    public Owners(@Reference Ports ports, @Reference Clock clock) {
        this.agencies = ports.to(Agencies.class);
        this.clock = clock;
    }

    /** Today's names; an id that is not known stands for itself. */
    public Map<UUID, String> names(Collection<UUID> ids) {
        Set<UUID> wanted = Set.copyOf(ids);
        Map<UUID, String> known =
                wanted.isEmpty()
                        ? Map.of()
                        : agencies.call(a -> a.names(wanted, LocalDate.now(clock)))
                                .orElse(Map.of());
        return wanted.stream()
                .collect(Collectors.toMap(id -> id, id -> known.getOrDefault(id, id.toString())));
    }

    public String name(UUID id) {
        return names(List.of(id)).getOrDefault(id, id.toString());
    }

    public Optional<Agency> byCode(String code) {
        return agencies.call(a -> a.byCode(code)).flatMap(found -> found);
    }

    /** The agency itself and all below it, today. */
    public Set<UUID> subtree(UUID id) {
        return agencies.call(
                        a ->
                                a.subtree(id, LocalDate.now(clock)).stream()
                                        .map(Agency::id)
                                        .collect(Collectors.toSet()))
                .filter(found -> !found.isEmpty())
                .orElse(Set.of(id));
    }

    /** Whose name holds the words. */
    public List<Agency> search(String words) {
        return agencies.call(a -> a.search(words, LocalDate.now(clock), 50)).orElse(List.of());
    }

    /** The agencies directly below the tops of the province. */
    public List<Agency> departments() {
        LocalDate today = LocalDate.now(clock);
        return agencies.call(
                        a ->
                                a.roots(today).stream()
                                        .flatMap(top -> a.children(top.id(), today).stream())
                                        .toList())
                .orElse(List.of());
    }

    /** Whether the one is the other, lies below it or above it. */
    public boolean sameHouse(UUID one, UUID other) {
        return subtree(one).contains(other) || (!isTop(other) && subtree(other).contains(one));
    }

    private boolean isTop(UUID id) {
        return agencies.call(a -> a.find(id).map(found -> found.parent().isEmpty()))
                .flatMap(found -> found)
                .orElse(false);
    }

    /** Notes a fault when there is no such agency. */
    public void checkExists(Faults faults, String field, UUID id) {
        if (agencies.require(a -> a.find(id)).isEmpty()) {
            faults.add(
                    field,
                    "agency-unknown",
                    new Text("Hãy chọn cơ quan trong danh mục.", "Choose an agency of the list."));
        }
    }

    /** Whether the caller may see what belongs to that agency. */
    public static boolean maySee(UUID owner) {
        Caller caller = Call.current().caller();
        return caller.may(ReconciliationPermission.VIEW_ALL)
                || caller.may(ReconciliationPermission.VIEW, owner);
    }

    public static void mayView() {
        Call.current().caller().require(ReconciliationPermission.VIEW);
    }
}
