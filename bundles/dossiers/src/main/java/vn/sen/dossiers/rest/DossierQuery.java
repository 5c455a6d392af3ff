package vn.sen.dossiers.rest;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sen.dossiers.api.DossierState;
import vn.sen.dossiers.cases.DossierFilter;

/** What a list of dossiers may be asked for; each is left out to ask for all. */
public final class DossierQuery {
    @QueryParam("agency")
    @Nullable UUID agency;

    @QueryParam("group")
    DossierState.@Nullable Group group;

    @QueryParam("state")
    @Nullable DossierState state;

    @QueryParam("standing")
    DossierFilter.@Nullable Narrow standing;

    @QueryParam("handler")
    @Nullable UUID handler;

    @QueryParam("procedure")
    @Nullable String procedure;

    @QueryParam("words")
    @Nullable String words;

    @QueryParam("from")
    @Nullable String from;

    @QueryParam("to")
    @Nullable String to;

    DossierFilter filter() {
        return new DossierFilter(
                agency == null ? null : List.of(agency),
                group,
                state,
                standing,
                handler,
                procedure == null || procedure.isBlank() ? null : procedure,
                words,
                Days.of("from", from),
                Days.of("to", to));
    }
}
