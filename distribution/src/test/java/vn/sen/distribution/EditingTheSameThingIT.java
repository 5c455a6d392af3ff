package vn.sen.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Two people open the same form; the slower one must not overwrite the quicker one. */
class EditingTheSameThingIT {
    private static final Pattern VERSION = Pattern.compile("name=\"_version\" value=\"(-?\\d+)\"");

    private static RunningSen sen;

    @BeforeAll
    static void start() throws Exception {
        sen = RunningSen.shared();
    }

    private static String version(String page) {
        Matcher found = VERSION.matcher(page);
        assertTrue(found.find(), page);
        return found.group(1);
    }

    private static String read(String account, String path) throws Exception {
        HttpResponse<String> page = sen.send(account, "GET", path, null);
        assertEquals(200, page.statusCode(), page.body());
        return page.body();
    }

    private static HttpResponse<String> post(
            String account, String path, Map<String, String> fields) throws Exception {
        String body =
                fields.entrySet().stream()
                        .map(e -> e.getKey() + "=" + encode(e.getValue()))
                        .collect(Collectors.joining("&"));
        return sen.send(
                account, "POST", path, body, "Content-Type", "application/x-www-form-urlencoded");
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static Map<String, String> renaming(String path, String version, String name) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("_form", path);
        fields.put("_version", version);
        fields.put("name", name);
        fields.put("effective", "2022-01-01");
        return fields;
    }

    @Test
    void theSlowerOfTwoLosesNothingAndOverwritesNothing() throws Exception {
        String place =
                sen.send(
                                "noivu",
                                "POST",
                                "/api/v1/agencies",
                                RefusingBadInputIT.named("HAINGUOI", "Phòng Hai Người"))
                        .headers()
                        .firstValue("Location")
                        .orElseThrow();
        String path = place.replace("/api/v1", "") + "/rename";
        String quicker = version(read("noivu", path));
        String slower = version(read("admin", path));

        HttpResponse<String> first =
                post("noivu", path, renaming(path, quicker, "Phòng Người Nhanh"));
        assertEquals(303, first.statusCode(), first.body());

        HttpResponse<String> second =
                post("admin", path, renaming(path, slower, "Phòng Người Chậm"));
        assertEquals(412, second.statusCode(), second.body());
        assertTrue(second.body().contains("noivu vừa sửa bản ghi này"), second.body());
        assertTrue(second.body().contains("value=\"Phòng Người Chậm\""), second.body());
        assertTrue(second.body().contains("href=\"" + path + "\""), second.body());
        assertEquals(slower, version(second.body()), "sent again, it must be refused again");
        assertEquals(
                412, post("admin", path, renaming(path, slower, "Phòng Người Chậm")).statusCode());
        assertTrue(read("noivu", place + "?asOf=2022-01-01").contains("Phòng Người Nhanh"));

        String newest = version(read("admin", path));
        assertEquals(303, post("admin", path, renaming(path, newest, "Phòng Đã Bàn")).statusCode());
    }

    @Test
    void aProgrammeEditedInTwoWindowsKeepsTheFirst() throws Exception {
        String made =
                sen.send(
                                "noivu",
                                "POST",
                                "/api/v1/inspections/programmes",
                                "{\"year\":2022,\"title\":\"Kiểm tra hai cửa sổ\",\"purpose\":\"Thử\"}")
                        .headers()
                        .firstValue("Location")
                        .orElseThrow();
        String path = made.replace("/api/v1", "") + "/edit";
        String page = read("noivu", path);
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("_form", path);
        fields.put("_version", version(page));
        fields.put("year", "2022");
        fields.put("title", "Cửa sổ thứ nhất");
        fields.put("purpose", "Thử");
        assertEquals(303, post("noivu", path, fields).statusCode());
        fields.put("title", "Cửa sổ thứ hai");
        HttpResponse<String> second = post("noivu", path, fields);
        assertEquals(412, second.statusCode(), second.body());
        assertTrue(second.body().contains("Cửa sổ thứ hai"), second.body());
        String kept = sen.send("noivu", "GET", made, null).body();
        assertTrue(kept.contains("Cửa sổ thứ nhất"), kept);
        assertFalse(kept.contains("Cửa sổ thứ hai"), kept);
    }
}
