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
import vn.sen.agencies.AgencyFacts.FactEnding;
import vn.sen.agencies.AgencyFacts.NewFact;
import vn.sen.platform.api.calls.Call;

/** Identifiers, functions, contacts and heads of an agency over REST. */
@Path("api/{id}/{topic: identifiers|functions|contacts|heads}")
@Component(service = FactResource.class)
public final class FactResource {
    private final AgencyRegister register;
    private final AgencyFacts facts;

    @Activate
    public FactResource(@Reference AgencyRegister register, @Reference AgencyFacts facts) {
        this.register = register;
        this.facts = facts;
    }

    /** What holds today, or on the day of {@code asOf}. */
    @GET
    public List<FactView> list(
            @PathParam("id") UUID id,
            @PathParam("topic") String topic,
            @QueryParam("asOf") @Nullable String asOf) {
        Call.current().caller().require(AgencyPermission.VIEW);
        Asked asked = new Asked();
        LocalDate day = asked.day("asOf", asOf, register.today());
        asked.done();
        register.requireNearest(id, day);
        return facts.on(id, FactTopic.ofPath(topic), day);
    }

    /** Everything ever recorded, also what was superseded. */
    @GET
    @Path("history")
    public List<FactView> history(@PathParam("id") UUID id, @PathParam("topic") String topic) {
        Call.current().caller().require(AgencyPermission.VIEW);
        register.requireNearest(id, register.today());
        return facts.all(id, FactTopic.ofPath(topic));
    }

    @POST
    public Response add(@PathParam("id") UUID id, @PathParam("topic") String topic, NewFact act) {
        FactView made = facts.add(id, FactTopic.ofPath(topic), act);
        return Response.created(URI.create("/api/v1/agencies/" + id + "/" + topic))
                .entity(made)
                .build();
    }

    @POST
    @Path("{fact}/end")
    public FactView end(@PathParam("id") UUID id, @PathParam("fact") UUID fact, FactEnding act) {
        return facts.end(id, fact, act);
    }

    @POST
    @Path("{fact}/correct")
    public FactView correct(@PathParam("id") UUID id, @PathParam("fact") UUID fact, NewFact act) {
        return facts.correct(id, fact, act);
    }
}
