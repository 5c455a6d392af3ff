package vn.sen.platform.notifications;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.lists.Listing;
import vn.sen.platform.api.pages.Form;
import vn.sen.platform.api.pages.Page;
import vn.sen.platform.api.pages.Templates;
import vn.sen.platform.api.text.Text;

/** What goes out, for operators. */
@Path("pages")
@Component(service = NotificationPages.class)
public final class NotificationPages {
    static final Text TITLE = new Text("Tin gửi đi", "Messages sent");
    private static final String HERE = "/notifications";

    private final Templates templates;
    private final MessageList messages;
    private final Channels channels;

    @Activate
    public NotificationPages(
            @Reference Templates templates,
            @Reference MessageList messages,
            @Reference Channels channels) {
        this.templates = templates;
        this.messages = messages;
        this.channels = channels;
    }

    @GET
    public Page list(@BeanParam MessageQuery query, @QueryParam("after") @Nullable String after) {
        MessageList.Filter filter = query.filter();
        Map<String, Object> model = new HashMap<>();
        model.put("rows", messages.list(filter).pager().page(after, Listing.DEFAULT_LIMIT));
        model.put("filter", filter);
        model.put("query", query.address());
        model.put("counts", messages.counts());
        model.put("channels", channels.standings());
        model.put("after", Optional.ofNullable(after));
        return Page.of(TITLE, templates.fragment("messages.jte", model));
    }

    @GET
    @Path("{id}")
    public Page one(@PathParam("id") UUID id) {
        return page(id, Optional.empty());
    }

    /** A post, because reading in full leaves a trace. */
    @POST
    @Path("{id}/read")
    public Page read(@PathParam("id") UUID id, Form form) {
        return page(id, Optional.of(messages.read(id)));
    }

    @POST
    @Path("{id}/send-again")
    public Response again(@PathParam("id") UUID id, Form form) {
        messages.again(id);
        return Response.seeOther(URI.create(HERE + "/" + id)).build();
    }

    private Page page(UUID id, Optional<MessageList.Whole> whole) {
        Map<String, Object> model = new HashMap<>();
        model.put("line", messages.require(id));
        model.put("whole", whole);
        model.put("labels", channels.labels());
        return Page.of(new Text("Một tin", "One message"), templates.fragment("message.jte", model))
                .under(new Page.Crumb(TITLE, HERE));
    }
}
