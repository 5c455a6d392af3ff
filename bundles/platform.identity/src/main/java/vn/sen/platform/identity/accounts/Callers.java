package vn.sen.platform.identity.accounts;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.people.AgencyTree;
import vn.sen.platform.api.ports.Port;
import vn.sen.platform.api.ports.Ports;
import vn.sen.platform.identity.IdentitySettings;

/** Turns accounts into callers. Thread-safe. */
@Component(service = Callers.class)
public final class Callers {
    private final Port<AgencyTree> tree;
    private final IdentitySettings settings;

    @Activate
    public Callers(@Reference Ports ports, @Reference IdentitySettings settings) {
        tree = ports.to(AgencyTree.class);
        this.settings = settings;
    }

    /**
     * The caller of an account; empty when it is unknown or closed.
     *
     * @param proven whether a second factor was shown: without it, the roles that ask for one are
     *     left out
     */
    public Optional<AccountCaller> of(EntityManager em, UUID account, boolean proven) {
        AccountEntity found = em.find(AccountEntity.class, account);
        if (found == null || !found.active) {
            return Optional.empty();
        }
        boolean all = proven || skipsSecondFactor(found);
        List<Grant> grants =
                grants(em, account).stream()
                        .filter(grant -> all || !grant.role().needsSecondFactor())
                        .toList();
        return Optional.of(new AccountCaller(found.person(), grants, this::within));
    }

    /** Whether the account's roles ask for a second factor: invented people of a demo skip it. */
    public boolean needsSecondFactor(EntityManager em, UUID account) {
        AccountEntity found = em.find(AccountEntity.class, account);
        return found != null
                && !skipsSecondFactor(found)
                && grants(em, account).stream().anyMatch(g -> g.role().needsSecondFactor());
    }

    private boolean skipsSecondFactor(AccountEntity account) {
        return settings.demo() && account.demo;
    }

    List<Grant> grants(EntityManager em, UUID account) {
        return em
                .createQuery(
                        "select g from GrantEntity g where g.account = :account order by g.id",
                        GrantEntity.class)
                .setParameter("account", account)
                .getResultList()
                .stream()
                .map(GrantEntity::grant)
                .toList();
    }

    private boolean within(UUID agency, UUID root) {
        return tree.call(agencies -> agencies.within(agency, root)).orElse(false);
    }
}
