package vn.sen.deadlines.reasons;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.deadlines.DeadlinePermission;
import vn.sen.deadlines.clock.RulePack;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.documents.FileAnswer;
import vn.sen.platform.api.json.Json;
import vn.sen.platform.api.pages.Form;
import vn.sen.platform.api.pages.Page;
import vn.sen.platform.api.pages.Templates;
import vn.sen.platform.api.text.Text;

/** Why a clock may stop: what holds since when, from which source, and a further version. */
@Path("pages/reasons")
@Component(service = ReasonPages.class)
public final class ReasonPages {
    private static final Page.Crumb HOME =
            new Page.Crumb(new Text("Lý do tạm dừng", "Reasons to stop"), "/deadlines/reasons");

    private final ReasonShelf shelf;
    private final Templates templates;
    private final Clock clock;
    private final ReasonForm forms;

    @Activate
    public ReasonPages(
            @Reference ReasonShelf shelf,
            @Reference Templates templates,
            @Reference Clock clock,
            @Reference Json json) {
        this.shelf = shelf;
        this.templates = templates;
        this.clock = clock;
        this.forms = new ReasonForm(json);
    }

    @GET
    public Page list() {
        Call.current().caller().require(DeadlinePermission.VIEW);
        return Page.of(
                HOME.label(),
                templates.fragment(
                        "reasons.jte",
                        Map.of(
                                "versions",
                                shelf.history(),
                                "today",
                                LocalDate.now(clock),
                                "surcharges",
                                RulePack.surcharges(LocalDate.now(clock)))));
    }

    /** The pack in force, to be changed and handed in again. */
    @GET
    @Path("file")
    public FileAnswer file() {
        Call.current().caller().require(DeadlinePermission.VIEW);
        byte[] bytes = forms.written(shelf.current().reasons()).getBytes(StandardCharsets.UTF_8);
        return new FileAnswer(
                "ly-do-tam-dung.json", "application/json", false, out -> out.write(bytes));
    }

    @GET
    @Path("import")
    public Page form() {
        mayEdit();
        ReasonVersion current = shelf.current();
        return page(
                "reasons-import.jte",
                Map.of("text", forms.written(current.reasons()), "version", current.version()));
    }

    /** Shows what would change; nothing is kept. */
    @POST
    @Path("import")
    public Page preview(Form form) {
        mayEdit();
        List<ReasonEntry> reasons =
                forms.with(form, given -> shelf.check(new ReasonPack(given, "")));
        ReasonVersion current = shelf.current();
        return page(
                "reasons-preview.jte",
                Map.of(
                        "added",
                        without(reasons, current.reasons()),
                        "removed",
                        without(current.reasons(), reasons),
                        "text",
                        forms.written(reasons),
                        "version",
                        current.version()));
    }

    @POST
    @Path("publish")
    public Response publish(Form form) {
        mayEdit();
        String instrument = form.text("instrument", 255);
        form.check();
        forms.with(form, given -> shelf.publish(new ReasonPack(given, instrument)));
        return Response.seeOther(URI.create("/deadlines/reasons")).build();
    }

    private static List<ReasonEntry> without(List<ReasonEntry> these, List<ReasonEntry> those) {
        return these.stream().filter(entry -> !those.contains(entry)).toList();
    }

    private Page page(String template, Map<String, Object> model) {
        return Page.of(
                        new Text("Danh mục lý do tạm dừng mới", "A new pack of reasons"),
                        templates.fragment(template, model))
                .under(HOME);
    }

    private static void mayEdit() {
        Call.current().caller().require(DeadlinePermission.EDIT_RULES);
    }
}
