package vn.sen.inspections.access;

import jakarta.persistence.Query;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.people.Caller;

/**
 * What the caller may see: overseers everything, people of an agency what concerns it as inspected
 * or owner, inspectors the inspections of their teams.
 */
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
        caller.require(InspectionPermission.VIEW);
        if (caller.may(InspectionPermission.VIEW_ALL)) {
            return new View(true, caller.account(), Set.of());
        }
        Set<UUID> own = new HashSet<>();
        caller.agency()
                .filter(agency -> caller.may(InspectionPermission.VIEW_AGENCY, agency))
                .ifPresent(agency -> own.addAll(agencies.subtree(agency)));
        return new View(false, caller.account(), Set.copyOf(own));
    }

    /**
     * @param all sees everything
     * @param account whose teams are seen as well
     * @param agencies of which all is seen
     */
    public record View(boolean all, Optional<UUID> account, Set<UUID> agencies) {
        private static final UUID NOBODY = new UUID(0, 0);

        /** A condition on inspection {@code i} for the WHERE of a query; "" when all is seen. */
        public String onInspection(String i) {
            return all
                    ? ""
                    : " and (%1$s.agency in :seenAgencies or exists (select 1 from MemberEntity sm where sm.inspection = %1$s.id and sm.account = :seer) or exists (select 1 from FindingEntity sf, OwnerEntity so where sf.inspection = %1$s.id and so.finding = sf.id and so.agency in :seenAgencies))"
                            .formatted(i);
        }

        /** A condition on finding {@code f}; drafts are for the team and overseers alone. */
        public String onFinding(String f) {
            return all
                    ? ""
                    : " and ((%1$s.state <> DRAFT and (%1$s.agency in :seenAgencies or exists (select 1 from OwnerEntity so where so.finding = %1$s.id and so.agency in :seenAgencies))) or exists (select 1 from MemberEntity sm where sm.inspection = %1$s.inspection and sm.account = :seer))"
                            .formatted(f);
        }

        public <Q extends Query> Q bind(Q query) {
            if (!all) {
                query.setParameter("seenAgencies", agencies.isEmpty() ? Set.of(NOBODY) : agencies);
                query.setParameter("seer", account.orElse(NOBODY));
            }
            return query;
        }
    }
}
