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
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.dossiers.access.AgencyBook;
import vn.sen.dossiers.access.DossierPermission;
import vn.sen.dossiers.cases.DossierEntity;
import vn.sen.dossiers.cases.PinnedBook;
import vn.sen.dossiers.intake.Receipt;
import vn.sen.dossiers.intake.Receiving;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.pages.Form;
import vn.sen.platform.api.pages.Page;
import vn.sen.platform.api.pages.Templates;
import vn.sen.platform.api.text.Text;
import vn.sen.procedures.api.Channel;
import vn.sen.procedures.api.ProcedureVersion;
import vn.sen.procedures.api.Procedures;

/** The desk: find the procedure, note the person, tick the papers, hand the slip over. */
@Path("pages")
@Component(service = DeskPages.class)
public final class DeskPages {
    private static final Text TITLE = new Text("Tiếp nhận hồ sơ", "Receive a dossier");

    private final Receiving receiving;
    private final PinnedBook pinned;
    private final AgencyBook agencies;
    private final Templates templates;

    @Activate
    public DeskPages(
            @Reference Receiving receiving,
            @Reference PinnedBook pinned,
            @Reference AgencyBook agencies,
            @Reference Templates templates) {
        this.receiving = receiving;
        this.pinned = pinned;
        this.agencies = agencies;
        this.templates = templates;
    }

    @GET
    @Path("desk")
    public Page desk(
            @QueryParam("q") @Nullable String words,
            @QueryParam("procedure") @Nullable String procedure) {
        Call.current().caller().require(DossierPermission.RECEIVE);
        if (procedure != null && !procedure.isBlank()) {
            return form(procedure);
        }
        String q = words == null ? "" : words.strip();
        List<Procedures.Offer> found =
                pinned.find(q, agencies.today(), Call.current().caller().agency().orElse(null));
        return page("desk-find.jte", Map.of("q", q, "found", found));
    }

    private Page form(String procedure) {
        ProcedureVersion version = pinned.inForce(procedure, agencies.today());
        return page(
                "desk.jte",
                Map.of("procedure", version, "desks", ReceiptForm.desks(agencies, version)));
    }

    private Page page(String template, Map<String, Object> model) {
        return Page.of(TITLE, templates.fragment(template, model)).under(DossierPages.HOME);
    }

    @POST
    @Path("desk")
    public Response receive(Form form) {
        Channel channel = form.choice("channel", Channel.class);
        String code = form.raw("code");
        DossierEntity received =
                receiving.receive(
                        ReceiptForm.read(form, channel, code.isBlank() ? null : code, given(form)));
        return Response.seeOther(URI.create("/dossiers/" + received.id() + "/slip")).build();
    }

    private static List<Receipt.Given> given(Form form) {
        List<Receipt.Given> given = new ArrayList<>();
        for (String key : form.all("part")) {
            given.add(new Receipt.Given(key, null, quantity(form, key), null, null));
        }
        for (String key : form.all("known")) {
            String missing = form.raw("missing." + key).strip();
            if (!form.all("part").contains(key) && !missing.isEmpty()) {
                given.add(new Receipt.Given(key, null, 0, missing, null));
            }
        }
        return given;
    }

    private static int quantity(Form form, String key) {
        String field = "quantity." + key;
        return form.raw(field).isBlank() ? 1 : form.number(field, 1, 1000);
    }
}
