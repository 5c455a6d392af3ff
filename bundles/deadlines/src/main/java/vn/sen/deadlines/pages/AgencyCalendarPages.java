package vn.sen.deadlines.pages;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.deadlines.DeadlinePermission;
import vn.sen.deadlines.calendars.CalendarContent;
import vn.sen.deadlines.calendars.CalendarShelf;
import vn.sen.deadlines.calendars.CalendarVersion;
import vn.sen.deadlines.calendars.Clocks;
import vn.sen.deadlines.calendars.DayChange;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.pages.Form;
import vn.sen.platform.api.pages.Page;
import vn.sen.platform.api.pages.Templates;
import vn.sen.platform.api.text.Text;

/** Calendars of agencies and desks: who has one, what is its own, and what a version changed. */
@Path("pages")
@Component(service = AgencyCalendarPages.class)
public final class AgencyCalendarPages {
    /** More days than these are told by their number alone. */
    static final int SHOWN = 400;

    private final CalendarShelf shelf;
    private final Clocks clocks;
    private final CalendarChoice choice;
    private final Templates templates;

    @Activate
    public AgencyCalendarPages(
            @Reference CalendarShelf shelf,
            @Reference Clocks clocks,
            @Reference CalendarChoice choice,
            @Reference Templates templates) {
        this.shelf = shelf;
        this.clocks = clocks;
        this.choice = choice;
        this.templates = templates;
    }

    /** A calendar of its own, with the agency's name. */
    public record Own(CalendarVersion version, String name) {}

    /**
     * A version, and what it changed against the one before it.
     *
     * @param days at most {@link #SHOWN} of {@code all}
     */
    public record Changed(CalendarVersion version, List<DayChange> days, int all, long counting) {}

    @GET
    @Path("agencies")
    public Page agencies(@QueryParam("q") @Nullable String words) {
        DeadlinePages.mayView();
        String q = Objects.requireNonNullElse(words, "").strip();
        List<CalendarVersion> versions =
                shelf.inForce().values().stream()
                        .filter(v -> !v.agency().equals(CalendarVersion.PROVINCE))
                        .toList();
        Map<UUID, String> names =
                choice.names(versions.stream().map(CalendarVersion::agency).toList());
        List<Own> own =
                versions.stream()
                        .map(v -> new Own(v, names.getOrDefault(v.agency(), v.agency().toString())))
                        .toList();
        return page(
                new Text("Lịch của cơ quan", "Calendars of agencies"),
                "agencies.jte",
                Map.of("own", own, "found", choice.search(q), "q", q));
    }

    @GET
    @Path("own")
    public Page form(@QueryParam("agency") @Nullable String agency) {
        Whose whose = choice.of(agency);
        mayEdit(whose.id());
        return page(
                new Text("Giờ và ngày riêng", "Hours and days of its own"),
                "own.jte",
                Map.of("whose", whose, "fields", OwnForm.fields(own(whose.id()))));
    }

    @POST
    @Path("own")
    public Response publish(Form form) {
        Whose whose = choice.of(form.raw("agency"));
        mayEdit(whose.id());
        String instrument = form.text("instrument", 255);
        shelf.publish(whose.id(), OwnForm.content(form, own(whose.id())), instrument);
        return Response.seeOther(URI.create("/deadlines/versions" + whose.query("?"))).build();
    }

    @GET
    @Path("versions")
    public Page versions(@QueryParam("agency") @Nullable String agency) {
        DeadlinePages.mayView();
        Whose whose = choice.of(agency);
        List<CalendarVersion> history = shelf.history(whose.id());
        List<Changed> changes = new ArrayList<>();
        for (int i = 0; i < history.size() && i < 20; i++) {
            CalendarVersion before = i + 1 < history.size() ? history.get(i + 1) : null;
            List<DayChange> days =
                    DayChange.between(
                            clocks.facts(whose.id(), before),
                            clocks.facts(whose.id(), history.get(i)));
            changes.add(
                    new Changed(
                            history.get(i),
                            days.stream().limit(SHOWN).toList(),
                            days.size(),
                            days.stream().filter(DayChange::counts).count()));
        }
        return page(
                new Text("Các bản của lịch", "Versions of the calendar"),
                "versions.jte",
                Map.of("whose", whose, "changes", changes));
    }

    private CalendarContent own(UUID agency) {
        CalendarVersion version = shelf.inForce().get(agency);
        return version == null ? CalendarContent.EMPTY : version.content();
    }

    private Page page(Text title, String template, Map<String, Object> model) {
        return Page.of(title, templates.fragment(template, model)).under(DeadlinePages.HOME);
    }

    private static void mayEdit(UUID agency) {
        Call.current().caller().require(DeadlinePermission.EDIT, agency);
    }
}
