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
import vn.sen.dossiers.intake.Aftercare;
import vn.sen.platform.api.pages.Form;
import vn.sen.platform.api.pages.Page;
import vn.sen.platform.api.pages.Templates;
import vn.sen.platform.api.text.Text;

/** What the owner of a dossier says when all is over, by code and phone. */
@Path("pages/look-up/feedback")
@Component(service = FeedbackPages.class)
public final class FeedbackPages {
    private static final Text TITLE = new Text("Góp ý về cách phục vụ", "How were you served?");

    private final Templates templates;
    private final LookUp lookUp;

    @Activate
    public FeedbackPages(@Reference Templates templates, @Reference LookUp lookUp) {
        this.templates = templates;
        this.lookUp = lookUp;
    }

    @GET
    public Page ask(@QueryParam("code") @Nullable String code) {
        return page("citizen/feedback.jte", Map.of("code", LookUpPages.shown(code)));
    }

    @POST
    public Page answer(Form form) {
        int score = form.raw("score").isBlank() ? 0 : form.number("score", 1, 5);
        form.check();
        lookUp.rate(
                form.raw("code"),
                form.raw("digits"),
                new Aftercare.Rating(score, form.raw("words")));
        return page("citizen/thanks.jte", Map.of("score", score));
    }

    private Page page(String template, Map<String, Object> model) {
        return Page.of(TITLE, templates.fragment(template, model))
                .under(new Page.Crumb(LookUpPages.TITLE, "/dossiers/look-up"));
    }
}
