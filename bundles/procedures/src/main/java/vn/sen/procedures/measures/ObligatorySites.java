package vn.sen.procedures.measures;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.agencies.api.Agencies;
import vn.sen.agencies.api.Agency;
import vn.sen.platform.api.measures.Measure;
import vn.sen.platform.api.measures.MeasureProvider.Question;
import vn.sen.platform.api.measures.MeasureValue;
import vn.sen.platform.api.ports.Port;
import vn.sen.platform.api.ports.Ports;
import vn.sen.platform.api.text.Text;
import vn.sen.procedures.publication.Finding;
import vn.sen.procedures.publication.Observation;
import vn.sen.procedures.publication.Observations;
import vn.sen.procedures.publication.PublicationAudit;
import vn.sen.procedures.publication.Site;
import vn.sen.procedures.publication.Sites;

/** Findings on the obligatory sites, as figures count them. Thread-safe. */
@Component(service = ObligatorySites.class)
public final class ObligatorySites {
    private final Sites sites;
    private final Observations observations;
    private final PublicationAudit audit;
    private final Port<Agencies> agencies;
    private final Clock clock;

    @Activate
    public ObligatorySites(
            @Reference Sites sites,
            @Reference Observations observations,
            @Reference PublicationAudit audit,
            @Reference Ports ports,
            @Reference Clock clock) {
        this.sites = sites;
        this.observations = observations;
        this.audit = audit;
        this.agencies = ports.to(Agencies.class);
        this.clock = clock;
    }

    MeasureValue share(Measure measure, Question question, Predicate<Finding> counted) {
        Optional<Set<UUID>> wanted = question.agency().map(id -> below(id, question));
        List<MeasureValue.Row> rows = new ArrayList<>();
        for (Site site : sites.all()) {
            if (site.obligatory()) {
                Optional<Observation> seen =
                        observations.last(
                                site.id(), question.from(), question.to(), question.asOf());
                seen.ifPresent(o -> add(rows, site, o, wanted, counted));
            }
        }
        return MeasureValue.share(measure, rows, clock.instant());
    }

    private void add(
            List<MeasureValue.Row> rows,
            Site site,
            Observation seen,
            Optional<Set<UUID>> wanted,
            Predicate<Finding> counted) {
        for (Finding finding : audit.judge(site, seen).findings()) {
            UUID competent = finding.competent();
            if (competent != null && wanted.map(ids -> ids.contains(competent)).orElse(true)) {
                rows.add(
                        new MeasureValue.Row(
                                "publication/" + site.code() + "/" + finding.code(),
                                Text.same(site.name() + ": " + finding.name()),
                                counted.test(finding)));
            }
        }
    }

    private Set<UUID> below(UUID agency, Question question) {
        return agencies.call(
                        a ->
                                a.subtree(agency, question.to()).stream()
                                        .map(Agency::id)
                                        .collect(Collectors.toSet()))
                .filter(ids -> !ids.isEmpty())
                .orElse(Set.of(agency));
    }
}
