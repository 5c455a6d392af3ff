package vn.sen.agencies;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.agencies.AgencyHistory.History;
import vn.sen.agencies.AgencyRequests.Cancellation;
import vn.sen.agencies.AgencyRequests.Correction;
import vn.sen.agencies.AgencyRequests.Ending;
import vn.sen.agencies.AgencyRequests.ExistenceCorrection;
import vn.sen.agencies.AgencyRequests.Move;
import vn.sen.agencies.AgencyRequests.NewAgency;
import vn.sen.agencies.AgencyRequests.Reclassification;
import vn.sen.agencies.AgencyRequests.Renaming;
import vn.sen.agencies.api.AgencyKind;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.lists.Listing;
import vn.sen.platform.api.text.Text;

/** Agencies over REST: {@code /api/v1/agencies}. */
@Path("api")
@Component(service = AgencyResource.class)
public final class AgencyResource {
    private final AgencyRegister register;
    private final AgencyLists lists;
    private final AgencyHistory history;
    private final AgencyActs acts;

    @Activate
    public AgencyResource(
            @Reference AgencyRegister register,
            @Reference AgencyLists lists,
            @Reference AgencyHistory history,
            @Reference AgencyActs acts) {
        this.register = register;
        this.lists = lists;
        this.history = history;
        this.acts = acts;
    }

    /** By name in Vietnamese order; with {@code q} those that hold the words. */
    @GET
    public Listing<ListedAgency> list(
            @QueryParam("q") @Nullable String words,
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("parent") @Nullable String parent,
            @QueryParam("state") @Nullable String state,
            @QueryParam("asOf") @Nullable String asOf) {
        mayView();
        Asked asked = new Asked();
        AgencyFilter.State chosen = asked.choice("state", state, AgencyFilter.State.class);
        AgencyFilter filter =
                new AgencyFilter(
                        words == null ? "" : words,
                        asked.choice("kind", kind, AgencyKind.class),
                        asked.id("parent", parent),
                        chosen == null ? AgencyFilter.State.EXISTING : chosen,
                        asked.day("asOf", asOf, register.today()));
        asked.done();
        return lists.listing(filter);
    }

    @POST
    public Response create(NewAgency act) {
        AgencyView made = acts.create(act);
        return Response.created(URI.create("/api/v1/agencies/" + made.id())).entity(made).build();
    }

    /** Best first: code, beginning of the name, the words in a row, the words anywhere. */
    @GET
    @Path("search")
    public List<ListedAgency> search(
            @QueryParam("q") @Nullable String words, @QueryParam("asOf") @Nullable String asOf) {
        mayView();
        LocalDate day = day(asOf);
        String question = words == null ? "" : words;
        List<AgencyView> found = register.found(question, day, false, 20);
        return lists.listed(found, day);
    }

    /** Today, or the last it was; on a day of one's choice with {@code asOf}. */
    @GET
    @Path("{id}")
    public AgencyView get(@PathParam("id") UUID id, @QueryParam("asOf") @Nullable String asOf) {
        mayView();
        return asOf == null
                ? register.requireNearest(id, register.today())
                : register.on(id, day(asOf));
    }

    @GET
    @Path("{id}/history")
    public History history(@PathParam("id") UUID id) {
        mayView();
        return history.of(register.requireNearest(id, register.today()).id());
    }

    @GET
    @Path("{id}/children")
    public Listing<ListedAgency> children(
            @PathParam("id") UUID id, @QueryParam("asOf") @Nullable String asOf) {
        mayView();
        LocalDate day = day(asOf);
        register.requireNearest(id, day);
        return lists.listing(new AgencyFilter("", null, id, AgencyFilter.State.EXISTING, day));
    }

    /** The agency itself and everything below it, level by level, at most 10,000. */
    @GET
    @Path("{id}/subtree")
    public Listing<ListedAgency> subtree(
            @PathParam("id") UUID id, @QueryParam("asOf") @Nullable String asOf) {
        mayView();
        LocalDate day = day(asOf);
        register.requireNearest(id, day);
        return Listing.whole(
                "co-quan-truc-thuoc-" + day,
                new Text("Cơ quan và đơn vị trực thuộc", "Agency and what lies below"),
                ListedAgency.COLUMNS,
                lists.listed(register.subtreeViews(id, day), day));
    }

    @GET
    @Path("{id}/ancestors")
    public List<ListedAgency> ancestors(
            @PathParam("id") UUID id, @QueryParam("asOf") @Nullable String asOf) {
        mayView();
        LocalDate day = day(asOf);
        register.requireNearest(id, day);
        return lists.listed(register.ancestorViews(id, day), day);
    }

    @POST
    @Path("{id}/rename")
    public AgencyView rename(@PathParam("id") UUID id, Renaming act) {
        return acts.rename(id, act);
    }

    @POST
    @Path("{id}/reclassify")
    public AgencyView reclassify(@PathParam("id") UUID id, Reclassification act) {
        return acts.reclassify(id, act);
    }

    @POST
    @Path("{id}/move")
    public AgencyView move(@PathParam("id") UUID id, Move act) {
        return acts.move(id, act);
    }

    @POST
    @Path("{id}/end")
    public AgencyView end(@PathParam("id") UUID id, Ending act) {
        return acts.end(id, act);
    }

    @POST
    @Path("{id}/correct")
    public AgencyView correct(@PathParam("id") UUID id, Correction act) {
        return acts.correct(id, act);
    }

    @POST
    @Path("{id}/correct-existence")
    public AgencyView correctExistence(@PathParam("id") UUID id, ExistenceCorrection act) {
        return acts.correctExistence(id, act);
    }

    /** Takes back a change that has not begun. */
    @POST
    @Path("{id}/cancel")
    public AgencyView cancel(@PathParam("id") UUID id, Cancellation act) {
        return acts.cancel(id, act);
    }

    private LocalDate day(@Nullable String asOf) {
        Asked asked = new Asked();
        LocalDate day = asked.day("asOf", asOf, register.today());
        asked.done();
        return day;
    }

    private static void mayView() {
        Call.current().caller().require(AgencyPermission.VIEW);
    }
}
