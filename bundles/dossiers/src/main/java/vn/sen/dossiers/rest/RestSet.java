package vn.sen.dossiers.rest;

import java.util.HashSet;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.dossiers.imports.ImportResource;

/** The resources of this module. */
@Component(service = RestSet.class)
public final class RestSet {
    private final Set<Object> resources;

    @Activate
    public RestSet(
            @Reference DossierResource dossiers,
            @Reference ActResource acts,
            @Reference WayResource way,
            @Reference ClockResource clock,
            @Reference Further further) {
        resources = new HashSet<>(Set.of(dossiers, acts, way, clock));
        resources.addAll(further.resources);
    }

    /** Those that are not about one dossier. */
    @Component(service = Further.class)
    public static final class Further {
        private final Set<Object> resources;

        @Activate
        public Further(
                @Reference OversightResource oversight,
                @Reference FigureResource figures,
                @Reference FileResource files,
                @Reference ConsultationResource consultations,
                @Reference ImportResource imports) {
            resources = Set.of(oversight, figures, files, consultations, imports);
        }
    }

    public Set<Object> resources() {
        return resources;
    }
}
