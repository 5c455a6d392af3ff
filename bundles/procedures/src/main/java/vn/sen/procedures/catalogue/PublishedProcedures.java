package vn.sen.procedures.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.agencies.api.Agencies;
import vn.sen.agencies.api.Agency;
import vn.sen.platform.api.ports.Port;
import vn.sen.platform.api.ports.Ports;
import vn.sen.procedures.api.ProcedureVersion;
import vn.sen.procedures.api.Procedures;
import vn.sen.procedures.api.RouteLeg;

/** The service for other modules: versions as announced. Thread-safe. */
@Component(service = {Procedures.class, PublishedProcedures.class})
public final class PublishedProcedures implements Procedures {
    private static final int MOST = 100;
    private static final RouteLeg WHOLE_WAY =
            new RouteLeg("handle", "Giải quyết hồ sơ", null, 0, Set.of(), Set.of());

    private final Catalogue catalogue;
    private final OnDay onDay;
    private final Port<Agencies> agencies;

    @Activate
    public PublishedProcedures(
            @Reference Catalogue catalogue, @Reference OnDay onDay, @Reference Ports ports) {
        this.catalogue = catalogue;
        this.onDay = onDay;
        this.agencies = ports.to(Agencies.class);
    }

    @Override
    public Optional<ProcedureVersion> inForce(String code, LocalDate day) {
        return catalogue.inForce(code, day).map(PublishedProcedures::version);
    }

    @Override
    public Optional<ProcedureVersion> version(UUID id) {
        return catalogue
                .find(id)
                .filter(view -> view.validFrom() != null)
                .map(PublishedProcedures::version);
    }

    @Override
    public List<Offer> find(String words, LocalDate day, @Nullable UUID agency, int limit) {
        Set<UUID> above = agency == null ? Set.of() : above(agency, day);
        return found(words, day).stream()
                .filter(line -> agency == null || receives(line, agency, above))
                .limit(Math.max(0, Math.min(MOST, limit)))
                .map(line -> new Offer(line.id(), line.code(), line.name(), line.field()))
                .toList();
    }

    /** In force on that day, best first. */
    public List<VersionLine> found(String words, LocalDate day) {
        List<VersionLine> lines = new ArrayList<>(onDay.lines(Folding.words(words), day));
        String asked = Folding.fold(words);
        if (!asked.isEmpty()) {
            lines.sort(Comparator.comparingInt(line -> rank(line, asked)));
        }
        return lines;
    }

    private static int rank(VersionLine line, String asked) {
        String name = Folding.fold(line.name());
        if (name.equals(asked) || line.code().equals(asked.replace(' ', '.'))) {
            return 0;
        }
        return name.startsWith(asked) ? 1 : name.contains(asked) ? 2 : 3;
    }

    private static boolean receives(VersionLine line, UUID agency, Set<UUID> above) {
        return line.receiving().isEmpty()
                ? above.contains(line.competent())
                : line.receiving().contains(agency);
    }

    private Set<UUID> above(UUID agency, LocalDate day) {
        Set<UUID> above =
                agencies.call(
                                a ->
                                        a.ancestors(agency, day).stream()
                                                .map(Agency::id)
                                                .collect(Collectors.toSet()))
                        .orElse(Set.of());
        return above.isEmpty() ? Set.of(agency) : above;
    }

    /** An announced version as others know it. */
    public static ProcedureVersion version(VersionView view) {
        ProcedureContent content = view.content();
        LocalDate from = Objects.requireNonNull(view.validFrom());
        return new ProcedureVersion(
                view.id(),
                view.code(),
                view.number(),
                content.name(),
                content.field(),
                content.fieldName(),
                Objects.requireNonNull(content.level()),
                Objects.requireNonNull(content.competent()),
                Set.copyOf(content.receiving()),
                Math.max(1, content.sets()),
                content.limit() == null ? null : content.limit().toTimeLimit(),
                content.components(),
                content.fees().stream().map(fee -> fee.toFee(from)).toList(),
                content.route().isEmpty() ? List.of(WHOLE_WAY) : content.route(),
                content.channels(),
                content.postal(),
                content.result(),
                from,
                view.validTo());
    }
}
