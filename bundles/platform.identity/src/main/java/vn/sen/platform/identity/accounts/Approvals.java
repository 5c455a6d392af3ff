package vn.sen.platform.identity.accounts;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.ids.Ids;
import vn.sen.platform.api.people.Caller;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.problem.RequestProblem;
import vn.sen.platform.api.store.Change;
import vn.sen.platform.api.store.Store;
import vn.sen.platform.api.text.Text;
import vn.sen.platform.identity.IdentityPermission;
import vn.sen.platform.identity.IdentityProblem;
import vn.sen.platform.identity.accounts.GuardedActs.OneTime;

/**
 * Dangerous acts that wait for a second person, who is neither who asked nor who would be given
 * more by it. Thread-safe.
 */
@Component(service = Approvals.class)
public final class Approvals {
    private static final int MOST = 200;

    private final Store store;
    private final GuardedActs acts;
    private final AgencyCodes agencies;
    private final Clock clock;

    @Activate
    public Approvals(
            @Reference Store store,
            @Reference GuardedActs acts,
            @Reference AgencyCodes agencies,
            @Reference Clock clock) {
        this.store = store;
        this.acts = acts;
        this.agencies = agencies;
        this.clock = clock;
    }

    /** Where a request stands. */
    public enum State {
        WAITING(new Text("Chờ phê duyệt", "Waiting")),
        APPROVED(new Text("Đã phê duyệt", "Approved")),
        REJECTED(new Text("Không phê duyệt", "Rejected"));

        private final Text label;

        State(Text label) {
            this.label = label;
        }

        public Text label() {
            return label;
        }
    }

    /**
     * A request as people read it.
     *
     * @param mine whether the reader may not approve it: asked for it, or would be given more
     */
    public record View(
            UUID id,
            Text act,
            String person,
            String agency,
            String reason,
            String requestedBy,
            Instant requestedAt,
            State state,
            String decidedBy,
            @Nullable Instant decidedAt,
            boolean mine,
            long version) {}

    void ask(GuardedAct act, String reason) {
        UUID self =
                Call.current()
                        .caller()
                        .account()
                        .orElseThrow(() -> new Problem(RequestProblem.UNAUTHENTICATED));
        store.write(
                "identity.ask-approval",
                act.account(),
                change -> {
                    ApprovalEntity asked =
                            new ApprovalEntity(Ids.next(clock), act, reason, self, clock.instant());
                    change.em().persist(asked);
                    change.note("wanted", act.words().vi());
                    return 0;
                });
    }

    /** Newest first, the waiting ones before the decided. */
    public List<View> list() {
        Caller caller = Call.current().caller();
        caller.require(IdentityPermission.APPROVE);
        return store.read(
                em -> {
                    List<ApprovalEntity> found =
                            em.createQuery(
                                            "select r from ApprovalEntity r order by case when"
                                                    + " r.state = :waiting then 0 else 1 end, r.id desc",
                                            ApprovalEntity.class)
                                    .setParameter("waiting", State.WAITING)
                                    .setMaxResults(MOST)
                                    .getResultList();
                    Map<UUID, String> names = names(em, found);
                    return found.stream().map(r -> view(r, names, caller)).toList();
                });
    }

    /** How many wait for a decision. */
    public long waiting() {
        return store.read(
                em ->
                        em.createQuery(
                                        "select count(r) from ApprovalEntity r where r.state = :s",
                                        Long.class)
                                .setParameter("s", State.WAITING)
                                .getSingleResult());
    }

    /**
     * @param password the new one after a reset, to be told to the person; "" otherwise
     */
    public record Approved(UUID account, String password) {}

    /** Approves and does it. */
    public Approved approve(UUID id) {
        ApprovalEntity asked = store.read(em -> require(em.find(ApprovalEntity.class, id)));
        OneTime oneTime = acts.prepare(asked.kind);
        store.write(
                asked.kind.act(),
                asked.account,
                change -> {
                    ApprovalEntity request = decide(change, id, State.APPROVED);
                    acts.apply(change, request.act(), oneTime);
                    return 0;
                });
        acts.settled(asked.account);
        return new Approved(asked.account, oneTime.shown());
    }

    public void reject(UUID id) {
        ApprovalEntity asked = store.read(em -> require(em.find(ApprovalEntity.class, id)));
        store.write(
                "identity.reject",
                asked.account,
                change -> {
                    decide(change, id, State.REJECTED);
                    return 0;
                });
    }

    private ApprovalEntity decide(Change change, UUID id, State state) {
        Caller caller = Call.current().caller();
        caller.require(IdentityPermission.APPROVE);
        ApprovalEntity request = require(change.em().find(ApprovalEntity.class, id));
        Reach.requireOver(change.em(), Accounts.require(change.em(), request.account));
        Reach.require(Optional.ofNullable(request.scope));
        UUID self = caller.account().orElseThrow(() -> new Problem(RequestProblem.UNAUTHENTICATED));
        if (request.state != State.WAITING) {
            throw new Problem(IdentityProblem.REQUEST_DECIDED);
        }
        if (state == State.APPROVED && !isSecondPerson(request, self)) {
            throw new Problem(IdentityProblem.SECOND_PERSON);
        }
        request.state = state;
        request.decidedBy = self;
        request.decidedAt = clock.instant();
        change.note("request", id);
        change.note("requested by", request.requestedBy);
        return request;
    }

    private static boolean isSecondPerson(ApprovalEntity request, UUID person) {
        return !person.equals(request.requestedBy)
                && (!person.equals(request.account) || request.act().mayBeApprovedBySubject());
    }

    private static ApprovalEntity require(@Nullable ApprovalEntity found) {
        if (found == null) {
            throw new Problem(IdentityProblem.UNKNOWN_REQUEST);
        }
        return found;
    }

    private static Map<UUID, String> names(EntityManager em, List<ApprovalEntity> requests) {
        Set<UUID> ids =
                requests.stream()
                        .flatMap(r -> Stream.of(r.account, r.requestedBy, r.decidedBy))
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
        return ids.isEmpty()
                ? Map.of()
                : em
                        .createQuery(
                                "select a from AccountEntity a where a.id in :ids",
                                AccountEntity.class)
                        .setParameter("ids", ids)
                        .getResultList()
                        .stream()
                        .collect(Collectors.toMap(a -> a.id, a -> a.displayName));
    }

    private View view(ApprovalEntity r, Map<UUID, String> names, Caller caller) {
        boolean mine = caller.account().filter(id -> !isSecondPerson(r, id)).isPresent();
        return new View(
                r.id,
                r.act().words(),
                names.getOrDefault(r.account, ""),
                r.scope == null ? "" : agencies.name(r.scope),
                r.reason,
                names.getOrDefault(r.requestedBy, ""),
                r.requestedAt,
                r.state,
                r.decidedBy == null ? "" : names.getOrDefault(r.decidedBy, ""),
                r.decidedAt,
                mine,
                r.version);
    }
}
