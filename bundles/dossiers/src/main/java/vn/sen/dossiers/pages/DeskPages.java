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
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.agencies.api.Agency;
import vn.sen.dossiers.access.AgencyBook;
import vn.sen.dossiers.access.DossierPermission;
import vn.sen.dossiers.cases.Delivery;
import vn.sen.dossiers.cases.DossierEntity;
import vn.sen.dossiers.cases.OwnerKind;
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
        List<Procedures.Offer> found = pinned.find(q, agencies.today(), own().orElse(null));
        return page("desk-find.jte", Map.of("q", q, "found", found));
    }

    private static Optional<UUID> own() {
        return Call.current().caller().agency();
    }

    private Page form(String procedure) {
        ProcedureVersion version = pinned.inForce(procedure, agencies.today());
        return page("desk.jte", Map.of("procedure", version, "desks", desks(version)));
    }

    /** Where the caller may receive it: the own agency, or the desks that the procedure lists. */
    private List<Agency> desks(ProcedureVersion version) {
        List<Agency> desks = new ArrayList<>();
        own().flatMap(agencies::find).ifPresent(desks::add);
        if (desks.isEmpty()) {
            version.receiving().stream()
                    .limit(50)
                    .flatMap(id -> agencies.find(id).stream())
                    .forEach(desks::add);
            agencies.find(version.competent()).ifPresent(desks::add);
        }
        return desks;
    }

    private Page page(String template, Map<String, Object> model) {
        return Page.of(TITLE, templates.fragment(template, model)).under(DossierPages.HOME);
    }

    @POST
    @Path("desk")
    public Response receive(Form form) {
        UUID agency = form.optionalId("agency");
        Channel channel = form.choice("channel", Channel.class);
        OwnerKind kind = form.choice("kind", OwnerKind.class);
        Delivery delivery = form.choice("delivery", Delivery.class);
        form.check();
        DossierEntity received =
                receiving.receive(
                        new Receipt(
                                agency,
                                form.raw("procedure"),
                                channel,
                                new Receipt.Person(
                                        form.raw("owner.name"),
                                        kind,
                                        form.raw("owner.number"),
                                        form.raw("owner.phone"),
                                        form.raw("owner.email"),
                                        form.raw("owner.address"),
                                        form.raw("owner.submitter")),
                                form.raw("content"),
                                delivery,
                                null,
                                form.raw("code").isBlank() ? null : form.raw("code"),
                                given(form)));
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
