package vn.sen.dossiers.papers;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.documents.FileAnswer;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.problem.RequestProblem;

/** The forms of a dossier: which can be printed, and each as PDF. */
@Path("api/{id}/papers")
@Component(service = PaperResource.class)
public final class PaperResource {
    private final Sheets sheets;
    private final Printing printing;

    @Activate
    public PaperResource(@Reference Sheets sheets, @Reference Printing printing) {
        this.sheets = sheets;
        this.printing = printing;
    }

    @GET
    public List<Printable> list(@PathParam("id") UUID id) {
        return sheets.printable(id);
    }

    /**
     * @param form key, for example {@code receipt-slip}
     * @param letter of several of one kind; the latest when missing
     */
    @GET
    @Path("{form}")
    public FileAnswer print(
            @PathParam("id") UUID id,
            @PathParam("form") String form,
            @QueryParam("letter") @Nullable UUID letter) {
        FormKind kind =
                Arrays.stream(FormKind.values())
                        .filter(known -> known.key().equals(form))
                        .findFirst()
                        .orElseThrow(() -> new Problem(RequestProblem.NOT_FOUND, form));
        return printing.print(id, kind, letter);
    }
}
