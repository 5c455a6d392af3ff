package vn.sen.platform.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaBuilder;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.glassfish.jersey.server.model.Resource;
import org.glassfish.jersey.server.model.ResourceMethod;

/** The frame of the description: who we are, the paths of each module, the shared schemas. */
final class OpenApiDocument {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final SchemaBuilder schemas = schemas();
    private final OpenApiOperations operations = new OpenApiOperations(schemas);
    private final ObjectNode document = NODES.objectNode();

    OpenApiDocument(String version) {
        document.put("openapi", "3.1.0");
        ObjectNode info = document.putObject("info");
        info.put("title", "Sen").put("version", version);
        info.put(
                "description",
                "Case management for a province. Every figure explains itself; every write is idempotent.");
        info.putObject("license").put("name", "Apache-2.0").put("identifier", "Apache-2.0");
        document.putArray("servers").addObject().put("url", "/api/v1");
        document.putArray("security").addObject().putArray("token");
    }

    private static SchemaBuilder schemas() {
        var options =
                new SchemaGeneratorConfigBuilder(
                                SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                        .with(Option.FLATTENED_OPTIONALS)
                        .with(Option.EXTRA_OPEN_API_FORMAT_VALUES)
                        .with(Option.PLAIN_DEFINITION_KEYS)
                        .without(Option.SCHEMA_VERSION_INDICATOR);
        return new SchemaGenerator(options.build()).buildMultipleSchemaDefinitions();
    }

    ObjectNode describe(Collection<ModuleInstance> modules) {
        ArrayNode tags = document.putArray("tags");
        ObjectNode paths = document.putObject("paths");
        for (ModuleInstance module : modules) {
            int before = paths.size();
            for (Class<?> type : module.resources()) {
                Resource resource = Resource.from(type);
                if (resource != null && isForMachines(resource)) {
                    add(paths, module.module(), "", resource);
                }
            }
            if (paths.size() > before) {
                tags.addObject()
                        .put("name", module.module())
                        .put("description", "Module " + module.module() + " " + module.version());
            }
        }
        components();
        return document;
    }

    private static boolean isForMachines(Resource resource) {
        String path = resource.getPath();
        return path != null && path.replaceFirst("^/", "").matches("api(/.*)?");
    }

    private void add(ObjectNode paths, String module, String above, Resource resource) {
        String own = resource.getPath() == null ? "" : resource.getPath().replaceAll("^/|/$", "");
        String path = above + (own.isEmpty() ? "" : "/" + own);
        String shown =
                "/"
                        + module
                        + path.replaceFirst("^/api", "")
                                .replaceAll("\\{\\s*(\\w+)\\s*:[^}]*\\}", "{$1}");
        for (ResourceMethod method : resource.getResourceMethods()) {
            ObjectNode item = paths.withObjectProperty(shown);
            item.set(
                    method.getHttpMethod().toLowerCase(Locale.ROOT),
                    operations.describe(module, shown, method));
        }
        for (Resource child : resource.getChildResources()) {
            add(paths, module, path, child);
        }
    }

    private void components() {
        ObjectNode components = document.putObject("components");
        components
                .putObject("securitySchemes")
                .putObject("token")
                .put("type", "http")
                .put("scheme", "bearer");
        JsonNode definitions = schemas.collectDefinitions("components/schemas");
        ObjectNode all = components.putObject("schemas");
        definitions.fields().forEachRemaining(field -> all.set(field.getKey(), field.getValue()));
        ObjectNode problem = all.putObject("Problem").put("type", "object").putObject("properties");
        for (String name : List.of("type", "title", "detail", "code", "trace")) {
            problem.putObject(name).put("type", "string");
        }
        problem.putObject("status").put("type", "integer");
        problem.putObject("faults").put("type", "array").putObject("items").put("type", "object");
    }
}
