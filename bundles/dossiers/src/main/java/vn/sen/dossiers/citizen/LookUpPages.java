package vn.sen.dossiers.citizen;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.pages.Form;
import vn.sen.platform.api.pages.Page;
import vn.sen.platform.api.pages.Templates;
import vn.sen.platform.api.text.Text;

/** The look-up for anybody, in large plain steps. */
@Path("pages/look-up")
@Component(service = LookUpPages.class)
public final class LookUpPages {
    static final Text TITLE = new Text("Tra cứu hồ sơ", "Where is my dossier?");
    private static final int MOST = 60;

    private final Templates templates;
    private final LookUp lookUp;

    @Activate
    public LookUpPages(@Reference Templates templates, @Reference LookUp lookUp) {
        this.templates = templates;
        this.lookUp = lookUp;
    }

    /**
     * @param code as the QR code of the slip carries it
     */
    @GET
    public Page ask(@QueryParam("code") @Nullable String code) {
        return Page.of(
                TITLE, templates.fragment("citizen/look-up.jte", Map.of("code", shown(code))));
    }

    static String shown(@Nullable String code) {
        return code == null || code.length() > MOST ? "" : code;
    }

    @POST
    public Page answer(Form form) {
        Story story = lookUp.find(form.raw("code"), form.raw("digits"));
        return Page.of(
                        new Text("Hồ sơ " + story.code(), "Dossier " + story.code()),
                        templates.fragment(
                                "citizen/story.jte",
                                Map.of("s", story, "digits", form.raw("digits").strip())))
                .under(new Page.Crumb(TITLE, "/dossiers/look-up"));
    }
}
