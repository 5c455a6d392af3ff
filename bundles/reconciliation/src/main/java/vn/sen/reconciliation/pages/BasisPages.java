package vn.sen.reconciliation.pages;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.documents.FileAnswer;
import vn.sen.platform.api.explain.Confidence;
import vn.sen.platform.api.json.Json;
import vn.sen.platform.api.pages.Form;
import vn.sen.platform.api.pages.Page;
import vn.sen.platform.api.pages.Templates;
import vn.sen.platform.api.pages.Upload;
import vn.sen.platform.api.problem.Fault;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.problem.RequestProblem;
import vn.sen.platform.api.text.Text;
import vn.sen.reconciliation.Owners;
import vn.sen.reconciliation.cases.ClassPack;
import vn.sen.reconciliation.lists.LimitView;
import vn.sen.reconciliation.lists.ProcedureLimits;
import vn.sen.reconciliation.packs.PackDraft;
import vn.sen.reconciliation.packs.PackShelf;

/** What lists are held against: limits of procedures, and the rules of classification. */
@Path("pages")
@Component(service = BasisPages.class)
public final class BasisPages {
    private static final int ROWS = 50;
    private static final int LARGEST = 1_000_000;

    private final ProcedureLimits limits;
    private final PackShelf packs;
    private final Json json;
    private final Templates templates;

    @Activate
    public BasisPages(
            @Reference ProcedureLimits limits,
            @Reference PackShelf packs,
            @Reference Json json,
            @Reference Templates templates) {
        this.limits = limits;
        this.packs = packs;
        this.json = json;
        this.templates = templates;
    }

    @GET
    @Path("limits")
    public Page limits(@QueryParam("after") @Nullable String after) {
        return Page.of(
                        new Text("Thời hạn thủ tục", "Limits of procedures"),
                        templates.fragment(
                                "limits.jte",
                                Map.of(
                                        "slice",
                                        limits.list(after, ROWS),
                                        "after",
                                        after == null ? "" : after)))
                .under(SourcePages.HOME);
    }

    @POST
    @Path("limits")
    public Response add(Form form) {
        LimitView limit =
                new LimitView(
                        form.text("procedure", 60),
                        form.text("name", 300),
                        form.number("amount", 0, 3_650),
                        form.date("validFrom"),
                        form.optionalDate("validTo"),
                        form.text("basis", 300),
                        form.choice("confidence", Confidence.class));
        form.check();
        limits.add(limit);
        return SourcePages.to("/reconciliation/limits");
    }

    @GET
    @Path("rules")
    public Page rules() {
        Owners.mayView();
        return Page.of(
                        new Text("Quy tắc phân loại", "Rules of classification"),
                        templates.fragment("rules.jte", Map.of("versions", packs.history())))
                .under(SourcePages.HOME);
    }

    /** The rules in force, to be changed and handed in again. */
    @GET
    @Path("rules/file")
    public FileAnswer file() {
        Owners.mayView();
        ClassPack pack = packs.current().pack();
        List<String> lines = pack.rules().stream().map(json::write).toList();
        byte[] bytes =
                ("{\"edition\":"
                                + json.write(pack.edition())
                                + ",\"rules\":[\n"
                                + String.join(",\n", lines)
                                + "\n]}\n")
                        .getBytes(UTF_8);
        return new FileAnswer(
                "quy-tac-phan-loai.json", "application/json", false, out -> out.write(bytes));
    }

    @POST
    @Path("rules")
    public Response publish(Form form) {
        String edition = form.text("edition", 60);
        String instrument = form.text("instrument", 255);
        Upload upload = file(form);
        try (InputStream in = upload.open()) {
            PackDraft read = json.read(new String(in.readNBytes(LARGEST), UTF_8), PackDraft.class);
            packs.publish(new PackDraft(edition, read.rules(), instrument));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (Problem wrong) {
            throw placed(wrong);
        }
        return SourcePages.to("/reconciliation/rules");
    }

    @POST
    @Path("limits/file")
    public Response take(Form form) {
        limits.take(file(form));
        return SourcePages.to("/reconciliation/limits");
    }

    private static Upload file(Form form) {
        List<Upload> files = form.uploads("file");
        form.faults().required("file", files.isEmpty() ? null : files);
        form.check();
        return files.get(0);
    }

    /** What is wrong inside the file is said at its field, with its place. */
    private static Problem placed(Problem wrong) {
        if (wrong.faults().isEmpty()) {
            return wrong.code() == RequestProblem.MALFORMED
                    ? Problem.of(
                            RequestProblem.INVALID,
                            List.of(new Fault("file", "malformed", wrong.text())))
                    : wrong;
        }
        return Problem.of(
                RequestProblem.INVALID, wrong.faults().stream().map(BasisPages::placed).toList());
    }

    private static Fault placed(Fault fault) {
        if (List.of("edition", "instrument", "file").contains(fault.field())) {
            return fault;
        }
        Text words = fault.message();
        return new Fault(
                "file",
                fault.code(),
                new Text(fault.field() + ": " + words.vi(), fault.field() + ": " + words.en()));
    }
}
