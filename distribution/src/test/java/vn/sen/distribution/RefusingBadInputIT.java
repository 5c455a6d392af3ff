package vn.sen.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.text.Normalizer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whatever is sent: a 4xx that names field and remedy in both languages, never a 5xx, never a stack
 * trace.
 */
class RefusingBadInputIT {
    private static RunningSen sen;

    @BeforeAll
    static void start() throws Exception {
        sen = RunningSen.shared();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "broken JSON | {bad | 400 | request-malformed",
                "an array | [] | 400 | request-malformed",
                "null | null | 400 | request-malformed",
                "two documents | {} {} | 400 | request-malformed",
                "the same field twice | {\"code\":\"A\",\"code\":\"B\"} | 400 | request-malformed",
                "an unknown field | {\"colour\":\"red\"} | 422 | colour",
                "a number for a text | {\"code\":\"A1\",\"name\":5} | 422 | name",
                "a date that does not exist | {\"code\":\"A1\",\"name\":\"Tên\",\"kind\":\"OTHER\",\"validFrom\":\"2021-04-31\"} | 422 | validFrom",
                "an unknown choice | {\"code\":\"A1\",\"name\":\"Tên\",\"kind\":\"NOPE\"} | 422 | kind",
                "an id that is none | {\"code\":\"A1\",\"name\":\"Tên\",\"kind\":\"OTHER\",\"parent\":\"12\"} | 422 | parent",
                "nothing filled in | {} | 422 | name"
            })
    void bodiesThatCannotBeTaken(String what, String body, int status, String named)
            throws Exception {
        HttpResponse<String> answer = sen.send("noivu", "POST", "/api/v1/agencies", body);
        assertRefused(answer, status);
        assertTrue(answer.body().contains(named), answer.body());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "/api/v1/agencies?limit=abc, 400",
        "/api/v1/agencies?after=zzzz, 400",
        "/api/v1/agencies?asOf=2021-04-31, 422",
        "/api/v1/agencies/no-such-id, 404",
        "/api/v1/agencies/00000000-0000-0000-0000-000000000000, 404",
        "/api/v1/nothing-here, 404",
        "/api/v1/agencies?format=pdf, 415",
        "/api/v1/measures/no-such-measure/value, 404"
    })
    void addressesThatLeadNowhere(String path, int status) throws Exception {
        assertRefused(sen.send("noivu", "GET", path, null), status);
    }

    @Test
    void aTextOfAMegabyteIsRefusedByName() throws Exception {
        String body = "{\"code\":\"A1\",\"name\":\"" + "ă".repeat(1_000_000) + "\"}";
        HttpResponse<String> answer = sen.send("noivu", "POST", "/api/v1/agencies", body);
        assertRefused(answer, 422);
        assertTrue(answer.body().contains("\"field\":\"name\""), answer.body());
    }

    @Test
    void aBodyOverTheLimitIsRefused() throws Exception {
        assertRefused(sen.send("noivu", "POST", "/api/v1/agencies", "x".repeat(5_000_000)), 413);
    }

    @Test
    void anotherMediaTypeIsRefused() throws Exception {
        assertRefused(
                sen.send(
                        "noivu",
                        "POST",
                        "/api/v1/agencies",
                        "code=A1",
                        "Content-Type",
                        "text/plain"),
                415);
    }

    @Test
    void anotherMethodIsRefused() throws Exception {
        assertRefused(sen.send("noivu", "DELETE", "/api/v1/agencies", null), 405);
    }

    @Test
    void nobodyIsToldWhatOnlyOthersMaySee() throws Exception {
        assertRefused(sen.get("/api/v1/agencies"), 401);
        assertRefused(
                sen.send("lanhdao", "POST", "/api/v1/agencies", named("QUYEN", "Không được phép")),
                403);
    }

    @Test
    void decomposedVietnameseIsTheSameName() throws Exception {
        String name = "Phòng Kiểm thử Tổ hợp";
        String decomposed = Normalizer.normalize(name, Normalizer.Form.NFD);
        assertFalse(decomposed.equals(name));
        HttpResponse<String> answer =
                sen.send("noivu", "POST", "/api/v1/agencies", named("NFD1", decomposed));
        assertEquals(201, answer.statusCode(), answer.body());
        assertTrue(answer.body().contains(name), answer.body());
    }

    static String named(String code, String name) {
        return "{\"code\":\""
                + code
                + "\",\"name\":\""
                + name
                + "\",\"kind\":\"OTHER\",\"validFrom\":\"2021-01-01\"}";
    }

    private static void assertRefused(HttpResponse<String> answer, int status) {
        assertEquals(status, answer.statusCode(), answer.body());
        assertEquals(
                "application/problem+json", answer.headers().firstValue("Content-Type").orElse(""));
        assertTrue(
                answer.body().contains("\"vi\":") && answer.body().contains("\"en\":"),
                answer.body());
        assertTrue(answer.body().contains("\"trace\":"), answer.body());
        assertFalse(answer.body().contains("Exception"), answer.body());
    }
}
