package vn.sen.bench;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Import of 3,321 communes of 34 provinces, from start to done. The file is made here; {@code
 * COMMUNES} names a real one with the same columns.
 */
final class ImportCommunes {
    private static final int ROWS = 3_321;
    private static final int PROVINCES = 34;
    private static final String MAPPING =
            "{\"code\":\"commune_code\",\"name\":\"full_name\",\"shortName\":\"\",\"kind\":\"kind\",\"parentCode\":\"province_code\","
                    + "\"parentName\":\"province\",\"validFrom\":\"\",\"newKind\":\"COMMUNE\",\"createParents\":true,"
                    + "\"parentKind\":\"PROVINCIAL_PEOPLES_COMMITTEE\",\"under\":\"\",\"effective\":\"2025-07-01\",\"instrument\":\"\"}";

    private ImportCommunes() {}

    static void run(Sen sen) throws Exception {
        String token = sen.token("noivu");
        String place = upload(sen, token);
        expect(sen.send("POST", place + "/columns", token, MAPPING));
        long start = System.nanoTime();
        expect(sen.send("POST", place + "/start", token, null));
        String view;
        do {
            Thread.sleep(20);
            view = sen.send("GET", place, token, null).body();
        } while (!view.contains("\"state\":\"DONE\"") && !view.contains("\"state\":\"FAILED\""));
        double seconds = (System.nanoTime() - start) / 1e9;
        if (view.contains("\"state\":\"FAILED\"") || !view.contains("\"failed\":0")) {
            throw new IllegalStateException(view);
        }
        Benchmarks.row(
                "import of 3,321 communes, start to done",
                Benchmarks.of(seconds, "s"),
                "–",
                "–",
                "≤ 5 s");
    }

    private static String upload(Sen sen, String token) throws Exception {
        String boundary = "sen-bench";
        String body =
                "--"
                        + boundary
                        + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"communes.csv\"\r\n"
                        + "Content-Type: text/csv\r\n\r\n"
                        + file()
                        + "\r\n--"
                        + boundary
                        + "--\r\n";
        HttpRequest request =
                HttpRequest.newBuilder(
                                URI.create(
                                        "http://127.0.0.1:"
                                                + sen.port
                                                + "/api/v1/agencies/imports"))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                        .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8))
                        .build();
        HttpResponse<String> answer = sen.http.send(request, HttpResponse.BodyHandlers.ofString());
        expect(answer);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private static String file() throws Exception {
        String given = System.getenv("COMMUNES");
        if (given != null && Files.exists(Path.of(given))) {
            return Files.readString(Path.of(given));
        }
        StringBuilder rows =
                new StringBuilder("province_code,province,commune_code,kind,name,full_name\n");
        for (int i = 0; i < ROWS; i++) {
            int province = i % PROVINCES + 1;
            rows.append("T")
                    .append(province)
                    .append(",Tỉnh số ")
                    .append(province)
                    .append(",X")
                    .append(10_000 + i);
            rows.append(",Xã,Bình Minh ").append(i).append(",Xã Bình Minh ").append(i).append('\n');
        }
        return rows.toString();
    }

    private static void expect(HttpResponse<String> answer) {
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
    }
}
