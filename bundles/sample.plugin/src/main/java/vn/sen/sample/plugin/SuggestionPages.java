package vn.sen.sample.plugin;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.agencies.api.Agencies;
import vn.sen.agencies.api.Agency;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.lists.Listing;
import vn.sen.platform.api.lists.Slice;
import vn.sen.platform.api.pages.Form;
import vn.sen.platform.api.pages.Page;
import vn.sen.platform.api.pages.Templates;
import vn.sen.platform.api.ports.Port;
import vn.sen.platform.api.ports.Ports;
import vn.sen.platform.api.text.Text;

/** The book for people, at {@code /sample}. */
@Path("pages")
@Component(service = SuggestionPages.class)
public final class SuggestionPages {
    private static final Text TITLE = new Text("Sổ góp ý", "Book of suggestions");
    private static final Page.Crumb HOME = new Page.Crumb(TITLE, "/sample");

    private final SuggestionBook book;
    private final Templates templates;
    private final Port<Agencies> agencies;
    private final Clock clock;

    @Activate
    public SuggestionPages(
            @Reference SuggestionBook book,
            @Reference Templates templates,
            @Reference Ports ports,
            @Reference Clock clock) {
        this.book = book;
        this.templates = templates;
        this.agencies = ports.to(Agencies.class);
        this.clock = clock;
    }

    @GET
    public Page list(@QueryParam("after") @Nullable String after) {
        Slice<Suggestion> slice = book.page(after, Listing.DEFAULT_LIMIT);
        Map<String, Object> model = Map.of("slice", slice, "after", after == null ? "" : after);
        return Page.of(TITLE, templates.fragment("book.jte", model))
                .with(templates.fragment("actions.jte", Map.of()));
    }

    @GET
    @Path("new")
    public Page form() {
        Call.current().caller().require(SuggestionPermission.WRITE);
        return Page.of(
                        new Text("Ghi góp ý", "Note a suggestion"),
                        templates.fragment("form.jte", Map.of("today", LocalDate.now(clock))))
                .under(HOME);
    }

    /** A form that is refused is shown again by the platform, with everything typed. */
    @POST
    public Response receive(Form form) {
        SuggestionBook.NewSuggestion given =
                new SuggestionBook.NewSuggestion(
                        form.date("receivedOn"),
                        form.optional("writer", SuggestionBook.MAX_WRITER),
                        form.text("content", SuggestionBook.MAX_TEXT));
        form.check();
        return Response.seeOther(URI.create("/sample/" + book.receive(given).id())).build();
    }

    /** One note, which is also what is printed and hung out. */
    @GET
    @Path("{id}")
    public Page note(@PathParam("id") UUID id) {
        Suggestion note = book.get(id);
        Map<String, Object> model = Map.of("note", note, "office", office(note));
        return Page.of(new Text("Góp ý", "Suggestion"), templates.fragment("note.jte", model))
                .under(HOME)
                .with(templates.fragment("actions.jte", Map.of()));
    }

    @POST
    @Path("{id}/answer")
    public Response answer(@PathParam("id") UUID id, Form form) {
        String text = form.text("text", SuggestionBook.MAX_TEXT);
        form.check();
        book.answer(id, new SuggestionBook.Answer(text));
        return Response.seeOther(URI.create("/sample/" + id)).build();
    }

    /** The other module may be away, or may not know the agency: then there is no name. */
    private String office(Suggestion note) {
        UUID id = note.office();
        return id == null
                ? ""
                : agencies.call(a -> a.find(id).map(Agency::name).orElse("")).orElse("");
    }
}
