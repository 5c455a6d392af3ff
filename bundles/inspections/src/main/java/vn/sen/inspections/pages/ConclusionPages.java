package vn.sen.inspections.pages;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.inspections.acts.ConclusionEntity;
import vn.sen.inspections.acts.Conclusions;
import vn.sen.platform.api.pages.Form;
import vn.sen.platform.api.pages.Page;

/** The conclusion notice of an inspection. */
@Path("pages/{id: [0-9a-fA-F]{8}-[0-9a-fA-F-]{27}}/conclusion")
@Component(service = ConclusionPages.class)
public final class ConclusionPages {
    private final Desks desks;
    private final Conclusions conclusions;

    @Activate
    public ConclusionPages(@Reference Desks desks, @Reference Conclusions conclusions) {
        this.desks = desks;
        this.conclusions = conclusions;
    }

    @GET
    public Page show(@PathParam("id") UUID id) {
        Desk desk = desks.open(id, "conclusion");
        ConclusionEntity.ConclusionView conclusion = desk.conclusion();
        Map<String, Object> model = new HashMap<>();
        model.put(
                "why",
                conclusion == null ? Optional.empty() : Optional.of(conclusions.explainDue(id)));
        model.put(
                "words",
                conclusion == null
                        ? ""
                        : conclusion.words().isEmpty()
                                ? conclusions.proposal(id)
                                : conclusion.words());
        return desks.page(desk, "conclusion.jte", model);
    }

    @POST
    public Response edit(@PathParam("id") UUID id, Form form) {
        Conclusions.Draft draft =
                new Conclusions.Draft(form.text("words", 200_000), form.text("signer", 200));
        form.check();
        conclusions.edit(id, draft);
        return Desks.seen(id, "/conclusion");
    }

    @POST
    @Path("issue")
    public Response issue(@PathParam("id") UUID id, Form form) {
        Conclusions.Issue issue =
                new Conclusions.Issue(
                        form.text("number", 100), form.date("day"), form.text("password", 500));
        form.check();
        conclusions.issue(id, issue);
        return Desks.seen(id, "/conclusion");
    }
}
