package vn.sen.distribution;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A demo account that signed in by the form, without a browser. */
final class SignedIn {
    private static final Pattern FORGERY = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final URI address;
    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .cookieHandler(new CookieManager())
                    .build();

    private SignedIn(URI address) {
        this.address = address;
    }

    static SignedIn as(String account, URI address) throws IOException, InterruptedException {
        SignedIn person = new SignedIn(address);
        Matcher token = FORGERY.matcher(person.get("/login").body());
        if (!token.find()) {
            throw new IllegalStateException("the form has no token");
        }
        HttpResponse<String> answer =
                person.post(
                        "/login",
                        Map.of(
                                "_csrf",
                                token.group(1),
                                "_form",
                                "/login",
                                "next",
                                "/",
                                "name",
                                account,
                                "password",
                                Browser.DEMO_PASSWORD));
        if (answer.statusCode() != 303) {
            throw new IllegalStateException(account + " may not sign in: " + answer.statusCode());
        }
        return person;
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(address.resolve(path)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /** What every write of this session must carry. */
    String token() throws IOException, InterruptedException {
        Matcher token = FORGERY.matcher(get("/").body());
        if (!token.find()) {
            throw new IllegalStateException("the first page has no token");
        }
        return token.group(1);
    }

    /** A write with JSON; its answer must be a good one. */
    HttpResponse<String> json(String method, String path, String body)
            throws IOException, InterruptedException {
        HttpResponse<String> answer = json(token(), method, path, body);
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        return answer;
    }

    /** A write with JSON and a token that was fetched before; whatever is answered. */
    HttpResponse<String> json(String token, String method, String path, String body)
            throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(address.resolve(path))
                        .header("Content-Type", "application/json")
                        .header("X-CSRF-Token", token)
                        .method(method, HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /** A form with files, whose parts the caller has written. */
    HttpResponse<String> multipart(String path, String boundary, byte[] body)
            throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(address.resolve(path))
                        .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, Map<String, String> form)
            throws IOException, InterruptedException {
        String body =
                form.entrySet().stream()
                        .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&"));
        return http.send(
                HttpRequest.newBuilder(address.resolve(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
