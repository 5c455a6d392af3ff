package vn.sen.dossiers.cases;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.dossiers.api.Dossier;
import vn.sen.dossiers.api.Dossiers;
import vn.sen.dossiers.counts.Figures;
import vn.sen.platform.api.store.Store;

/** The service for other modules. Thread-safe. */
@Component(service = Dossiers.class)
public final class DossierShelf implements Dossiers {
    private final Store store;
    private final DossierViews views;
    private final PinnedBook pinned;
    private final Figures figures;

    @Activate
    public DossierShelf(
            @Reference Store store,
            @Reference DossierViews views,
            @Reference PinnedBook pinned,
            @Reference Figures figures) {
        this.store = store;
        this.views = views;
        this.pinned = pinned;
        this.figures = figures;
    }

    @Override
    public Optional<Dossier> find(UUID id) {
        return Optional.ofNullable(store.read(em -> em.find(DossierEntity.class, id)))
                .map(this::summary);
    }

    @Override
    public Optional<Dossier> byCode(String code) {
        String plain = code.strip().toUpperCase(Locale.ROOT);
        List<DossierEntity> found =
                store.read(
                        em ->
                                em.createQuery(
                                                "select d from DossierEntity d where d.code ="
                                                        + " :code",
                                                DossierEntity.class)
                                        .setParameter("code", plain)
                                        .getResultList());
        return found.stream().findFirst().map(this::summary);
    }

    private Dossier summary(DossierEntity d) {
        return new Dossier(
                d.id(),
                d.shownCode(),
                d.request().pinned(),
                d.procedureCode(),
                pinned.name(d.request().pinned()),
                d.agency(),
                d.state(),
                views.status(d),
                d.due().due(),
                d.place().name(),
                d.place().agency(),
                d.place().handler(),
                d.receivedAt(),
                d.completedAt(),
                d.version());
    }

    @Override
    public Map<UUID, Long> openByAgency() {
        return new HashMap<>(figures.openByAgency());
    }

    @Override
    public Map<String, Long> receivedByProcedure(LocalDate from, LocalDate to) {
        return figures.receivedByProcedure(from, to);
    }
}
