package vn.sen.procedures.publication;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.ports.Port;
import vn.sen.platform.api.ports.Ports;
import vn.sen.platform.api.problem.Problem;
import vn.sen.procedures.access.ProcedurePermission;
import vn.sen.procedures.access.ProcedureProblem;
import vn.sen.procedures.api.PublicationConnector;

/** Looks at a site through its connector. Thread-safe. */
@Component(service = SiteReading.class)
public final class SiteReading {
    private final Port<PublicationConnector> connectors;
    private final Observations observations;
    private final Clock clock;

    @Activate
    public SiteReading(
            @Reference Ports ports, @Reference Observations observations, @Reference Clock clock) {
        this.connectors = ports.to(PublicationConnector.class);
        this.observations = observations;
        this.clock = clock;
    }

    /** Names of the connectors that work now. */
    public List<String> connectors() {
        return connectors.all(PublicationConnector::name).stream().sorted().toList();
    }

    /** Reads all that the site shows now, and keeps it; half a list is kept by nobody. */
    public UUID look(Site site) {
        Call.current().caller().require(ProcedurePermission.AUDIT);
        List<Shown> shown =
                connectors.all(connector -> read(connector, site)).stream()
                        .flatMap(Optional::stream)
                        .findFirst()
                        .orElseThrow(
                                () -> new Problem(ProcedureProblem.NO_CONNECTOR, site.connector()));
        return observations.record(
                site.id(), new Look(LocalDate.now(clock), site.connector(), "", shown));
    }

    private static Optional<List<Shown>> read(PublicationConnector connector, Site site) {
        if (!connector.name().equals(site.connector())) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    connector.read(site.address()).stream()
                            .map(
                                    s ->
                                            new Shown(
                                                    s.code(),
                                                    s.name(),
                                                    s.decision(),
                                                    s.limit(),
                                                    s.publishedOn()))
                            .toList());
        } catch (IOException unreadable) {
            throw Problem.because(unreadable, ProcedureProblem.SITE_UNREADABLE, site.name());
        }
    }
}
