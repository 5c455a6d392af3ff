package vn.sen.dossiers.pages;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.dossiers.legs.Consultations;
import vn.sen.dossiers.legs.Consulting;
import vn.sen.platform.api.lists.Slice;
import vn.sen.platform.api.pages.Form;
import vn.sen.platform.api.pages.Page;
import vn.sen.platform.api.pages.Templates;
import vn.sen.platform.api.text.Text;

/** What other agencies want to know of ours, and our answers. */
@Path("pages/consultations")
@Component(service = ConsultationPages.class)
public final class ConsultationPages {
    static final Page.Crumb LIST =
            new Page.Crumb(new Text("Lấy ý kiến", "Opinions"), "/dossiers/consultations");
    private static final int ROWS = 50;

    private final Consultations consultations;
    private final Consulting consulting;
    private final Templates templates;

    @Activate
    public ConsultationPages(
            @Reference Consultations consultations,
            @Reference Consulting consulting,
            @Reference Templates templates) {
        this.consultations = consultations;
        this.consulting = consulting;
        this.templates = templates;
    }

    @GET
    public Page list(
            @QueryParam("show") @Nullable String show,
            @QueryParam("after") @Nullable String after) {
        boolean answered = "answered".equals(show);
        String from = after == null ? "" : after;
        Slice<Consultations.Asked> rows =
                consultations.list(answered).pager().page(from.isBlank() ? null : from, ROWS);
        return Page.of(
                        new Text("Ý kiến được hỏi", "Opinions asked for"),
                        templates.fragment(
                                "consultations.jte",
                                Map.of("rows", rows, "answered", answered, "after", from)))
                .under(DossierPages.HOME);
    }

    @GET
    @Path("{id}")
    public Page one(@PathParam("id") UUID id) {
        Consultations.Asked asked = consultations.find(id);
        return Page.of(
                        new Text("Ý kiến về hồ sơ " + asked.code(), "Opinion on " + asked.code()),
                        templates.fragment("consultation.jte", Map.of("c", asked)))
                .under(DossierPages.HOME, LIST);
    }

    @POST
    @Path("{id}/reply")
    public Response reply(@PathParam("id") UUID id, Form form) {
        consulting.reply(id, form.raw("reply"));
        return Response.seeOther(URI.create("/dossiers/consultations/" + id)).build();
    }
}
