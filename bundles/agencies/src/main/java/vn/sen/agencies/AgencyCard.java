package vn.sen.agencies;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.pages.Card;
import vn.sen.platform.api.pages.Fragment;
import vn.sen.platform.api.pages.Templates;
import vn.sen.platform.api.people.Caller;
import vn.sen.platform.api.store.Store;
import vn.sen.platform.api.text.Text;

/** How many agencies there are, and which were changed last. */
@Component
public final class AgencyCard implements Card {
    private static final int SHOWN = 5;

    private final Store store;
    private final AgencyRegister register;
    private final LiveTree tree;
    private final Templates templates;

    @Activate
    public AgencyCard(
            @Reference Store store,
            @Reference AgencyRegister register,
            @Reference LiveTree tree,
            @Reference Templates templates) {
        this.store = store;
        this.register = register;
        this.tree = tree;
        this.templates = templates;
    }

    /** An agency that was changed. */
    public record Recent(UUID agency, String name, Instant at) {}

    @Override
    public Text title() {
        return new Text("Cơ quan", "Agencies");
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public Optional<Fragment> body(Caller caller) {
        if (!caller.may(AgencyPermission.VIEW)) {
            return Optional.empty();
        }
        LocalDate today = register.today();
        List<Recent> recent = store.read(em -> recent(em, today));
        return Optional.of(
                templates.fragment("card.jte", Map.of("count", tree.size(), "recent", recent)));
    }

    private static List<Recent> recent(EntityManager em, LocalDate today) {
        return em
                .createQuery(
                        "select a.id, a.changedAt from Agency a order by a.changedAt desc",
                        Object[].class)
                .setMaxResults(SHOWN)
                .getResultList()
                .stream()
                .map(row -> recent(em, (UUID) row[0], (Instant) row[1], today))
                .toList();
    }

    private static Recent recent(EntityManager em, UUID id, Instant at, LocalDate today) {
        String name = AgencyQueries.nearest(em, id, today).map(AgencyView::name).orElse("");
        return new Recent(id, name, at);
    }
}
