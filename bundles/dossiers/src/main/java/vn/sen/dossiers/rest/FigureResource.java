package vn.sen.dossiers.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.dossiers.access.AgencyBook;
import vn.sen.dossiers.access.Sight;
import vn.sen.dossiers.counts.Figures;

/** The flow of a period, from counts alone. */
@Path("api")
@Component(service = FigureResource.class)
public final class FigureResource {
    private final Figures figures;
    private final Sight sight;
    private final AgencyBook agencies;

    @Activate
    public FigureResource(
            @Reference Figures figures, @Reference Sight sight, @Reference AgencyBook agencies) {
        this.figures = figures;
        this.sight = sight;
        this.agencies = agencies;
    }

    /** From the first of the month until today, when nothing else is asked for. */
    @GET
    @Path("figures")
    public Figures.Flow flow(
            @QueryParam("agency") @Nullable UUID agency,
            @QueryParam("procedure") @Nullable String procedure,
            @QueryParam("from") @Nullable String fromDay,
            @QueryParam("to") @Nullable String toDay) {
        LocalDate from = Days.of("from", fromDay);
        LocalDate to = Days.of("to", toDay);
        LocalDate last = to == null ? agencies.today() : to;
        return figures.flow(
                new Figures.Period(
                        scope(agency),
                        procedure,
                        from == null ? last.withDayOfMonth(1) : from,
                        last));
    }

    private @Nullable Collection<UUID> scope(@Nullable UUID agency) {
        Sight.View view = sight.ofCaller();
        if (agency == null) {
            return view.all() ? null : view.agencies();
        }
        Collection<UUID> below = agencies.subtree(agency);
        return view.all() ? below : below.stream().filter(view.agencies()::contains).toList();
    }
}
