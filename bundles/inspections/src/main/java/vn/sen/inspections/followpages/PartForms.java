package vn.sen.inspections.followpages;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.inspections.followup.DeadlineKind;
import vn.sen.inspections.followup.Extending;
import vn.sen.inspections.followup.PartDraft;
import vn.sen.inspections.followup.PartLists;
import vn.sen.inspections.followup.Parts;
import vn.sen.inspections.followup.Remediation;
import vn.sen.inspections.followup.VerificationEntity;
import vn.sen.inspections.followup.Verifications;
import vn.sen.platform.api.content.Attachment;
import vn.sen.platform.api.content.Attachments;
import vn.sen.platform.api.documents.FileAnswer;
import vn.sen.platform.api.pages.Form;

/** Forms on the parts of a remediation: given, proven, claimed, verified. */
@Path("pages/findings/{finding}/parts")
@Component(service = PartForms.class)
public final class PartForms {
    private final Parts parts;
    private final Remediation remediation;
    private final Verifications verifications;
    private final Attachments attachments;
    private final PartLists lists;
    private final Extending extending;

    @Activate
    public PartForms(
            @Reference Parts parts,
            @Reference Remediation remediation,
            @Reference Verifications verifications,
            @Reference Attachments attachments,
            @Reference PartLists lists,
            @Reference Extending extending) {
        this.parts = parts;
        this.remediation = remediation;
        this.verifications = verifications;
        this.attachments = attachments;
        this.lists = lists;
        this.extending = extending;
    }

    @POST
    public Response assign(@PathParam("finding") UUID finding, Form form) {
        parts.assign(finding, draft(form));
        return FindingPage.to(finding, Done.ASSIGNED);
    }

    @POST
    @Path("{part}/edit")
    public Response edit(
            @PathParam("finding") UUID finding, @PathParam("part") UUID part, Form form) {
        parts.edit(part, draft(form));
        return FindingPage.to(finding, Done.EDITED);
    }

    @POST
    @Path("{part}/extend")
    public Response extend(
            @PathParam("finding") UUID finding, @PathParam("part") UUID part, Form form) {
        int days = form.number("days", 1, 3_650);
        String document = form.text("document", 300);
        form.check();
        extending.extend(part, new Extending.MoreTime(days, document));
        return FindingPage.to(finding, Done.EXTENDED);
    }

    private static PartDraft draft(Form form) {
        UUID agency = form.id("agency");
        form.text("words", 10_000);
        DeadlineKind deadline = form.choice("deadline", DeadlineKind.class);
        LocalDate date = deadline == DeadlineKind.DATE ? form.date("date") : null;
        Integer days =
                deadline == DeadlineKind.AFTER_CONCLUSION ? form.number("days", 1, 3_650) : null;
        form.text("source", 300);
        form.check();
        return new PartDraft(agency, form.raw("words"), deadline, date, days, form.raw("source"));
    }

    @POST
    @Path("{part}/evidence")
    public Response prove(
            @PathParam("finding") UUID finding, @PathParam("part") UUID part, Form form) {
        String words = form.text("words", 20_000);
        form.check();
        List<Attachment> kept = attachments.keep(form.uploads("files"));
        remediation.prove(part, new Remediation.Proof(words, kept));
        return FindingPage.to(finding, Done.PROVEN);
    }

    @POST
    @Path("{part}/claim")
    public Response claim(
            @PathParam("finding") UUID finding, @PathParam("part") UUID part, Form form) {
        remediation.claim(part, new Remediation.Claim(form.raw("words")));
        return FindingPage.to(finding, Done.CLAIMED);
    }

    @POST
    @Path("{part}/verify")
    public Response verify(
            @PathParam("finding") UUID finding, @PathParam("part") UUID part, Form form) {
        VerificationEntity.Method method = form.choice("method", VerificationEntity.Method.class);
        Verdict verdict = form.choice("accepted", Verdict.class);
        form.text("words", 10_000);
        form.check();
        verifications.verify(
                part,
                new Verifications.Check(method, verdict == Verdict.ACCEPT, form.raw("words")));
        return FindingPage.to(finding, verdict == Verdict.ACCEPT ? Done.VERIFIED : Done.RETURNED);
    }

    @GET
    @Path("{part}/files/{sha256}")
    public FileAnswer file(@PathParam("part") UUID part, @PathParam("sha256") String sha256) {
        return lists.file(part, sha256);
    }

    /** What a verifier decides. */
    public enum Verdict {
        ACCEPT,
        RETURN
    }
}
