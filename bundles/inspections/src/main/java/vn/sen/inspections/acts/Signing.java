package vn.sen.inspections.acts;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.inspections.access.Actor;
import vn.sen.inspections.access.InspectionProblem;
import vn.sen.platform.api.ids.Ids;
import vn.sen.platform.api.people.Reauthentication;
import vn.sen.platform.api.ports.Port;
import vn.sen.platform.api.ports.Ports;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.store.Change;

/** Signing an act: the person proves again who they are, and the hash of the text is kept. */
@Component(service = Signing.class)
public final class Signing {
    private final Port<Reauthentication> people;
    private final Clock clock;

    @Activate
    public Signing(@Reference Ports ports, @Reference Clock clock) {
        this.people = ports.to(Reauthentication.class);
        this.clock = clock;
    }

    /** Outside any transaction. The platform itself needs no password. */
    void prove(@Nullable String password) {
        Actor actor = Actor.current();
        if (actor.system()) {
            return;
        }
        UUID account =
                actor.account().orElseThrow(() -> new Problem(InspectionProblem.NOBODY_TO_SIGN));
        String typed = password == null ? "" : password;
        if (!people.require(p -> p.confirms(account, typed))) {
            throw new Problem(InspectionProblem.WRONG_PASSWORD);
        }
    }

    /** Within the caller's transaction, after {@link #prove}. */
    void sign(
            Change change,
            UUID inspection,
            SignedActEntity.Kind kind,
            SignedActEntity.Side side,
            String hash) {
        boolean there = of(change.em(), inspection, kind).stream().anyMatch(a -> a.side() == side);
        if (there) {
            throw new Problem(InspectionProblem.SIGNED_ALREADY);
        }
        Actor actor = Actor.current();
        SignedActEntity act = new SignedActEntity(Ids.next(clock), inspection, kind, side, hash);
        act.by(actor.account().orElse(null), actor.name(), clock.instant());
        change.em().persist(act);
        change.em().flush();
        change.note("sha256", hash);
    }

    /** Oldest first. */
    static List<SignedActEntity> of(EntityManager em, UUID inspection, SignedActEntity.Kind kind) {
        return em
                .createQuery(
                        "select a from SignedActEntity a where a.inspection = :inspection"
                                + " order by a.signedAt, a.id",
                        SignedActEntity.class)
                .setParameter("inspection", inspection)
                .getResultList()
                .stream()
                .filter(a -> a.kind() == kind)
                .toList();
    }
}
