package vn.sen.inspections.pages;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.inspections.access.AgencyBook;
import vn.sen.inspections.acts.Conclusions;
import vn.sen.inspections.criteria.CriterionSets;
import vn.sen.inspections.fieldwork.Fieldwork;
import vn.sen.inspections.followup.FollowUp;
import vn.sen.inspections.visits.Inspections;
import vn.sen.inspections.visits.MemberView;
import vn.sen.inspections.visits.TeamRole;
import vn.sen.inspections.visits.Teams;
import vn.sen.platform.api.pages.Form;
import vn.sen.platform.api.pages.Page;

/** The first part of an inspection's workspace: team, notice, outline, dates, and its last acts. */
@Path("pages/{id: [0-9a-fA-F]{8}-[0-9a-fA-F-]{27}}")
@Component(service = VisitPages.class)
public final class VisitPages {
    private final Desks desks;
    private final PersonPicker people;
    private final Facts facts;
    private final Acts acts;

    @Activate
    public VisitPages(
            @Reference Desks desks,
            @Reference PersonPicker people,
            @Reference Facts facts,
            @Reference Acts acts) {
        this.desks = desks;
        this.people = people;
        this.facts = facts;
        this.acts = acts;
    }

    @GET
    public Page general(@PathParam("id") UUID id) {
        Desk desk = desks.open(id, "");
        Map<String, Object> model = new HashMap<>();
        model.put("set", facts.sets.get(desk.visit().criterionSet()));
        model.put("agencies", facts.namesOf(desk.visit().team()));
        model.put("people", desk.may().team() ? people.offered() : List.of());
        model.put(
                "due",
                desk.conclusion() == null
                        ? Optional.empty()
                        : Optional.of(facts.conclusions.explainDue(id)));
        return desks.page(desk, "general.jte", model);
    }

    @POST
    @Path("team")
    public Response name(@PathParam("id") UUID id, Form form) {
        UUID person = people.read(form, "person");
        TeamRole role = form.choice("role", TeamRole.class);
        String task = form.optional("task", 300);
        form.check();
        acts.teams.name(id, new Teams.Naming(person, role, task));
        return Desks.seen(id, "");
    }

    @POST
    @Path("team/{account}/release")
    public Response release(
            @PathParam("id") UUID id, @PathParam("account") UUID account, Form form) {
        acts.teams.release(id, account);
        return Desks.seen(id, "");
    }

    @POST
    @Path("notice")
    public Response announce(@PathParam("id") UUID id, Form form) {
        Inspections.Notice notice =
                new Inspections.Notice(
                        form.text("number", 100), form.date("date"), form.text("outline", 20_000));
        form.check();
        acts.inspections.announce(id, notice);
        return Desks.seen(id, "");
    }

    @POST
    @Path("cancel")
    public Response cancel(@PathParam("id") UUID id, Form form) {
        String reason = form.text("reason", 2_000);
        form.check();
        acts.inspections.cancel(id, new Inspections.Reason(reason));
        return Desks.seen(id, "");
    }

    @POST
    @Path("start")
    public Response start(@PathParam("id") UUID id, Form form) {
        acts.fieldwork.start(id);
        return Desks.seen(id, "/criteria");
    }

    @POST
    @Path("follow-up")
    public Response followUp(@PathParam("id") UUID id, Form form) {
        acts.followUp.begin(id);
        return Desks.seen(id, "/outcomes");
    }

    @POST
    @Path("close")
    public Response close(@PathParam("id") UUID id, Form form) {
        acts.followUp.close(id);
        return Desks.seen(id, "");
    }

    /** What the page shows beside the inspection itself. */
    @Component(service = Facts.class)
    public static final class Facts {
        private final CriterionSets sets;
        private final Conclusions conclusions;
        private final AgencyBook agencies;

        @Activate
        public Facts(
                @Reference CriterionSets sets,
                @Reference Conclusions conclusions,
                @Reference AgencyBook agencies) {
            this.sets = sets;
            this.conclusions = conclusions;
            this.agencies = agencies;
        }

        private Map<UUID, String> namesOf(List<MemberView> team) {
            return agencies.names(
                    team.stream().map(MemberView::agency).flatMap(Facts::stream).toList());
        }

        private static java.util.stream.Stream<UUID> stream(@Nullable UUID agency) {
            return java.util.stream.Stream.ofNullable(agency);
        }
    }

    /** What can be done with the inspection as a whole. */
    @Component(service = Acts.class)
    public static final class Acts {
        private final Inspections inspections;
        private final Teams teams;
        private final Fieldwork fieldwork;
        private final FollowUp followUp;

        @Activate
        public Acts(
                @Reference Inspections inspections,
                @Reference Teams teams,
                @Reference Fieldwork fieldwork,
                @Reference FollowUp followUp) {
            this.inspections = inspections;
            this.teams = teams;
            this.fieldwork = fieldwork;
            this.followUp = followUp;
        }
    }
}
