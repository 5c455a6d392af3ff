package vn.sen.agencies;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.agencies.TreeSnapshot.Link;
import vn.sen.platform.api.people.AgencyTree;
import vn.sen.platform.api.store.Store;

/**
 * Today's tree, kept in memory. Changes of this node are seen at once, those of another within a
 * second, and a new day brings what was scheduled for it. Thread-safe.
 */
@Component(service = {AgencyTree.class, LiveTree.class})
public final class LiveTree implements AgencyTree {
    private static final long LOOK_AGAIN = Duration.ofSeconds(1).toNanos();
    private static final int PAGE = 10_000;

    private final Store store;
    private final Clock clock;
    private volatile @Nullable Seen seen;
    private volatile boolean stale;

    @Activate
    public LiveTree(@Reference Store store, @Reference Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    private record Seen(TreeSnapshot tree, LocalDate day, long revision, long at) {}

    @Override
    public boolean within(UUID agency, UUID root) {
        return current().within(agency, root);
    }

    @Override
    public Optional<String> name(UUID agency) {
        LocalDate today = LocalDate.now(clock);
        return store.read(em -> AgencyQueries.nearest(em, agency, today)).map(AgencyView::name);
    }

    @Override
    public Optional<UUID> byCode(String code) {
        return store.read(em -> AgencyQueries.idOfCode(em, code));
    }

    /** How many agencies exist today. */
    public int size() {
        return current().size();
    }

    /** Called after each commit that may have moved something. */
    void changed() {
        stale = true;
    }

    private TreeSnapshot current() {
        Seen last = seen;
        LocalDate today = LocalDate.now(clock);
        if (last != null
                && !stale
                && last.day().equals(today)
                && System.nanoTime() - last.at() < LOOK_AGAIN) {
            return last.tree();
        }
        return refreshed(today);
    }

    private synchronized TreeSnapshot refreshed(LocalDate today) {
        stale = false;
        Seen last = seen;
        long revision = store.read(LiveTree::revision);
        boolean same = last != null && last.day().equals(today) && last.revision() == revision;
        TreeSnapshot tree = last != null && same ? last.tree() : load(today);
        seen = new Seen(tree, today, revision, System.nanoTime());
        return tree;
    }

    private static long revision(EntityManager em) {
        return em.createQuery("select t.revision from TreeRevision t where t.id = :id", Long.class)
                .setParameter("id", TreeRevision.ONLY)
                .getSingleResult();
    }

    private TreeSnapshot load(LocalDate day) {
        List<Link> links = new ArrayList<>();
        List<Object[]> page = store.read(em -> page(em, day, null));
        while (!page.isEmpty()) {
            page.forEach(row -> links.add(new Link((UUID) row[0], (UUID) row[1])));
            UUID last = links.get(links.size() - 1).agency();
            page = page.size() < PAGE ? List.of() : store.read(em -> page(em, day, last));
        }
        return TreeSnapshot.of(links);
    }

    private static List<Object[]> page(EntityManager em, LocalDate day, @Nullable UUID after) {
        var query =
                em.createQuery(
                                "select v.agency, v.parent from AgencyVersion v where v.live = true"
                                        + " and v.validFrom <= :day and v.validTo >= :day"
                                        + (after == null ? "" : " and v.agency > :after")
                                        + " order by v.agency",
                                Object[].class)
                        .setParameter("day", day)
                        .setMaxResults(PAGE);
        if (after != null) {
            query.setParameter("after", after);
        }
        return query.getResultList();
    }
}
