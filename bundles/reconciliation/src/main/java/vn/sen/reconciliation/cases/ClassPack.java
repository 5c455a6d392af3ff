package vn.sen.reconciliation.cases;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import vn.sen.platform.api.json.Json;

/**
 * Rules of classification, in order.
 *
 * @param edition how they are called
 */
public record ClassPack(String edition, List<ClassRule> rules) {

    /** The pack that comes with this bundle. */
    public static ClassPack shipped(Json json) {
        try (InputStream in =
                Objects.requireNonNull(
                        ClassPack.class.getResourceAsStream("/packs/classes.json"))) {
            return (ClassPack) json.read(in, ClassPack.class);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    ClassRule decide(Trial trial) {
        return rules.stream()
                .filter(rule -> rule.holds(trial))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the last rule must always hold"));
    }
}
