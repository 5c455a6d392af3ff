package vn.sen.procedures.files;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.agencies.api.Agencies;
import vn.sen.agencies.api.Agency;
import vn.sen.platform.api.ports.Port;
import vn.sen.platform.api.ports.Ports;
import vn.sen.platform.api.problem.Faults;
import vn.sen.platform.api.text.Text;
import vn.sen.procedures.api.RouteLeg;
import vn.sen.procedures.catalogue.ContentBuilder;
import vn.sen.procedures.catalogue.ProcedureContent;
import vn.sen.procedures.catalogue.VersionView;
import vn.sen.procedures.decisions.Decision;
import vn.sen.procedures.decisions.DecisionDraft;

/** Turns what stands here into what travels, and back. Thread-safe. */
@Component(service = Portability.class)
public final class Portability {
    private final Port<Agencies> agencies;

    @Activate
    public Portability(@Reference Ports ports) {
        this.agencies = ports.to(Agencies.class);
    }

    /**
     * @param codes of the agencies asked for so far; filled here
     */
    PortableProcedure outward(
            VersionView view, @Nullable Decision decision, Map<UUID, String> codes) {
        ProcedureContent said = view.content();
        return new PortableProcedure(
                view.code(),
                decision == null ? null : draft(decision),
                view.validTo(),
                said.name(),
                said.field(),
                said.fieldName(),
                said.level(),
                said.competent() == null ? "" : code(said.competent(), codes),
                said.receiving().stream().map(id -> code(id, codes)).toList(),
                said.subjects(),
                said.steps(),
                said.sets(),
                said.limit(),
                said.components(),
                said.forms(),
                said.fees(),
                said.route().stream().map(leg -> leg(leg, codes)).toList(),
                new ArrayList<>(new TreeSet<>(said.channels())),
                said.postal(),
                said.online(),
                said.result(),
                said.requirements(),
                said.legalBasis(),
                said.keywords(),
                said.note());
    }

    /** What a draft says, without its decision. */
    public PortableProcedure outward(VersionView view) {
        return outward(view, null, new HashMap<>());
    }

    private static DecisionDraft draft(Decision decision) {
        return new DecisionDraft(
                decision.number(),
                decision.kind(),
                decision.issuer(),
                decision.shortened(),
                decision.signedOn(),
                decision.effectiveOn(),
                decision.enteredOn(),
                decision.subject());
    }

    private PortableLeg leg(RouteLeg leg, Map<UUID, String> codes) {
        return new PortableLeg(
                leg.key(),
                leg.name(),
                leg.agency() == null ? "" : code(leg.agency(), codes),
                leg.share(),
                new ArrayList<>(new TreeSet<>(leg.next())),
                new ArrayList<>(new TreeSet<>(leg.stops())));
    }

    private String code(UUID id, Map<UUID, String> codes) {
        return codes.computeIfAbsent(
                id,
                unknown ->
                        agencies.require(
                                a -> a.find(unknown).map(Agency::code).orElse(unknown.toString())));
    }

    /** What a version says, in this system's words; notes each agency that nobody knows. */
    public ProcedureContent inward(PortableProcedure given, Faults faults) {
        Map<String, Optional<UUID>> known = new HashMap<>();
        ContentBuilder said = new ContentBuilder();
        said.name = Objects.requireNonNullElse(given.name(), "");
        said.field = Objects.requireNonNullElse(given.field(), "");
        said.fieldName = Objects.requireNonNullElse(given.fieldName(), "");
        said.level = given.level();
        said.competent = agency("competent", given.competent(), known, faults);
        said.receiving =
                list(given.receiving()).stream()
                        .map(code -> agency("receiving", code, known, faults))
                        .filter(Objects::nonNull)
                        .toList();
        said.subjects = Objects.requireNonNullElse(given.subjects(), "");
        said.steps = list(given.steps());
        said.sets = given.sets();
        said.limit = given.limit();
        said.components = list(given.components());
        said.forms = list(given.forms());
        said.fees = list(given.fees());
        said.route = list(given.route()).stream().map(leg -> leg(leg, known, faults)).toList();
        said.channels = Set.copyOf(list(given.channels()));
        said.postal = given.postal();
        said.online = given.online();
        said.result = Objects.requireNonNullElse(given.result(), "");
        said.requirements = Objects.requireNonNullElse(given.requirements(), "");
        said.legalBasis = list(given.legalBasis());
        said.keywords = Objects.requireNonNullElse(given.keywords(), "");
        said.note = Objects.requireNonNullElse(given.note(), "");
        return said.build();
    }

    private RouteLeg leg(PortableLeg leg, Map<String, Optional<UUID>> known, Faults faults) {
        return new RouteLeg(
                Objects.requireNonNullElse(leg.key(), ""),
                Objects.requireNonNullElse(leg.name(), ""),
                agency("route", leg.agency(), known, faults),
                leg.share(),
                Set.copyOf(list(leg.next())),
                Set.copyOf(list(leg.stops())));
    }

    private @Nullable UUID agency(
            String field, String code, Map<String, Optional<UUID>> known, Faults faults) {
        String text = Objects.requireNonNullElse(code, "").strip();
        if (text.isEmpty()) {
            return null;
        }
        Optional<UUID> id =
                known.computeIfAbsent(
                        text, c -> agencies.require(a -> a.byCode(c).map(Agency::id)));
        if (id.isEmpty()) {
            faults.add(
                    field,
                    "agency-unknown",
                    new Text("Không có cơ quan mang mã “{0}”.", "No agency has the code “{0}”.")
                            .with(text));
        }
        return id.orElse(null);
    }

    private static <T> List<T> list(@Nullable List<T> given) {
        return given == null ? List.of() : given;
    }
}
