package vn.sen.agencies.pages;

import static vn.sen.agencies.pages.FormPage.t;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.agencies.AgencyFacts;
import vn.sen.agencies.AgencyFacts.FactEnding;
import vn.sen.agencies.AgencyFacts.NewFact;
import vn.sen.agencies.AgencyPermission;
import vn.sen.agencies.AgencyProblem;
import vn.sen.agencies.AgencyRegister;
import vn.sen.agencies.AgencyView;
import vn.sen.agencies.FactTopic;
import vn.sen.agencies.FactView;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.pages.Field;
import vn.sen.platform.api.pages.Field.Choice;
import vn.sen.platform.api.pages.Form;
import vn.sen.platform.api.pages.Page;
import vn.sen.platform.api.pages.Templates;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.text.Text;

/** Forms for identifiers, functions, contacts and heads. */
@Path("pages/{id}/{topic: identifiers|functions|contacts|heads}")
@Component(service = FactForms.class)
public final class FactForms {
    private final AgencyRegister register;
    private final AgencyFacts facts;
    private final Templates templates;

    @Activate
    public FactForms(
            @Reference AgencyRegister register,
            @Reference AgencyFacts facts,
            @Reference Templates templates) {
        this.register = register;
        this.facts = facts;
        this.templates = templates;
    }

    @GET
    @Path("new")
    public Page add(@PathParam("id") UUID id, @PathParam("topic") String path) {
        FactTopic topic = FactTopic.ofPath(path);
        return page(
                id,
                new Text("Thêm: " + topic.title().vi(), "Add: " + topic.title().en()),
                path + "/new",
                path,
                fields(topic, null));
    }

    @POST
    public Response added(@PathParam("id") UUID id, @PathParam("topic") String path, Form form) {
        facts.add(id, FactTopic.ofPath(path), read(form));
        return back(id);
    }

    @GET
    @Path("{fact}/correct")
    public Page correct(
            @PathParam("id") UUID id,
            @PathParam("topic") String path,
            @PathParam("fact") UUID fact) {
        FactView current = require(id, fact);
        String here = path + "/" + fact + "/correct";
        return page(
                id,
                new Text("Đính chính", "Correct"),
                here,
                here,
                fields(current.topic(), current));
    }

    @POST
    @Path("{fact}/correct")
    public Response corrected(@PathParam("id") UUID id, @PathParam("fact") UUID fact, Form form) {
        facts.correct(id, fact, read(form));
        return back(id);
    }

    @GET
    @Path("{fact}/end")
    public Page end(
            @PathParam("id") UUID id,
            @PathParam("topic") String path,
            @PathParam("fact") UUID fact) {
        FactView current = require(id, fact);
        String here = path + "/" + fact + "/end";
        Text title = new Text("Kết thúc: " + current.content(), "End: " + current.content());
        return page(
                id,
                title,
                here,
                here,
                List.of(
                        Field.date("lastDay", t("Ngày cuối cùng", "Last day"), register.today())
                                .must(),
                        ActForm.instrumentField(false)));
    }

    @POST
    @Path("{fact}/end")
    public Response ended(@PathParam("id") UUID id, @PathParam("fact") UUID fact, Form form) {
        FactEnding act = new FactEnding(form.date("lastDay"), form.optional("instrument", 255));
        form.check();
        facts.end(id, fact, act);
        return back(id);
    }

    private static NewFact read(Form form) {
        NewFact act =
                new NewFact(
                        form.optional("label", 255),
                        form.text("content", 4_000),
                        form.date("validFrom"),
                        form.optionalDate("validTo"),
                        form.optional("instrument", 255));
        form.check();
        return act;
    }

    private List<Field> fields(FactTopic topic, @Nullable FactView current) {
        String label = t(topic.labelTitle().vi(), topic.labelTitle().en());
        Object known = current == null ? null : current.label();
        Field first =
                topic.labels().isEmpty()
                        ? Field.text("label", label, known).atMost(255)
                        : Field.select("label", label, known, choices(topic));
        String contents = t(topic.contentTitle().vi(), topic.contentTitle().en());
        Object content = current == null ? null : current.content();
        List<Field> fields = new ArrayList<>();
        fields.add(topic == FactTopic.FUNCTION ? first : first.must());
        fields.add(
                topic == FactTopic.FUNCTION
                        ? Field.area("content", contents, content).must().atMost(4_000)
                        : Field.text("content", contents, content).must().atMost(4_000));
        fields.add(
                Field.date(
                                "validFrom",
                                t("Từ ngày", "From"),
                                current == null ? register.today() : current.validFrom())
                        .must());
        fields.add(
                Field.date(
                        "validTo",
                        t("Đến hết ngày", "Last day"),
                        current == null ? null : current.validTo()));
        fields.add(ActForm.instrumentField(current != null));
        return fields;
    }

    private static List<Choice> choices(FactTopic topic) {
        return topic.labels().entrySet().stream()
                .map(e -> new Choice(e.getKey(), t(e.getValue().vi(), e.getValue().en())))
                .toList();
    }

    private Page page(UUID id, Text title, String here, String action, List<Field> fields) {
        Call.current().caller().require(AgencyPermission.EDIT, id);
        AgencyView agency = register.requireNearest(id, register.today());
        String root = "/agencies/" + id;
        return new FormPage(
                        title,
                        Text.same(agency.name()),
                        root + "/" + here,
                        root + "/" + action,
                        agency.version(),
                        new Text("Ghi lại", "Record"),
                        root,
                        fields)
                .page(templates, TreePages.HOME, new Page.Crumb(Text.same(agency.name()), root));
    }

    private FactView require(UUID id, UUID fact) {
        return facts.all(id).stream()
                .filter(f -> f.id().equals(fact))
                .findFirst()
                .orElseThrow(() -> new Problem(AgencyProblem.FACT_UNKNOWN));
    }

    private static Response back(UUID id) {
        return Response.seeOther(URI.create("/agencies/" + id)).build();
    }
}
