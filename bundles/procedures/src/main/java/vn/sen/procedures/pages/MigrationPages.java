package vn.sen.procedures.pages;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.pages.Field;
import vn.sen.platform.api.pages.Form;
import vn.sen.platform.api.pages.Page;
import vn.sen.platform.api.pages.Templates;
import vn.sen.platform.api.text.Text;
import vn.sen.procedures.access.ProcedurePermission;
import vn.sen.procedures.catalogue.Catalogue;
import vn.sen.procedures.catalogue.VersionLine;
import vn.sen.procedures.catalogue.VersionView;
import vn.sen.procedures.migration.Migrations;

/** Running cases to another version: what would become of them, and the second person's yes. */
@Path("pages/migrations")
@Component(service = MigrationPages.class)
public final class MigrationPages {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final String HERE = "/procedures/migrations";
    private static final Page.Crumb CRUMB =
            new Page.Crumb(new Text("Chuyển hồ sơ sang phiên bản khác", "Moving cases"), HERE);

    private final Migrations migrations;
    private final Catalogue catalogue;
    private final Templates templates;

    @Activate
    public MigrationPages(
            @Reference Migrations migrations,
            @Reference Catalogue catalogue,
            @Reference Templates templates) {
        this.migrations = migrations;
        this.catalogue = catalogue;
        this.templates = templates;
    }

    @GET
    public Page list() {
        Call.current().caller().require(ProcedurePermission.VIEW);
        return Page.of(
                        CRUMB.label(),
                        templates.fragment("migrations.jte", Map.of("all", migrations.all())))
                .under(CataloguePages.CRUMB);
    }

    @GET
    @Path("new")
    public Page ask(
            @QueryParam("from") @DefaultValue("") String version,
            @QueryParam("to") @DefaultValue("") String to) {
        Call.current().caller().require(ProcedurePermission.MIGRATE);
        Form asked = new Form(Map.of("from", List.of(version)), List.of());
        UUID from = asked.id("from");
        asked.check();
        VersionView source = catalogue.require(from);
        List<Field.Choice> targets =
                catalogue.history(source.code()).stream()
                        .filter(line -> !line.id().equals(from) && line.validFrom() != null)
                        .map(MigrationPages::choice)
                        .toList();
        Map<String, Object> model = new HashMap<>();
        model.put("source", source);
        model.put("targets", targets);
        model.put("to", to);
        if (!to.isEmpty()) {
            Form form = new Form(Map.of("to", List.of(to)), List.of());
            UUID target = form.id("to");
            form.check();
            model.put("preview", migrations.preview(from, target));
        }
        return Page.of(CRUMB.label(), templates.fragment("migration-new.jte", model))
                .under(CataloguePages.CRUMB, CRUMB);
    }

    private static Field.Choice choice(VersionLine line) {
        LocalDate from = line.validFrom();
        String since = from == null ? "–" : DAY.format(from);
        Text label =
                new Text(
                        "Phiên bản " + line.number() + ", hiệu lực từ " + since,
                        "Version " + line.number() + ", in force from " + since);
        return new Field.Choice(line.id(), label.in(Call.current().language()));
    }

    @POST
    public Response propose(Form form) {
        UUID from = form.id("from");
        UUID to = form.id("to");
        String reason = form.text("reason", 1000);
        form.check();
        return shown(migrations.propose(from, to, reason));
    }

    @GET
    @Path("{id}")
    public Page show(@PathParam("id") UUID id) {
        Call.current().caller().require(ProcedurePermission.VIEW);
        Migrations.Migration one = migrations.find(id);
        return Page.of(
                        CRUMB.label(),
                        templates.fragment(
                                "migration.jte",
                                Map.of(
                                        "one",
                                        one,
                                        "source",
                                        catalogue.require(one.from()),
                                        "target",
                                        catalogue.require(one.to()))))
                .under(CataloguePages.CRUMB, CRUMB);
    }

    @POST
    @Path("{id}/approve")
    public Response approve(@PathParam("id") UUID id, Form form) {
        migrations.approve(id);
        return shown(id);
    }

    @POST
    @Path("{id}/reject")
    public Response reject(@PathParam("id") UUID id, Form form) {
        migrations.reject(id);
        return shown(id);
    }

    private static Response shown(UUID id) {
        return Response.seeOther(URI.create(HERE + "/" + id)).build();
    }
}
