package vn.sen.deadlines.pages;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.deadlines.DeadlinePermission;
import vn.sen.deadlines.api.Course;
import vn.sen.deadlines.api.Reckoning;
import vn.sen.deadlines.api.Status;
import vn.sen.deadlines.calendars.Clocks;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.explain.Explanation;
import vn.sen.platform.api.pages.Form;
import vn.sen.platform.api.pages.Page;
import vn.sen.platform.api.pages.Templates;
import vn.sen.platform.api.text.Text;

/** The province's calendar, and a date told day by day. */
@Path("pages")
@Component(service = DeadlinePages.class)
public final class DeadlinePages {
    static final Page.Crumb HOME =
            new Page.Crumb(new Text("Lịch làm việc", "Working calendar"), "/deadlines");

    private final Clocks clocks;
    private final Clock clock;
    private final Templates templates;
    private final CalendarChoice choice;

    @Activate
    public DeadlinePages(
            @Reference Clocks clocks,
            @Reference Clock clock,
            @Reference Templates templates,
            @Reference CalendarChoice choice) {
        this.choice = choice;
        this.clocks = clocks;
        this.clock = clock;
        this.templates = templates;
    }

    /** What came out. */
    public record Outcome(Status status, Reckoning reckoning, Explanation explanation) {
        public String tone() {
            return switch (status) {
                case LATE, LATE_DONE -> "bad";
                case AT_RISK, PAUSED -> "warn";
                case EARLY, ON_TIME -> "good";
                case NOT_DUE, NO_DUE -> "calm";
            };
        }
    }

    @GET
    public Page year(
            @QueryParam("year") @Nullable String asked,
            @QueryParam("agency") @Nullable String agency) {
        mayView();
        Whose whose = choice.of(agency);
        YearPicture picture = YearPicture.of(clocks.calendar(whose.id()), chosen(asked));
        return new Page(
                new Text("Lịch làm việc năm {0}", "Working calendar of {0}").with(picture.year()),
                List.of(),
                templates.fragment("year-actions.jte", Map.of("whose", whose)),
                templates.fragment("year.jte", Map.of("picture", picture, "whose", whose)));
    }

    private int chosen(@Nullable String asked) {
        try {
            int year = asked == null ? 0 : Integer.parseInt(asked.strip());
            return year >= 1900 && year <= 9999 ? year : LocalDate.now(clock).getYear();
        } catch (NumberFormatException other) {
            return LocalDate.now(clock).getYear();
        }
    }

    /** The form, and the answer when the address says what was asked. */
    @GET
    @Path("explain")
    public Page explain(@Context UriInfo asked) {
        mayView();
        Form form = new Form(asked.getQueryParameters(), List.of());
        Whose whose = choice.of(form.raw("agency"));
        Map<String, Object> model = new HashMap<>();
        model.put("whose", whose);
        model.put(
                "fields",
                CourseForm.fields(
                        form, LocalDate.now(clock), clocks.pack().reasons(LocalDate.now(clock))));
        if (!form.raw("received").isEmpty()) {
            model.put("outcome", outcome(whose, CourseForm.course(form)));
        }
        return Page.of(
                        new Text("Giải thích một hạn", "Explain a date"),
                        templates.fragment("explain.jte", model))
                .under(HOME);
    }

    @POST
    @Path("explain")
    public Response ask(Form form) {
        mayView();
        outcome(choice.of(form.raw("agency")), CourseForm.course(form));
        UriBuilder address = UriBuilder.fromPath("/deadlines/explain");
        for (String name : CourseForm.NAMES) {
            if (!form.raw(name).isBlank()) {
                address.queryParam(name, "{" + name + "}");
            }
        }
        Map<String, Object> values = new HashMap<>();
        CourseForm.NAMES.forEach(name -> values.put(name, form.raw(name)));
        return Response.seeOther(address.buildFromMap(values)).build();
    }

    private Outcome outcome(Whose whose, Course course) {
        var counting = clocks.of(whose.id());
        Reckoning reckoning = counting.compute(course);
        Status status = counting.status(reckoning, LocalDateTime.now(clock));
        return new Outcome(status, reckoning, counting.explain(course));
    }

    static void mayView() {
        Call.current().caller().require(DeadlinePermission.VIEW);
    }
}
