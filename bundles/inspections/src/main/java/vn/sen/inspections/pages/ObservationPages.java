package vn.sen.inspections.pages;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.inspections.access.InspectionPermission;
import vn.sen.inspections.criteria.CriterionSets;
import vn.sen.inspections.fieldwork.ObservationDraft;
import vn.sen.inspections.fieldwork.Observations;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.content.Attachment;
import vn.sen.platform.api.content.Attachments;
import vn.sen.platform.api.lists.Listing;
import vn.sen.platform.api.pages.Form;
import vn.sen.platform.api.pages.Page;

/** What the team sees: a quick form, and the list. */
@Path("pages/{id: [0-9a-fA-F]{8}-[0-9a-fA-F-]{27}}/observations")
@Component(service = ObservationPages.class)
public final class ObservationPages {
    /** Rows for samples in the form. */
    public static final int SAMPLES = 4;

    private final Desks desks;
    private final Observations observations;
    private final CriterionSets sets;
    private final Attachments attachments;

    @Activate
    public ObservationPages(
            @Reference Desks desks,
            @Reference Observations observations,
            @Reference CriterionSets sets,
            @Reference Attachments attachments) {
        this.desks = desks;
        this.observations = observations;
        this.sets = sets;
        this.attachments = attachments;
    }

    /**
     * @param criterion chosen to begin with
     */
    @GET
    public Page list(
            @PathParam("id") UUID id,
            @QueryParam("criterion") @Nullable UUID criterion,
            @QueryParam("after") @Nullable String after) {
        Desk desk = desks.open(id, "observations");
        Map<String, Object> model = new HashMap<>();
        model.put("criteria", sets.get(desk.visit().criterionSet()).criteria());
        model.put("criterion", Optional.ofNullable(criterion));
        model.put("notes", observations.list(id).pager().page(after, Listing.DEFAULT_LIMIT));
        model.put("after", Optional.ofNullable(after));
        return desks.page(desk, "observations.jte", model);
    }

    @POST
    public Response note(@PathParam("id") UUID id, Form form) {
        Call.current().caller().require(InspectionPermission.OBSERVE);
        UUID criterion = form.optionalId("criterion");
        String words = form.text("words", 20_000);
        List<ObservationDraft.Sample> samples = samples(form);
        form.check();
        List<Attachment> files = attachments.keep(form.uploads("files"));
        observations.note(id, new ObservationDraft(criterion, words, samples, files));
        return form.raw("then").equals("criterion") && criterion != null
                ? Desks.seen(id, "/criteria/" + criterion)
                : Desks.seen(id, "/observations");
    }

    private static List<ObservationDraft.Sample> samples(Form form) {
        List<ObservationDraft.Sample> samples = new ArrayList<>();
        for (int i = 0; i < SAMPLES; i++) {
            String at = "samples[" + i + "].";
            String reference = form.optional(at + "reference", 200);
            String note = form.optional(at + "note", 1_000);
            if (reference.isEmpty() && !note.isEmpty()) {
                form.faults().required(at + "reference", null);
            }
            if (!reference.isEmpty()) {
                boolean fine = !form.raw(at + "fine").equals("false");
                samples.add(new ObservationDraft.Sample(reference, fine, note));
            }
        }
        return samples;
    }
}
