package vn.sen.dossiers.cases;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.deadlines.api.Status;
import vn.sen.dossiers.access.AgencyBook;
import vn.sen.dossiers.clock.Standing;

/** Makes views of dossiers, with the names that belong to them. Thread-safe. */
@Component(service = DossierViews.class)
public final class DossierViews {
    private final AgencyBook agencies;
    private final PinnedBook pinned;

    @Activate
    public DossierViews(@Reference AgencyBook agencies, @Reference PinnedBook pinned) {
        this.agencies = agencies;
        this.pinned = pinned;
    }

    public AgencyBook agencies() {
        return agencies;
    }

    public Status status(DossierEntity dossier) {
        return Standing.of(dossier, agencies.now());
    }

    public DossierView of(DossierEntity dossier) {
        return of(List.of(dossier)).get(0);
    }

    public List<DossierView> of(List<DossierEntity> dossiers) {
        Set<UUID> ids = new HashSet<>();
        dossiers.forEach(
                d -> {
                    ids.add(d.agency());
                    ids.add(d.place().agency());
                });
        Map<UUID, String> names = agencies.names(ids);
        return dossiers.stream().map(d -> view(d, names)).toList();
    }

    private DossierView view(DossierEntity d, Map<UUID, String> names) {
        return new DossierView(
                d.id(),
                d.version(),
                d.shownCode(),
                d.codeScheme(),
                d.request().pinned(),
                d.procedureCode(),
                pinned.name(d.request().pinned()),
                d.agency(),
                names.getOrDefault(d.agency(), ""),
                d.channel(),
                d.state(),
                d.state().code(),
                status(d),
                d.request().content(),
                DossierView.Person.of(d.owner()),
                d.request().delivery(),
                d.submittedAt(),
                d.receivedAt(),
                d.due().day(),
                d.due().due() == null ? null : d.due().due().time(),
                d.due().firstDay(),
                d.due().provisional(),
                d.extended(),
                d.supplementRounds(),
                d.halt().since(),
                d.halt().reason(),
                d.completedAt(),
                d.ending().returnedAt(),
                where(d.place(), names),
                d.ending().lateLeg());
    }

    private static DossierView.Where where(Place place, Map<UUID, String> names) {
        return new DossierView.Where(
                place.key(),
                place.name(),
                place.agency(),
                names.getOrDefault(place.agency(), ""),
                place.since(),
                place.handler(),
                place.handlerName());
    }
}
