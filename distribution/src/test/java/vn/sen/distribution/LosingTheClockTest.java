package vn.sen.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import vn.sen.platform.testkit.SenFramework;
import vn.sen.platform.testkit.TestDatabase;

/**
 * The module of deadlines goes and comes back while dossiers are received: each is received whole,
 * or refused with nothing left behind; never one without its date.
 */
@SenFramework(
        modules = {"agencies", "deadlines", "procedures", "dossiers"},
        demo = true)
class LosingTheClockTest {
    private static final int CLERKS = 3;
    private static final String OWNER = "Thử mất đồng hồ (minh họa)";
    private static final String RECEIPT =
            "{\"procedure\":\"1.012783\",\"owner\":{\"name\":\""
                    + OWNER
                    + "\",\"phone\":\"0905123456\"},\"parts\":[{\"key\":\"c1\",\"quantity\":1},"
                    + "{\"key\":\"c2\",\"quantity\":1},{\"key\":\"c3\",\"quantity\":1},"
                    + "{\"key\":\"c4\",\"quantity\":1}]}";

    private final BundleContext context;
    private final URI address;
    private final TestDatabase database;
    private final Queue<HttpResponse<String>> answers = new ConcurrentLinkedQueue<>();

    LosingTheClockTest(BundleContext context, URI address, TestDatabase database) {
        this.context = context;
        this.address = address;
        this.database = database;
    }

    @Test
    void nothingIsLostAndNothingIsHalf() throws Exception {
        Bundle deadlines = Bundles.named(context, "vn.sen.deadlines");
        String audits = audited();
        long before = dossiers();
        AtomicBoolean over = new AtomicBoolean();
        ExecutorService desk = Executors.newFixedThreadPool(CLERKS);
        List<Future<Object>> clerks =
                IntStream.range(0, CLERKS).mapToObj(i -> desk.submit(() -> clerk(over))).toList();
        for (int i = 0; i < 3; i++) {
            Thread.sleep(700);
            deadlines.stop();
            Thread.sleep(500);
            deadlines.start();
        }
        Thread.sleep(700);
        over.set(true);
        for (Future<Object> clerk : clerks) {
            clerk.get();
        }
        desk.shutdown();
        long taken = answered(201);
        long away = answered(503);
        System.out.println(taken + " received, " + away + " told to come again");
        assertEquals(answers.size(), taken + away, () -> "others: " + others());
        assertTrue(taken > 0 && away > 0, taken + " received, " + away + " refused");
        for (HttpResponse<String> answer : answers) {
            if (answer.statusCode() == 503) {
                assertTrue(answer.body().contains("chưa ghi gì"), answer.body());
                assertTrue(
                        answer.headers().firstValue("Retry-After").isPresent(),
                        answer.headers().toString());
            }
        }
        assertEquals(before + taken, dossiers());
        assertEquals(
                "0|\n",
                database.rows(
                        "select count(*) from dossiers_dossier d where d.owner_name = '"
                                + OWNER
                                + "'"
                                + " and (d.due_day is null or d.code is null)"));
        assertFalse(audited().equals(audits), "what was received is in the trail");
        assertEquals(
                taken + "|\n",
                database.rows(
                        "select count(*) from dossiers_segment s join dossiers_dossier d on d.id ="
                                + " s.dossier where d.owner_name = '"
                                + OWNER
                                + "'"));
    }

    private Object clerk(AtomicBoolean over) throws Exception {
        SignedIn clerk = SignedIn.as("motcua", address);
        String token = clerk.token();
        while (!over.get()) {
            answers.add(clerk.json(token, "POST", "/api/v1/dossiers", RECEIPT));
        }
        return clerk;
    }

    private long answered(int status) {
        return answers.stream().filter(answer -> answer.statusCode() == status).count();
    }

    private String others() {
        return answers.stream()
                .filter(answer -> answer.statusCode() != 201 && answer.statusCode() != 503)
                .map(answer -> answer.statusCode() + " " + answer.body())
                .distinct()
                .limit(3)
                .toList()
                .toString();
    }

    private String audited() {
        return database.rows("select count(*) from platform_audit where act like 'dossiers.%'");
    }

    private long dossiers() {
        return Long.parseLong(
                database.rows("select count(*) from dossiers_dossier").replaceAll("\\D", ""));
    }
}
