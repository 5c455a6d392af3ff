package vn.sen.bench;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an operator does with modules, over REST. */
final class Operator {
    private static final String BOUNDARY = "----sen-bench";

    private final Sen sen;
    private final String token;

    Operator(Sen sen) throws Exception {
        this.sen = sen;
        this.token = sen.token("vanhanh");
    }

    /** One change, as it went: milliseconds from the request until the new version served. */
    record Changed(String outcome, double millisToSwitch, String answer) {}

    Changed update(String module, String version) throws Exception {
        String plan = field("id", planned(module, version));
        return done(post("/api/v1/modules/plans/" + plan + "/apply?approve=true"));
    }

    Changed act(String module, String act) throws Exception {
        return done(post("/api/v1/modules/" + module + "/" + act));
    }

    private String planned(String module, String version) throws Exception {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.write(
                ("--"
                                + BOUNDARY
                                + "\r\nContent-Disposition: form-data; name=\"archive\"; filename=\""
                                + module
                                + "-"
                                + version
                                + ".sen\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                        .getBytes(StandardCharsets.UTF_8));
        body.write(Archives.of(module, version));
        body.write(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        HttpRequest request =
                HttpRequest.newBuilder(uri("/api/v1/modules/plans"))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
                        .build();
        HttpResponse<String> answer = sen.http.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 201) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }

    private String post(String path) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(uri(path))
                        .header("Authorization", "Bearer " + token)
                        .POST(HttpRequest.BodyPublishers.noBody())
                        .build();
        HttpResponse<String> answer = sen.http.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 202) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        return field("id", answer.body());
    }

    private Changed done(String change) throws Exception {
        while (true) {
            String body = sen.send("GET", "/api/v1/modules/changes/" + change, token, null).body();
            String outcome = field("outcome", body);
            if (!outcome.equals("RUNNING")) {
                return new Changed(outcome, toSwitch(body), body);
            }
            Thread.sleep(20);
        }
    }

    /** The steps before the switch, and the switch. */
    private static double toSwitch(String body) {
        double millis = 0;
        Matcher steps =
                Pattern.compile("\"phase\":\"(\\w+)\",\"at\":\"[^\"]*\",\"millis\":(\\d+)")
                        .matcher(body);
        while (steps.find()) {
            millis += Double.parseDouble(steps.group(2));
            if (steps.group(1).equals("SWITCH")) {
                break;
            }
        }
        return millis;
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + sen.port + path);
    }

    private static String field(String name, String json) {
        Matcher found = Pattern.compile("\"" + name + "\" *: *\"([^\"]*)\"").matcher(json);
        if (!found.find()) {
            throw new IllegalStateException("no " + name + " in " + json);
        }
        return found.group(1);
    }
}
