package vn.sen.dossiers.citizen;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.dossiers.intake.Aftercare;

/** The look-up over REST, for anybody: a post, so that no digits stand in an address. */
@Path("api/look-up")
@Component(service = LookUpResource.class)
public final class LookUpResource {
    private final LookUp lookUp;

    @Activate
    public LookUpResource(@Reference LookUp lookUp) {
        this.lookUp = lookUp;
    }

    /**
     * @param code as on the receipt slip
     * @param digits the last four of the phone number
     */
    public record Question(@Nullable String code, @Nullable String digits) {}

    @POST
    public Story find(Question question) {
        return lookUp.find(question.code(), question.digits());
    }

    /**
     * @param score 1 to 5
     */
    public record Opinion(
            @Nullable String code, @Nullable String digits, int score, @Nullable String words) {}

    /** Once, when all is over. */
    @POST
    @Path("feedback")
    public void rate(Opinion opinion) {
        lookUp.rate(
                opinion.code(),
                opinion.digits(),
                new Aftercare.Rating(opinion.score(), opinion.words()));
    }
}
