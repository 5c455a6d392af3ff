package vn.sen.platform.gateway;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The description of what is live now, as OpenAPI 3.1. Open to everybody. */
@Path("api")
public final class OpenApiResource {
    private final ModuleRegistry registry;
    private final String version;
    private volatile @Nullable Written last;

    /** A description with the set of module versions that it describes. */
    private record Written(Map<String, String> modules, String text) {}

    OpenApiResource(ModuleRegistry registry, String version) {
        this.registry = registry;
        this.version = version;
    }

    @GET
    @Produces("application/json")
    public String describe() {
        Map<String, String> modules = new TreeMap<>();
        registry.current()
                .forEach((name, i) -> modules.put(name, i.version() + "/" + i.bundleId()));
        Written written = last;
        if (written == null || !written.modules().equals(modules)) {
            ObjectNode document =
                    new OpenApiDocument(version).describe(registry.current().values());
            written = new Written(modules, document.toPrettyString());
            last = written;
        }
        return written.text();
    }
}
