package vn.sen.platform.documents.content;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.content.Attachments;
import vn.sen.platform.api.content.ContentStore;
import vn.sen.platform.api.json.Json;

/** Files of all modules. */
@Component(service = Attachments.class)
public final class KeptAttachments extends Attachments {
    @Activate
    public KeptAttachments(@Reference ContentStore content, @Reference Json json) {
        super(content, json);
    }
}
