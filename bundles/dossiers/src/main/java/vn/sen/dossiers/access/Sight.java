package vn.sen.dossiers.access;

import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.agencies.api.Agency;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.people.Caller;

/** Whose dossiers the caller may see: of the own agency with all below it, or of all. */
@Component(service = Sight.class)
public final class Sight {
    private final AgencyBook agencies;

    @Activate
    public Sight(@Reference AgencyBook agencies) {
        this.agencies = agencies;
    }

    /** Throws unless the caller may enter at all. */
    public View ofCaller() {
        Caller caller = Call.current().caller();
        caller.require(DossierPermission.VIEW);
        boolean province =
                caller.agency().isEmpty()
                        || agencies.tops().stream()
                                .map(Agency::id)
                                .anyMatch(top -> caller.may(DossierPermission.VIEW, top));
        if (province) {
            return new View(true, Set.of());
        }
        UUID own = caller.agency().orElseThrow();
        return new View(
                false,
                agencies.subtree(own).stream()
                        .filter(agency -> caller.may(DossierPermission.VIEW, agency))
                        .collect(java.util.stream.Collectors.toUnmodifiableSet()));
    }

    /**
     * @param all sees everything
     * @param agencies of which all is seen
     */
    public record View(boolean all, Set<UUID> agencies) {
        public boolean sees(UUID... of) {
            return all || Arrays.stream(of).anyMatch(agencies::contains);
        }
    }
}
