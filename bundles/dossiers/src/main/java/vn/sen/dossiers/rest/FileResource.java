package vn.sen.dossiers.rest;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.dossiers.access.DossierPermission;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.content.Attachment;
import vn.sen.platform.api.content.Attachments;
import vn.sen.platform.api.pages.Form;

/** Files of papers: sent here first as multipart field {@code file}, then named by their hash. */
@Path("api")
@Component(service = FileResource.class)
public final class FileResource {
    private final Attachments attachments;

    @Activate
    public FileResource(@Reference Attachments attachments) {
        this.attachments = attachments;
    }

    @POST
    @Path("files")
    public List<Attachment> keep(Form form) {
        Call.current().caller().require(DossierPermission.VIEW);
        if (form.uploads("file").isEmpty()) {
            form.faults().required("file", null);
        }
        form.check();
        return attachments.keep(form.uploads("file"));
    }
}
