package vn.sen.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A write that is sent again, at the same time, or over somebody else's change. */
class RepeatingAWriteIT {
    private static RunningSen sen;

    @BeforeAll
    static void start() throws Exception {
        sen = RunningSen.shared();
    }

    private static HttpResponse<String> create(String key, String code) throws Exception {
        return sen.send(
                "noivu",
                "POST",
                "/api/v1/agencies",
                RefusingBadInputIT.named(code, "Phòng " + code),
                "Idempotency-Key",
                key);
    }

    @Test
    void theSameKeyGetsTheSameAnswer() throws Exception {
        HttpResponse<String> first = create("again-1", "AGAIN1");
        HttpResponse<String> second = create("again-1", "AGAIN1");
        assertEquals(201, first.statusCode(), first.body());
        assertEquals(201, second.statusCode(), second.body());
        assertEquals(first.body(), second.body());
        assertEquals(
                first.headers().firstValue("Location"), second.headers().firstValue("Location"));
        assertEquals("true", second.headers().firstValue("Idempotency-Replayed").orElse(""));
    }

    @Test
    void aKeyIsGoodForOneRequestOnly() throws Exception {
        assertEquals(201, create("again-2", "AGAIN2").statusCode());
        HttpResponse<String> other = create("again-2", "AGAIN2X");
        assertEquals(422, other.statusCode(), other.body());
        assertTrue(other.body().contains("request-key-reused"), other.body());
    }

    @Test
    void eightAtOnceMakeOne() throws Exception {
        ExecutorService eight = Executors.newFixedThreadPool(8);
        List<Future<HttpResponse<String>>> sent = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            sent.add(eight.submit(() -> create("again-3", "AGAIN3")));
        }
        List<HttpResponse<String>> answers = new ArrayList<>();
        for (Future<HttpResponse<String>> one : sent) {
            answers.add(one.get());
        }
        eight.shutdown();
        Set<String> bodies = answers.stream().map(HttpResponse::body).collect(Collectors.toSet());
        assertEquals(1, bodies.size(), bodies.toString());
        assertTrue(answers.stream().allMatch(a -> a.statusCode() < 300), answers.toString());
        try (Connection connection = sen.database();
                ResultSet rows =
                        connection
                                .createStatement()
                                .executeQuery(
                                        "select count(*) from agencies_agency where code = 'AGAIN3'")) {
            rows.next();
            assertEquals(1, rows.getInt(1));
        }
    }

    /** The first receipt at a desk also opens the desk and keeps the procedure. */
    @Test
    void theKeyBelongsToWhatWasAskedForAndNotToWhatPreparesIt() throws Exception {
        HttpResponse<String> received =
                sen.send(
                        "motcua",
                        "POST",
                        "/api/v1/dossiers",
                        "{\"procedure\":\"1.012756\",\"owner\":{\"name\":\"Người nộp (minh họa)\"},"
                                + "\"parts\":[{\"key\":\"c1\",\"quantity\":1},{\"key\":\"c2\",\"quantity\":1}]}",
                        "Idempotency-Key",
                        "again-6");
        assertEquals(201, received.statusCode(), received.body());
        try (Connection connection = sen.database();
                ResultSet rows =
                        connection
                                .createStatement()
                                .executeQuery(
                                        "select result from platform_answer where idempotency_key = 'again-6'")) {
            rows.next();
            assertTrue(rows.getString(1).contains("dossiers.receive"), rows.getString(1));
            String id = rows.getString(1).replaceAll(".*\"id\":\"([^\"]*)\".*", "$1");
            assertTrue(received.body().contains(id), rows.getString(1) + received.body());
        }
    }

    /** Sent again it would be refused: the dossier is not as it was read any more. */
    @Test
    void aWriteThatCannotBeDoneTwiceIsAnsweredAsTheFirstTime() throws Exception {
        HttpResponse<String> received =
                sen.send(
                        "motcua",
                        "POST",
                        "/api/v1/dossiers",
                        "{\"procedure\":\"1.012756\",\"owner\":{\"name\":\"Người nộp (minh họa)\"},"
                                + "\"parts\":[{\"key\":\"c1\",\"quantity\":1},{\"key\":\"c2\",\"quantity\":1}]}");
        String place = received.headers().firstValue("Location").orElseThrow();
        String tag =
                sen.send("motcua", "GET", place, null).headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> first = withdraw(place, tag, "again-7");
        HttpResponse<String> second = withdraw(place, tag, "again-7");
        assertEquals(200, first.statusCode(), first.body());
        assertEquals(200, second.statusCode(), second.body());
        assertEquals(first.body(), second.body());
        assertEquals("true", second.headers().firstValue("Idempotency-Replayed").orElse(""));
        assertEquals(412, withdraw(place, tag, "again-8").statusCode());
    }

    private static HttpResponse<String> withdraw(String place, String tag, String key)
            throws Exception {
        return sen.send(
                "motcua",
                "POST",
                place + "/withdraw",
                "{\"words\":\"Người nộp xin rút\"}",
                "If-Match",
                tag,
                "Idempotency-Key",
                key);
    }

    @Test
    void anotherVersionThanTheOneReadIsRefused() throws Exception {
        String place = create("again-4", "AGAIN4").headers().firstValue("Location").orElseThrow();
        String rename = "{\"name\":\"Phòng Tên Mới\",\"effective\":\"2022-01-01\"}";
        HttpResponse<String> stale =
                sen.send("noivu", "POST", place + "/rename", rename, "If-Match", "\"41\"");
        assertEquals(412, stale.statusCode(), stale.body());
        String tag =
                sen.send("noivu", "GET", place, null).headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> fresh =
                sen.send("noivu", "POST", place + "/rename", rename, "If-Match", tag);
        assertTrue(fresh.statusCode() < 300, fresh.body());
    }

    @Test
    void whatIsReadTwiceNeedsNoSecondAnswer() throws Exception {
        String place = create("again-5", "AGAIN5").headers().firstValue("Location").orElseThrow();
        String tag =
                sen.send("noivu", "GET", place, null).headers().firstValue("ETag").orElseThrow();
        assertEquals(304, sen.send("noivu", "GET", place, null, "If-None-Match", tag).statusCode());
    }
}
