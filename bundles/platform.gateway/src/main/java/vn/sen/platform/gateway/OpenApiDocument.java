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
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.glassfish.jersey.server.model.Parameter;
import org.glassfish.jersey.server.model.Resource;
import org.glassfish.jersey.server.model.ResourceMethod;
import org.jspecify.annotations.Nullable;
import vn.sen.platform.api.lists.Listing;

/**
 * Writes the description from Jersey's own model of the resources and from the records that they
 * take and give.
 */
final class OpenApiDocument {
    private static final String JSON = "application/json";
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final SchemaBuilder schemas;
    private final ObjectNode document = NODES.objectNode();
    private final Set<String> operations = new HashSet<>();

    OpenApiDocument(String version) {
        var options =
                new SchemaGeneratorConfigBuilder(
                                SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                        .with(
                                Option.FLATTENED_OPTIONALS,
                                Option.EXTRA_OPEN_API_FORMAT_VALUES,
                                Option.PLAIN_DEFINITION_KEYS,
                                Option.DEFINITIONS_FOR_MEMBER_SUPERTYPES)
                        .without(Option.SCHEMA_VERSION_INDICATOR);
        schemas = new SchemaGenerator(options.build()).buildMultipleSchemaDefinitions();
        document.put("openapi", "3.1.0");
        ObjectNode info = document.putObject("info");
        info.put("title", "Sen");
        info.put("version", version);
        info.put(
                "description",
                "Case management for a province. Every figure explains itself; every write is idempotent.");
        info.putObject("license").put("name", "Apache-2.0").put("identifier", "Apache-2.0");
        document.putArray("servers").addObject().put("url", "/api/v1");
        document.putArray("security").addObject().putArray("token");
    }

    ObjectNode describe(Collection<ModuleInstance> modules) {
        ArrayNode tags = document.putArray("tags");
        ObjectNode paths = document.putObject("paths");
        for (ModuleInstance module : modules) {
            int before = paths.size();
            for (Class<?> type : module.resources()) {
                Resource resource = Resource.from(type);
                if (resource != null
                        && resource.getPath() != null
                        && resource.getPath().replaceFirst("^/", "").startsWith("api")) {
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

    private void add(ObjectNode paths, String module, String above, Resource resource) {
        String own = resource.getPath() == null ? "" : resource.getPath().replaceAll("^/|/$", "");
        String path = above + (own.isEmpty() ? "" : "/" + own);
        for (ResourceMethod method : resource.getResourceMethods()) {
            String public_ =
                    ("/" + module + path.replaceFirst("^/api", ""))
                            .replaceAll("\\{\\s*(\\w+)\\s*:[^}]*\\}", "{$1}");
            ObjectNode item =
                    (ObjectNode)
                            (paths.has(public_) ? paths.get(public_) : paths.putObject(public_));
            describe(
                    item.putObject(method.getHttpMethod().toLowerCase(java.util.Locale.ROOT)),
                    module,
                    method);
        }
        for (Resource child : resource.getChildResources()) {
            add(paths, module, path, child);
        }
    }

    private void describe(ObjectNode operation, String module, ResourceMethod method) {
        var handling = method.getInvocable().getHandlingMethod();
        String name = module.replaceAll("\\W", "_") + "." + handling.getName();
        String unique = name;
        for (int i = 2; !operations.add(unique); i++) {
            unique = name + i;
        }
        operation.put("operationId", unique);
        operation.put(
                "summary",
                words(handling.getName())
                        + " ("
                        + words(
                                handling.getDeclaringClass()
                                        .getSimpleName()
                                        .replace("Resource", ""))
                        + ")");
        operation.putArray("tags").add(module);
        ArrayNode parameters = operation.putArray("parameters");
        for (Parameter parameter : method.getInvocable().getParameters()) {
            switch (parameter.getSource()) {
                case PATH -> parameter(parameters, "path", parameter);
                case QUERY -> parameter(parameters, "query", parameter);
                case ENTITY, UNKNOWN -> body(operation, parameter.getType());
                default -> {
                    // headers and contexts are the gateway's matter
                }
            }
        }
        answer(operation, parameters, method.getInvocable().getResponseType());
    }

    private void parameter(ArrayNode parameters, String in, Parameter parameter) {
        ObjectNode node =
                parameters.addObject().put("name", parameter.getSourceName()).put("in", in);
        node.put("required", in.equals("path"));
        node.set("schema", schemas.createSchemaReference(parameter.getType()));
    }

    private void body(ObjectNode operation, Type type) {
        ObjectNode body = operation.putObject("requestBody").put("required", true);
        body.putObject("content")
                .putObject(JSON)
                .set("schema", schemas.createSchemaReference(type));
    }

    private void answer(ObjectNode operation, ArrayNode parameters, @Nullable Type type) {
        ObjectNode responses = operation.putObject("responses");
        if (type == void.class) {
            responses.putObject("204").put("description", "Done");
        } else {
            ObjectNode schema = answerSchema(parameters, type);
            ObjectNode good = responses.putObject("200").put("description", "Done");
            if (schema != null) {
                good.putObject("content").putObject(JSON).set("schema", schema);
            }
        }
        ObjectNode problem =
                responses.putObject("4XX").put("description", "What was wrong and what to do");
        problem.putObject("content")
                .putObject("application/problem+json")
                .putObject("schema")
                .put("$ref", "#/components/schemas/Problem");
    }

    private @Nullable ObjectNode answerSchema(ArrayNode parameters, @Nullable Type type) {
        if (type instanceof ParameterizedType listing && listing.getRawType() == Listing.class) {
            for (String name : List.of("after", "limit", "format")) {
                parameters
                        .addObject()
                        .put("name", name)
                        .put("in", "query")
                        .put("required", false)
                        .putObject("schema")
                        .put("type", name.equals("limit") ? "integer" : "string");
            }
            ObjectNode page = NODES.objectNode().put("type", "object");
            ObjectNode properties = page.putObject("properties");
            properties
                    .putObject("items")
                    .put("type", "array")
                    .set(
                            "items",
                            schemas.createSchemaReference(listing.getActualTypeArguments()[0]));
            properties.putObject("next").putArray("type").add("string").add("null");
            return page;
        }
        boolean open =
                type == null
                        || type == jakarta.ws.rs.core.Response.class
                        || type.getTypeName().startsWith("vn.sen.platform.api.documents");
        return open || type == null ? null : schemas.createSchemaReference(type);
    }

    private void components() {
        ObjectNode components = document.putObject("components");
        ObjectNode token = components.putObject("securitySchemes").putObject("token");
        token.put("type", "http").put("scheme", "bearer");
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

    private static String words(String camel) {
        return camel.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(java.util.Locale.ROOT);
    }
}
