package vn.sen.deadlines.pages;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.deadlines.DeadlinePermission;
import vn.sen.deadlines.calendars.CalendarShelf;
import vn.sen.deadlines.calendars.CalendarVersion;
import vn.sen.deadlines.calendars.Clocks;
import vn.sen.deadlines.calendars.DayChange;
import vn.sen.deadlines.calendars.YearFile;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.documents.TableReader;
import vn.sen.platform.api.pages.Form;
import vn.sen.platform.api.pages.Page;
import vn.sen.platform.api.pages.Templates;
import vn.sen.platform.api.pages.Upload;
import vn.sen.platform.api.text.Text;

/** Years of a calendar from a file: hand in, look, publish. */
@Path("pages/import")
@Component(service = ImportPages.class)
public final class ImportPages {
    private static final int MOST = 500_000;

    private final CalendarShelf shelf;
    private final TableReader tables;
    private final Templates templates;
    private final CalendarChoice choice;
    private final Clocks clocks;

    @Activate
    public ImportPages(
            @Reference CalendarShelf shelf,
            @Reference TableReader tables,
            @Reference Templates templates,
            @Reference CalendarChoice choice,
            @Reference Clocks clocks) {
        this.clocks = clocks;
        this.choice = choice;
        this.shelf = shelf;
        this.tables = tables;
        this.templates = templates;
    }

    @GET
    public Page form(@QueryParam("agency") @Nullable String agency) {
        Whose whose = choice.of(agency);
        mayEdit(whose);
        return page("import.jte", Map.of("whose", whose));
    }

    /** Shows what the file says; nothing is kept. */
    @POST
    public Page preview(Form form) {
        Whose whose = choice.of(form.raw("agency"));
        mayEdit(whose);
        List<Upload> files = form.uploads("file");
        if (files.isEmpty()) {
            form.faults().required("file", null);
        }
        form.check();
        try {
            YearFile file = YearFile.of(tables, files.get(0));
            List<DayChange> days = file.sound() ? changes(whose, file) : List.of();
            return page(
                    "import-preview.jte",
                    Map.of(
                            "whose",
                            whose,
                            "file",
                            file,
                            "days",
                            days.stream().limit(AgencyCalendarPages.SHOWN).toList(),
                            "all",
                            days.size()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private List<DayChange> changes(Whose whose, YearFile file) {
        CalendarVersion before = shelf.inForce().get(whose.id());
        CalendarVersion after =
                new CalendarVersion(whose.id(), 0, file.over(before), "", Instant.EPOCH, "");
        return DayChange.between(clocks.facts(whose.id(), before), clocks.facts(whose.id(), after));
    }

    /** Publishes what was shown, over the years already there. */
    @POST
    @Path("publish")
    public Response publish(Form form) {
        Whose whose = choice.of(form.raw("agency"));
        mayEdit(whose);
        String instrument = form.text("instrument", 255);
        YearFile file = YearFile.ofLines(form.text("lines", MOST));
        file.check(form.faults());
        form.check();
        shelf.publish(whose.id(), file.over(shelf.inForce().get(whose.id())), instrument);
        return Response.seeOther(
                        URI.create("/deadlines?year=" + file.firstYear() + whose.query("&")))
                .build();
    }

    private Page page(String template, Map<String, Object> model) {
        return Page.of(
                        new Text("Nhập lịch làm việc từ tệp", "Working calendar from a file"),
                        templates.fragment(template, model))
                .under(DeadlinePages.HOME);
    }

    private static void mayEdit(Whose whose) {
        Call.current().caller().require(DeadlinePermission.EDIT, whose.id());
    }
}
