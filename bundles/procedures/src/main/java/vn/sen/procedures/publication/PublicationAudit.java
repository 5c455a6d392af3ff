package vn.sen.procedures.publication;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What is in force against what a site was seen to show. Thread-safe. */
@Component(service = PublicationAudit.class)
public final class PublicationAudit {
    private final Observations observations;
    private final ExpectedOnSite expected;

    @Activate
    public PublicationAudit(
            @Reference Observations observations, @Reference ExpectedOnSite expected) {
        this.observations = observations;
        this.expected = expected;
    }

    /** A site as it was seen on a day, judged. */
    public record Audit(Site site, Observation seen, List<Finding> findings) {
        public long count(Result result) {
            return findings.stream().filter(f -> f.result() == result).count();
        }

        /** How many it must show. */
        public long expected() {
            return findings.size() - count(Result.ORPHAN);
        }

        public long right() {
            return findings.stream().filter(f -> f.result().shownRight()).count();
        }

        public Map<Result, Long> counts() {
            Map<Result, Long> counts = new EnumMap<>(Result.class);
            for (Result result : Result.values()) {
                counts.put(result, count(result));
            }
            return counts;
        }
    }

    public Audit judge(Site site, Observation seen) {
        List<Observation> all = observations.of(site.id());
        Optional<Observation> before =
                all.stream().filter(o -> o.seenOn().isBefore(seen.seenOn())).findFirst();
        LocalDate beforeDay = before.map(Observation::seenOn).orElse(null);
        Judge judge =
                new Judge(
                        seen.seenOn(),
                        expected.onceKnown(),
                        beforeDay,
                        before.map(o -> observations.codes(o.id())).orElse(Set.of()));
        return new Audit(
                site,
                seen,
                judge.judge(expected.of(site, seen.seenOn()), observations.shown(seen.id())));
    }

    /** As it was seen last; empty when nobody looked yet. */
    public Optional<Audit> latest(Site site) {
        return observations.of(site.id()).stream().findFirst().map(seen -> judge(site, seen));
    }

    /** Findings of some agencies alone; null for all. */
    static List<Finding> of(List<Finding> findings, @Nullable Set<UUID> agencies) {
        return agencies == null
                ? findings
                : findings.stream()
                        .filter(f -> f.competent() != null && agencies.contains(f.competent()))
                        .collect(Collectors.toCollection(ArrayList::new));
    }

    /** Codes that stand twice in a list, for a remark. */
    static Set<String> twice(List<Shown> shown) {
        Set<String> once = new HashSet<>();
        return shown.stream()
                .map(s -> Judge.plain(s.code()))
                .filter(code -> !once.add(code))
                .collect(Collectors.toSet());
    }
}
