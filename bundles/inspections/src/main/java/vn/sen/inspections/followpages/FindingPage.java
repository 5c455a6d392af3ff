package vn.sen.inspections.followpages;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.inspections.findings.Findings;
import vn.sen.inspections.findings.ResponseEntity;
import vn.sen.inspections.findings.Responses;
import vn.sen.inspections.followup.Verifications;
import vn.sen.platform.api.pages.Form;
import vn.sen.platform.api.pages.Page;
import vn.sen.platform.api.pages.Templates;
import vn.sen.platform.api.text.Text;

/**
 * One finding, and what is done about it as a whole. One form at a time is open on its page: the
 * one that the address names.
 */
@Path("pages/findings/{id}")
@Component(service = FindingPage.class)
public final class FindingPage {
    private final Templates templates;
    private final FindingReading reading;
    private final Findings findings;
    private final Responses responses;
    private final Verifications verifications;

    @Activate
    public FindingPage(
            @Reference Templates templates,
            @Reference FindingReading reading,
            @Reference Findings findings,
            @Reference Responses responses,
            @Reference Verifications verifications) {
        this.templates = templates;
        this.reading = reading;
        this.findings = findings;
        this.responses = responses;
        this.verifications = verifications;
    }

    /**
     * @param act whose form is open
     * @param part on which the form acts
     * @param done what was just done, to say so
     */
    @GET
    public Page show(
            @PathParam("id") UUID id,
            @QueryParam("act") @Nullable String act,
            @QueryParam("part") @Nullable String part,
            @QueryParam("done") @Nullable String done) {
        FindingModel model = reading.read(id);
        Map<String, Object> all = new HashMap<>();
        all.put("m", model);
        all.put("open", OpenForm.of(model, act, part));
        all.put("done", Done.of(done));
        String code = model.finding().code();
        Text kind = model.finding().kind().label();
        return Page.of(
                        new Text(kind.vi() + " " + code, kind.en() + " " + code),
                        templates.fragment("follow/finding.jte", all))
                .under(
                        Trail.MODULE,
                        new Page.Crumb(
                                Text.same(model.inspection().code()),
                                "/inspections/" + model.inspection().id()),
                        Trail.FINDINGS);
    }

    @POST
    @Path("answer")
    public Response answer(@PathParam("id") UUID id, Form form) {
        ResponseEntity.Answer answer = form.choice("answer", ResponseEntity.Answer.class);
        UUID agency = form.id("agency");
        form.check();
        responses.respond(id, new Responses.Reply(agency, answer, form.raw("reason")));
        return to(id, Done.ANSWERED);
    }

    @POST
    @Path("share")
    public Response share(@PathParam("id") UUID id, Form form) {
        findings.share(id);
        return to(id, Done.SHARED);
    }

    @POST
    @Path("confirm")
    public Response confirm(@PathParam("id") UUID id, Form form) {
        findings.confirm(id, form.raw("reason"));
        return to(id, Done.CONFIRMED);
    }

    @POST
    @Path("withdraw")
    public Response withdraw(@PathParam("id") UUID id, Form form) {
        findings.withdraw(id, form.raw("reason"));
        return to(id, Done.WITHDRAWN);
    }

    @POST
    @Path("close")
    public Response close(@PathParam("id") UUID id, Form form) {
        verifications.close(id);
        return to(id, Done.CLOSED);
    }

    @POST
    @Path("reopen")
    public Response reopen(@PathParam("id") UUID id, Form form) {
        verifications.reopen(id, form.raw("reason"));
        return to(id, Done.REOPENED);
    }

    static Response to(UUID finding, Done done) {
        return Response.seeOther(
                        URI.create("/inspections/findings/" + finding + "?done=" + done.name()))
                .build();
    }
}
