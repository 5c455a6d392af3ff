package vn.sen.platform.testkit;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A person of the demo with a browser of the simplest kind. */
final class PluginVisitor {
    /** Of every demo account; conf/demo-accounts.txt says so too. */
    private static final String PASSWORD = "sen-minh-hoa-2021";

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]*)\"");

    private final URI address;
    private final HttpClient http =
            HttpClient.newBuilder()
                    .cookieHandler(new CookieManager())
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .build();

    private PluginVisitor(URI address) {
        this.address = address;
    }

    static PluginVisitor signedIn(URI address, String account)
            throws IOException, InterruptedException {
        PluginVisitor visitor = new PluginVisitor(address);
        Matcher token = TOKEN.matcher(visitor.get("/login").body());
        Map<String, String> form =
                Map.of(
                        "_csrf",
                        token.find() ? token.group(1) : "",
                        "_form",
                        "/login",
                        "next",
                        "/",
                        "name",
                        account,
                        "password",
                        PASSWORD);
        HttpRequest request =
                HttpRequest.newBuilder(address.resolve("/login"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(encoded(form)))
                        .build();
        int status = visitor.http.send(request, BodyHandlers.discarding()).statusCode();
        if (status != 303) {
            throw new IllegalStateException(
                    "the demo account " + account + " cannot sign in: status " + status);
        }
        return visitor;
    }

    int status(String path) throws IOException, InterruptedException {
        return get(path).statusCode();
    }

    /** Methods and addresses of a module, for example {@code GET /api/v1/sample/{id}}. */
    List<String> rest(String module) throws IOException, InterruptedException {
        List<String> found = new ArrayList<>();
        String root = "/api/v1/" + module;
        try (JsonReader json =
                Json.createReader(new StringReader(get("/api/v1/openapi.json").body()))) {
            JsonObject paths = json.readObject().getJsonObject("paths");
            for (String path : paths.keySet()) {
                String whole = path.startsWith("/api/") ? path : "/api/v1" + path;
                if (whole.equals(root) || whole.startsWith(root + "/")) {
                    for (String method : paths.getJsonObject(path).keySet()) {
                        found.add(method.toUpperCase(Locale.ROOT) + " " + whole);
                    }
                }
            }
        }
        return found.stream().sorted().toList();
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(address.resolve(path)).build(), BodyHandlers.ofString());
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(
                        e ->
                                e.getKey()
                                        + "="
                                        + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
