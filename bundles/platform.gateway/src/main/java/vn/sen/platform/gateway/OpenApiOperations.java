package vn.sen.platform.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.SchemaBuilder;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.glassfish.jersey.server.model.Parameter;
import org.glassfish.jersey.server.model.ResourceMethod;
import org.jspecify.annotations.Nullable;
import vn.sen.platform.api.documents.FileAnswer;
import vn.sen.platform.api.lists.Listing;

/** Describes one method of a resource after another. */
final class OpenApiOperations {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Pattern PATH_PARAMETER = Pattern.compile("\\{(\\w+)}");

    private final SchemaBuilder schemas;
    private final Set<String> ids = new HashSet<>();

    OpenApiOperations(SchemaBuilder schemas) {
        this.schemas = schemas;
    }

    ObjectNode describe(String module, String path, ResourceMethod method) {
        Method handling = method.getInvocable().getHandlingMethod();
        String about = handling.getDeclaringClass().getSimpleName().replace("Resource", "");
        ObjectNode operation = NODES.objectNode();
        operation.put(
                "operationId",
                unique(module.replaceAll("\\W", "_") + "." + about + "." + handling.getName()));
        operation.put("summary", words(handling.getName()) + " (" + words(about) + ")");
        operation.putArray("tags").add(module);
        ArrayNode parameters = operation.putArray("parameters");
        Set<String> inPath = new HashSet<>();
        for (Parameter parameter : method.getInvocable().getParameters()) {
            switch (parameter.getSource()) {
                case PATH -> {
                    inPath.add(parameter.getSourceName());
                    add(
                            parameters,
                            "path",
                            parameter.getSourceName(),
                            reference(parameter.getType()));
                }
                case QUERY ->
                        add(
                                parameters,
                                "query",
                                parameter.getSourceName(),
                                reference(parameter.getType()));
                case BEAN_PARAM -> fields(parameters, parameter.getRawType());
                case ENTITY, UNKNOWN -> body(operation, parameter.getType());
                default -> {
                    // contexts and headers are the gateway's matter
                }
            }
        }
        nameTheRest(parameters, path, inPath);
        if (!method.getHttpMethod().equals("GET")) {
            add(parameters, "header", "Idempotency-Key", text());
            add(parameters, "header", "If-Match", text());
        }
        answer(operation, parameters, method.getInvocable().getResponseType());
        return operation;
    }

    private String unique(String id) {
        String unique = id;
        for (int i = 2; !ids.add(unique); i++) {
            unique = id + i;
        }
        return unique;
    }

    /** A path parameter that the method does not take is one of a fixed list of words. */
    private static void nameTheRest(ArrayNode parameters, String path, Set<String> named) {
        Matcher matcher = PATH_PARAMETER.matcher(path);
        while (matcher.find()) {
            if (named.add(matcher.group(1))) {
                add(parameters, "path", matcher.group(1), text());
            }
        }
    }

    /** Once, however often a method asks for it. */
    private static void add(ArrayNode parameters, String in, String name, ObjectNode schema) {
        for (JsonNode there : parameters) {
            if (there.path("name").asText().equals(name) && there.path("in").asText().equals(in)) {
                return;
            }
        }
        ObjectNode parameter = parameters.addObject().put("name", name).put("in", in);
        parameter.put("required", in.equals("path"));
        parameter.set("schema", schema);
    }

    private void body(ObjectNode operation, Type type) {
        ObjectNode body = operation.putObject("requestBody").put("required", true);
        body.putObject("content").putObject("application/json").set("schema", reference(type));
    }

    private void answer(ObjectNode operation, ArrayNode parameters, @Nullable Type type) {
        ObjectNode responses = operation.putObject("responses");
        ObjectNode good =
                responses.putObject(type == void.class ? "204" : "200").put("description", "Done");
        ObjectNode schema = answerSchema(parameters, type);
        if (schema != null) {
            good.putObject("content").putObject("application/json").set("schema", schema);
        }
        responses
                .putObject("4XX")
                .put("description", "What was wrong and what to do")
                .putObject("content")
                .putObject("application/problem+json")
                .putObject("schema")
                .put("$ref", "#/components/schemas/Problem");
    }

    /** Query parameters that stand in a class of their own. */
    private void fields(ArrayNode parameters, Class<?> query) {
        for (Field field : query.getDeclaredFields()) {
            QueryParam named = field.getAnnotation(QueryParam.class);
            if (named != null) {
                add(parameters, "query", named.value(), reference(field.getGenericType()));
            }
        }
    }

    private @Nullable ObjectNode answerSchema(ArrayNode parameters, @Nullable Type type) {
        if (type instanceof ParameterizedType listing && listing.getRawType() == Listing.class) {
            return page(parameters, listing.getActualTypeArguments()[0]);
        }
        boolean named = type != null && type != void.class && type != Response.class;
        return named && type != FileAnswer.class ? reference(type) : null;
    }

    private ObjectNode page(ArrayNode parameters, Type item) {
        add(parameters, "query", "after", text());
        add(parameters, "query", "limit", NODES.objectNode().put("type", "integer"));
        ObjectNode format = text();
        format.putArray("enum").add("json").add("csv").add("xlsx");
        add(parameters, "query", "format", format);
        ObjectNode page = NODES.objectNode().put("type", "object");
        ObjectNode properties = page.putObject("properties");
        properties.putObject("items").put("type", "array").set("items", reference(item));
        properties.putObject("next").putArray("type").add("string").add("null");
        return page;
    }

    private ObjectNode reference(@Nullable Type type) {
        return type == null ? text() : schemas.createSchemaReference(type);
    }

    private static ObjectNode text() {
        return NODES.objectNode().put("type", "string");
    }

    private static String words(String camel) {
        return camel.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }
}
