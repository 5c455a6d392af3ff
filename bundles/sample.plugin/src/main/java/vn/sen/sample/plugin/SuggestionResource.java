package vn.sen.sample.plugin;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.lists.Listing;
import vn.sen.platform.api.text.Text;

/** The book for machines, at {@code /api/v1/sample}. */
@Path("api")
@Component(service = SuggestionResource.class)
public final class SuggestionResource {
    private final SuggestionBook book;

    @Activate
    public SuggestionResource(@Reference SuggestionBook book) {
        this.book = book;
    }

    /** A page of JSON, or the whole book with {@code ?format=csv} or {@code ?format=xlsx}. */
    @GET
    public Listing<Suggestion> list() {
        return new Listing<>(
                "so-gop-y",
                new Text("Sổ góp ý", "Book of suggestions"),
                Suggestion.COLUMNS,
                book::page);
    }

    @POST
    public Response receive(SuggestionBook.NewSuggestion given) {
        Suggestion made = book.receive(given);
        return Response.created(URI.create("/api/v1/sample/" + made.id())).entity(made).build();
    }

    @GET
    @Path("{id}")
    public Suggestion get(@PathParam("id") UUID id) {
        return book.get(id);
    }

    @POST
    @Path("{id}/answer")
    public Suggestion answer(@PathParam("id") UUID id, SuggestionBook.Answer given) {
        return book.answer(id, given);
    }
}
