package vn.sen.distribution;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A list that was handed in over REST and reconciled.
 *
 * @param batch its id
 * @param view what REST says of it in the end
 */
record LandImport(String batch, String view) {
    private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"");
    private static final String ROOT = "/api/v1/reconciliation";
    private static final long LONGEST = 300_000;

    /** Into the source {@code MOTCUA} of the demo data. */
    static LandImport of(SignedIn person, Path list, String asOf) throws Exception {
        String source = before(person.get(ROOT + "/sources").body(), "\"code\":\"MOTCUA\"");
        HttpResponse<String> taken = upload(person, source, asOf, list);
        if (taken.statusCode() != 201) {
            throw new IllegalStateException(taken.statusCode() + " " + taken.body());
        }
        Matcher id = ID.matcher(taken.body());
        if (!id.find()) {
            throw new IllegalStateException(taken.body());
        }
        String here = ROOT + "/batches/" + id.group(1);
        person.json("POST", here + "/match", person.get(here + "/columns").body());
        return new LandImport(id.group(1), await(person, here));
    }

    static HttpResponse<String> upload(SignedIn person, String source, String asOf, Path list)
            throws IOException, InterruptedException {
        return upload(person, ROOT + "/batches", Map.of("source", source, "asOf", asOf), list);
    }

    /** A list with what is said of it, to wherever lists are taken. */
    static HttpResponse<String> upload(
            SignedIn person, String to, Map<String, String> fields, Path list)
            throws IOException, InterruptedException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        field(body, "_csrf", person.token());
        fields.forEach((name, value) -> field(body, name, value));
        text(
                body,
                "--sen\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                        + list.getFileName()
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n");
        body.writeBytes(Files.readAllBytes(list));
        text(body, "\r\n--sen--\r\n");
        return person.multipart(to, "sen", body.toByteArray());
    }

    private static void field(ByteArrayOutputStream body, String name, String value) {
        text(
                body,
                "--sen\r\nContent-Disposition: form-data; name=\""
                        + name
                        + "\"\r\n\r\n"
                        + value
                        + "\r\n");
    }

    private static void text(ByteArrayOutputStream body, String text) {
        body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String await(SignedIn person, String here) throws Exception {
        long end = System.currentTimeMillis() + LONGEST;
        while (System.currentTimeMillis() < end) {
            String view = person.get(here).body();
            if (view.contains("\"state\":\"DONE\"")) {
                return view;
            }
            if (view.contains("\"state\":\"FAILED\"")) {
                throw new IllegalStateException(view);
            }
            Thread.sleep(200);
        }
        throw new IllegalStateException("not done in time: " + person.get(here).body());
    }

    /** The id that stands last before a mark. */
    static String before(String json, String mark) {
        Matcher ids = ID.matcher(json.substring(0, json.indexOf(mark)));
        String last = "";
        while (ids.find()) {
            last = ids.group(1);
        }
        return last;
    }
}
