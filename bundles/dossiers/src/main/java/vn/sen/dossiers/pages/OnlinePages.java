package vn.sen.dossiers.pages;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.dossiers.access.AgencyBook;
import vn.sen.dossiers.access.DossierPermission;
import vn.sen.dossiers.cases.DossierEntity;
import vn.sen.dossiers.cases.PinnedBook;
import vn.sen.dossiers.intake.Receipt;
import vn.sen.dossiers.intake.Submitting;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.content.Attachments;
import vn.sen.platform.api.pages.Form;
import vn.sen.platform.api.pages.Page;
import vn.sen.platform.api.pages.Templates;
import vn.sen.platform.api.text.Text;
import vn.sen.procedures.api.Channel;
import vn.sen.procedures.api.ProcedureVersion;

/** Online: find the procedure, fill the form in, add the papers; a desk receives it later. */
@Path("pages")
@Component(service = OnlinePages.class)
public final class OnlinePages {
    static final String HERE = "/dossiers/submit";
    private static final Text TITLE = new Text("Nộp hồ sơ trực tuyến", "Submit online");

    private final Submitting submitting;
    private final PinnedBook pinned;
    private final AgencyBook agencies;
    private final Attachments attachments;
    private final Templates templates;

    @Activate
    public OnlinePages(
            @Reference Submitting submitting,
            @Reference PinnedBook pinned,
            @Reference AgencyBook agencies,
            @Reference Attachments attachments,
            @Reference Templates templates) {
        this.submitting = submitting;
        this.pinned = pinned;
        this.agencies = agencies;
        this.attachments = attachments;
        this.templates = templates;
    }

    @GET
    @Path("submit")
    public Page submit(
            @QueryParam("q") @Nullable String words,
            @QueryParam("procedure") @Nullable String procedure,
            @QueryParam("sent") @Nullable String sent) {
        Call.current().caller().require(DossierPermission.SUBMIT);
        if (sent != null) {
            return page("online-sent.jte", Map.of());
        }
        if (procedure == null || procedure.isBlank()) {
            String q = words == null ? "" : words.strip();
            return page(
                    "online-find.jte",
                    Map.of("q", q, "found", pinned.find(q, agencies.today(), null)));
        }
        ProcedureVersion version = pinned.inForce(procedure, agencies.today());
        if (!version.channels().isEmpty() && !version.channels().contains(Channel.ONLINE)) {
            return page("online-not.jte", Map.of("procedure", version));
        }
        return page(
                "online.jte",
                Map.of(
                        "procedure",
                        version,
                        "desks",
                        ReceiptForm.desks(agencies, version),
                        "key",
                        UUID.randomUUID().toString()));
    }

    private Page page(String template, Map<String, Object> model) {
        return Page.of(TITLE, templates.fragment(template, model));
    }

    @POST
    @Path("submit")
    public Response send(Form form) {
        Call.current().caller().require(DossierPermission.SUBMIT);
        reachable(form);
        String key = form.text("key", 100);
        Receipt receipt = ReceiptForm.read(form, Channel.ONLINE, null, given(form));
        DossierEntity dossier = submitting.submit(new Submitting.Submission(key, receipt));
        boolean seen = Call.current().caller().may(DossierPermission.VIEW, dossier.agency());
        return Response.seeOther(URI.create(seen ? "/dossiers/" + dossier.id() : HERE + "?sent=1"))
                .build();
    }

    /** Who sends it from home hears of it by e-mail alone, and looks it up by the phone. */
    private static void reachable(Form form) {
        boolean staff = Call.current().caller().may(DossierPermission.VIEW);
        for (String field : List.of("owner.phone", "owner.email")) {
            boolean needed = !staff || field.equals("owner.phone");
            if (needed && form.raw(field).isBlank()) {
                form.faults().required(field, null);
            }
        }
    }

    /** A paper is there when its file is. */
    private List<Receipt.Given> given(Form form) {
        List<Receipt.Given> given = new ArrayList<>();
        for (String part : form.all("known")) {
            var files = attachments.keep(form.uploads("file." + part));
            String missing = form.raw("missing." + part).strip();
            if (!files.isEmpty()) {
                given.add(
                        new Receipt.Given(
                                part,
                                vn.sen.procedures.api.Component.Copy.ELECTRONIC,
                                1,
                                null,
                                files));
            } else if (!missing.isEmpty()) {
                given.add(new Receipt.Given(part, null, 0, missing, null));
            }
        }
        return given;
    }
}
