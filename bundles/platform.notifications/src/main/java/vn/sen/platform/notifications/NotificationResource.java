package vn.sen.platform.notifications;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.lists.Listing;

/** Messages over REST. */
@Path("api")
@Component(service = NotificationResource.class)
public final class NotificationResource {
    private final MessageList messages;
    private final Channels channels;

    @Activate
    public NotificationResource(@Reference MessageList messages, @Reference Channels channels) {
        this.messages = messages;
        this.channels = channels;
    }

    /** Filters: state, channel, about. */
    @GET
    public Listing<MessageList.Line> list(@BeanParam MessageQuery query) {
        return messages.list(query.filter());
    }

    @GET
    @Path("channels")
    public List<Channels.Standing> channels() {
        Call.current().caller().require(NotificationPermission.SEE);
        return channels.standings();
    }

    /** In full; the reading is put on record. */
    @GET
    @Path("{id}")
    public MessageList.Whole read(@PathParam("id") UUID id) {
        return messages.read(id);
    }

    @POST
    @Path("{id}/send-again")
    public MessageList.Line again(@PathParam("id") UUID id) {
        messages.again(id);
        return messages.require(id);
    }
}
