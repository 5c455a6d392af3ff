package vn.sen.inspections.measures;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sen.platform.api.measures.Measure;
import vn.sen.platform.api.measures.MeasureProvider;
import vn.sen.platform.api.measures.MeasureValue;
import vn.sen.platform.api.ports.Port;
import vn.sen.platform.api.ports.Ports;

/** Reads the measures of whichever modules are on. Thread-safe. */
@Component(service = MeasureReader.class)
public final class MeasureReader {
    private static final Logger LOG = LoggerFactory.getLogger(MeasureReader.class);

    private final Port<MeasureProvider> providers;
    private final Clock clock;

    @Activate
    public MeasureReader(@Reference Ports ports, @Reference Clock clock) {
        this.providers = ports.to(MeasureProvider.class);
        this.clock = clock;
    }

    /** Measures that can be read now, by id. */
    public List<Measure> known() {
        return providers.all(MeasureProvider::measure).stream()
                .sorted(java.util.Comparator.comparing(Measure::id))
                .toList();
    }

    public Optional<Measure> find(String id) {
        return known().stream().filter(m -> m.id().equals(id)).findFirst();
    }

    /**
     * The value as known now. Empty when no module provides the measure, or when its provider
     * fails: for whoever asks, both mean "cannot be measured".
     */
    public Optional<MeasureValue> read(
            String id, Optional<UUID> agency, LocalDate from, LocalDate to) {
        return read(id, new MeasureProvider.Question(agency, from, to, clock.instant()));
    }

    /** As above, with the instant of knowledge in the question. */
    public Optional<MeasureValue> read(String id, MeasureProvider.Question question) {
        return providers
                .all(
                        provider ->
                                provider.measure().id().equals(id)
                                        ? compute(provider, question)
                                        : Optional.<MeasureValue>empty())
                .stream()
                .filter(Objects::nonNull)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<MeasureValue> compute(
            MeasureProvider provider, MeasureProvider.Question question) {
        try {
            return Optional.of(provider.compute(question));
        } catch (RuntimeException failed) {
            // A plug-in that fails must not stop an inspection or the night's other readings.
            LOG.warn("Measure {} could not be read", provider.measure().id(), failed);
            return Optional.empty();
        }
    }
}
