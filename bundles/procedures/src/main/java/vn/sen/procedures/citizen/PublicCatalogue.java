package vn.sen.procedures.citizen;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.explain.Confidence;
import vn.sen.platform.api.problem.Problem;
import vn.sen.procedures.access.AgencyNames;
import vn.sen.procedures.access.ProcedureProblem;
import vn.sen.procedures.catalogue.Catalogue;
import vn.sen.procedures.catalogue.FeePart;
import vn.sen.procedures.catalogue.Limit;
import vn.sen.procedures.catalogue.ProcedureContent;
import vn.sen.procedures.catalogue.PublishedProcedures;
import vn.sen.procedures.catalogue.VersionLine;
import vn.sen.procedures.catalogue.VersionView;
import vn.sen.procedures.decisions.Decision;
import vn.sen.procedures.decisions.Decisions;

/** What anybody may read: what is in force today, and nothing else. Thread-safe. */
@Component(service = PublicCatalogue.class)
public final class PublicCatalogue {
    private static final int MOST = 60;

    private final Catalogue catalogue;
    private final PublishedProcedures published;
    private final Decisions decisions;
    private final AgencyNames agencies;

    @Activate
    public PublicCatalogue(
            @Reference Catalogue catalogue,
            @Reference PublishedProcedures published,
            @Reference Decisions decisions,
            @Reference AgencyNames agencies) {
        this.catalogue = catalogue;
        this.published = published;
        this.decisions = decisions;
        this.agencies = agencies;
    }

    /** What was found: the best of it, and how many there are. */
    public record Found(List<VersionLine> best, int all) {}

    public Found find(String words) {
        String asked = words.length() > 200 ? words.substring(0, 200) : words;
        List<VersionLine> lines = published.found(asked, catalogue.today());
        return new Found(lines.subList(0, Math.min(MOST, lines.size())), lines.size());
    }

    /** Names of the fields with the number of procedures in force, by name. */
    public Map<String, Integer> fields() {
        Map<String, Integer> fields = new TreeMap<>();
        published
                .found("", catalogue.today())
                .forEach(line -> fields.merge(line.fieldName(), 1, Integer::sum));
        return fields;
    }

    /** Throws {@code procedure-not-in-force}. */
    public PublicProcedure require(String code) {
        LocalDate today = catalogue.today();
        VersionView view =
                catalogue
                        .inForce(code, today)
                        .orElseThrow(() -> new Problem(ProcedureProblem.NOT_IN_FORCE, code, today));
        return shown(view, today);
    }

    private PublicProcedure shown(VersionView view, LocalDate today) {
        ProcedureContent said = view.content();
        UUID competent = Objects.requireNonNull(said.competent());
        List<UUID> asked = new ArrayList<>(said.receiving());
        asked.add(competent);
        Map<UUID, String> names = agencies.of(asked);
        Limit limit = Objects.requireNonNullElse(said.limit(), Limit.NONE);
        List<FeePart> fees = said.fees().stream().filter(fee -> fee.askedOn(today)).toList();
        return new PublicProcedure(
                view.code(),
                view.number(),
                said.name(),
                said.fieldName(),
                said.subjects(),
                limit.words(),
                limit.source(),
                limit.confidence() == Confidence.V,
                said.components().stream().filter(part -> part.always()).toList(),
                said.components().stream().filter(part -> !part.always()).toList(),
                Math.max(1, said.sets()),
                fees,
                fees.stream().mapToLong(FeePart::amount).sum(),
                receiving(said, names, competent),
                names.getOrDefault(competent, ""),
                new ArrayList<>(new TreeSet<>(said.channels())),
                said.postal(),
                said.goesOnline(),
                said.steps(),
                said.result(),
                said.requirements(),
                said.forms(),
                said.legalBasis(),
                said.note(),
                decisions.find(view.decision()).map(Decision::number).orElse(""),
                Objects.requireNonNull(view.validFrom()),
                view.validTo());
    }

    private static List<String> receiving(
            ProcedureContent said, Map<UUID, String> names, UUID competent) {
        List<UUID> where = said.receiving().isEmpty() ? List.of(competent) : said.receiving();
        return where.stream().map(id -> names.getOrDefault(id, id.toString())).toList();
    }
}
