package vn.sen.inspections.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.inspections.criteria.CriterionPack;
import vn.sen.inspections.criteria.CriterionSets;
import vn.sen.inspections.criteria.CriterionView;
import vn.sen.platform.api.json.Json;

/** The criterion set of the demo data. */
@Component(service = DemoCriteria.class)
public final class DemoCriteria {
    private final Json json;
    private final CriterionSets sets;

    @Activate
    public DemoCriteria(@Reference Json json, @Reference CriterionSets sets) {
        this.json = json;
        this.sets = sets;
    }

    /** Made and published, unless it was before. */
    UUID published() {
        CriterionPack pack = json.read(text("/demo/criteria-2021.json"), CriterionPack.class);
        UUID set =
                sets.find(Objects.requireNonNull(pack.code()), pack.edition())
                        .orElseGet(() -> sets.importPack(pack).id());
        if (sets.get(set).publishedAt() == null) {
            sets.publish(set);
        }
        return set;
    }

    CriterionView criterion(UUID set, String code) {
        return sets.get(set).criteria().stream()
                .filter(c -> c.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no criterion " + code));
    }

    static String text(String resource) {
        try (InputStream in = DemoCriteria.class.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
