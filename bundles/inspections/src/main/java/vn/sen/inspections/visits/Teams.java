package vn.sen.inspections.visits;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.inspections.access.AgencyBook;
import vn.sen.inspections.access.InspectionPermission;
import vn.sen.inspections.access.InspectionProblem;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.ids.Ids;
import vn.sen.platform.api.people.People;
import vn.sen.platform.api.ports.Port;
import vn.sen.platform.api.ports.Ports;
import vn.sen.platform.api.problem.Faults;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.store.Change;
import vn.sen.platform.api.store.Store;

/** Teams of inspections. Nobody inspects their own agency. Thread-safe. */
@Component(service = Teams.class)
public final class Teams {
    private final Store store;
    private final Clock clock;
    private final AgencyBook agencies;
    private final Port<People> people;

    @Activate
    public Teams(
            @Reference Store store,
            @Reference Clock clock,
            @Reference AgencyBook agencies,
            @Reference Ports ports) {
        this.store = store;
        this.clock = clock;
        this.agencies = agencies;
        this.people = ports.to(People.class);
    }

    /** Adds a person, or changes the role of one who is there; one head at most. */
    public List<MemberView> name(UUID inspection, Naming naming) {
        Call.current().caller().require(InspectionPermission.PLAN);
        Faults faults = new Faults();
        UUID account = faults.required("account", naming.account());
        TeamRole role = faults.required("role", naming.role());
        String task = faults.optionalText("task", naming.task(), 300);
        faults.check();
        if (account == null || role == null) {
            throw Visits.unknown();
        }
        People.Person person =
                people.require(p -> p.find(account))
                        .filter(People.Person::active)
                        .orElseThrow(
                                () ->
                                        new Problem(
                                                InspectionProblem.UNKNOWN, "người này", "person"));
        MemberView wanted =
                new MemberView(
                        account, person.displayName(), role, person.agency().orElse(null), task);
        return store.write(
                "inspections.name-member",
                inspection,
                change -> {
                    InspectionEntity open = requireOpen(change, inspection);
                    refuseOwnHouse(agencies, wanted, open.agency(), open.visitOn());
                    put(change, inspection, wanted);
                    change.note("member", wanted.name());
                    return views(change, inspection);
                });
    }

    public List<MemberView> release(UUID inspection, UUID account) {
        Call.current().caller().require(InspectionPermission.PLAN);
        return store.write(
                "inspections.release-member",
                inspection,
                change -> {
                    requireOpen(change, inspection);
                    Visits.team(change.em(), inspection).stream()
                            .filter(m -> m.account().equals(account))
                            .forEach(change.em()::remove);
                    change.em().flush();
                    return views(change, inspection);
                });
    }

    private void put(Change change, UUID inspection, MemberView wanted) {
        List<MemberEntity> team = Visits.team(change.em(), inspection);
        for (MemberEntity other : team) {
            if (wanted.role() == TeamRole.HEAD
                    && other.role() == TeamRole.HEAD
                    && !other.account().equals(wanted.account())) {
                throw new Problem(InspectionProblem.TWO_HEADS, other.view().name());
            }
        }
        team.stream()
                .filter(m -> m.account().equals(wanted.account()))
                .findFirst()
                .ifPresentOrElse(
                        there -> there.change(wanted.role(), wanted.task()),
                        () ->
                                change.em()
                                        .persist(
                                                new MemberEntity(
                                                        Ids.next(clock), inspection, wanted)));
        change.em().flush();
    }

    private static List<MemberView> views(Change change, UUID inspection) {
        return Visits.team(change.em(), inspection).stream().map(MemberEntity::view).toList();
    }

    private static InspectionEntity requireOpen(Change change, UUID id) {
        InspectionEntity inspection = Visits.require(change, id);
        if (!inspection.state().before(InspectionState.MINUTES_SIGNED)) {
            throw inspection.wrongState("đổi thành phần đoàn", "change the team");
        }
        return inspection;
    }

    /**
     * Throws {@code inspection-conflict-of-interest} when the person would inspect their own house.
     */
    static void refuseOwnHouse(
            AgencyBook agencies, MemberView member, UUID inspected, LocalDate day) {
        UUID own = member.agency();
        if (own != null && agencies.sameHouse(own, inspected, day)) {
            throw new Problem(
                    InspectionProblem.CONFLICT_OF_INTEREST,
                    member.name(),
                    agencies.name(own),
                    agencies.name(inspected));
        }
    }

    /** What is entered to name a member. */
    public record Naming(@Nullable UUID account, @Nullable TeamRole role, @Nullable String task) {}
}
