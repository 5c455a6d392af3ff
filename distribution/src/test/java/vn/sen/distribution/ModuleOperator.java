package vn.sen.distribution;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** The operator of a demo, who changes modules by REST. */
final class ModuleOperator {
    private static final String OPERATOR = "vanhanh";
    private static final String MODULES = "/api/v1/modules";
    private static final String BOUNDARY = "sen-ranh-gioi";
    private static final long PATIENCE_NANOS = 120_000_000_000L;

    private final RunningSen sen;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    ModuleOperator(RunningSen sen) {
        this.sen = sen;
    }

    /** An answer of REST. */
    record Answer(int status, JsonObject json) {
        boolean isRefused() {
            return status >= 400 || !refusals().isEmpty();
        }

        /** Why it is refused, in Vietnamese and English, whether at once or by the plan. */
        String refusals() {
            if (status >= 400) {
                return json.toString();
            }
            return json.getJsonArray("refusals").isEmpty()
                    ? ""
                    : json.getJsonArray("refusals").toString();
        }
    }

    Answer plan(Path archive) throws Exception {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        write(
                body,
                "--%s\r\nContent-Disposition: form-data; name=\"archive\"; filename=\"%s\"\r\n"
                        .formatted(BOUNDARY, archive.getFileName()));
        write(body, "Content-Type: application/octet-stream\r\n\r\n");
        body.write(Files.readAllBytes(archive));
        write(body, "\r\n--" + BOUNDARY + "--\r\n");
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(sen.url(MODULES + "/plans")))
                        .header("Authorization", "Bearer " + sen.token(OPERATOR))
                        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
                        .build();
        return answer(http.send(request, HttpResponse.BodyHandlers.ofString()));
    }

    private static void write(ByteArrayOutputStream body, String text) throws IOException {
        body.write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Begins to apply what was planned and gives the change as it begins. */
    JsonObject begin(Answer plan) throws Exception {
        if (plan.isRefused()) {
            throw new IllegalStateException(plan.refusals());
        }
        return post("/plans/" + plan.json().getString("id") + "/apply?approve=true");
    }

    /** Plans, applies and waits for the end of the change. */
    JsonObject put(Path archive) throws Exception {
        return end(begin(plan(archive)));
    }

    /** Like {@link #put}, for a change that must succeed. */
    void install(Path archive) throws Exception {
        JsonObject change = put(archive);
        if (!change.getString("outcome").equals("DONE")) {
            throw new IllegalStateException(change.toString());
        }
    }

    /** Enables, disables and so on, to the end. */
    JsonObject act(String module, String act) throws Exception {
        return end(post("/" + module + "/" + act));
    }

    private JsonObject post(String path) throws Exception {
        Answer answer = answer(sen.send(OPERATOR, "POST", MODULES + path, null));
        if (answer.status() != 202) {
            throw new IllegalStateException(answer.toString());
        }
        return answer.json();
    }

    JsonObject end(JsonObject change) throws Exception {
        long end = System.nanoTime() + PATIENCE_NANOS;
        JsonObject now = change;
        while (now.getString("outcome").equals("RUNNING")) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("still running: " + now);
            }
            Thread.sleep(50);
            now = get("/changes/" + change.getString("id"));
        }
        return now;
    }

    JsonObject module(String name) throws Exception {
        return get("/" + name);
    }

    String version(String name) throws Exception {
        return module(name).getString("version");
    }

    /** Whether it is on this node, on or off. */
    boolean isHere(String name) throws Exception {
        Answer found = answer(sen.send(OPERATOR, "GET", MODULES + "/" + name, null));
        return found.status() == 200 && !found.json().getString("standing").equals("REMOVED");
    }

    /** Waits until this version serves. */
    void awaitVersion(String name, String version) throws Exception {
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (!version(name).equals(version)) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("is not " + version + ": " + module(name));
            }
            Thread.sleep(200);
        }
    }

    /** Waits until a module stands so. */
    JsonObject await(String name, Set<String> standings) throws Exception {
        long end = System.nanoTime() + PATIENCE_NANOS;
        JsonObject now = module(name);
        while (!standings.contains(now.getString("standing"))) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("is not " + standings + ": " + now);
            }
            Thread.sleep(100);
            now = module(name);
        }
        return now;
    }

    /** The changes of a module, the latest first. */
    List<JsonObject> history(String module) throws Exception {
        return get("/changes?module=" + module).getJsonArray("items").getValuesAs(JsonObject.class);
    }

    /** Archives that were refused while they were read, the latest first. */
    List<JsonObject> refusals() throws Exception {
        return get("/changes?outcome=REFUSED").getJsonArray("items").getValuesAs(JsonObject.class);
    }

    JsonObject change(String id) throws Exception {
        return get("/changes/" + id);
    }

    private JsonObject get(String path) throws Exception {
        Answer answer = answer(sen.send(OPERATOR, "GET", MODULES + path, null));
        if (answer.status() != 200) {
            throw new IllegalStateException(path + ": " + answer);
        }
        return answer.json();
    }

    private static Answer answer(HttpResponse<String> response) {
        try (JsonReader reader = Json.createReader(new StringReader(response.body()))) {
            return new Answer(response.statusCode(), reader.readObject());
        }
    }
}
