package vn.sen.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleContext;
import vn.sen.platform.api.calls.IdempotencyKey;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.problem.RequestProblem;
import vn.sen.platform.api.store.Answers;
import vn.sen.platform.testkit.SenFramework;
import vn.sen.platform.testkit.TestDatabase;

/** What a repeated write is told: the answer given before, whoever has it. */
@SenFramework
class AnsweringAgainTest {
    private static final Answers.Answer MADE =
            new Answers.Answer(201, Map.of("Location", "/api/v1/x/1"), "{\"tên\":\"đã nhận\"}");

    private final String name = UUID.randomUUID().toString();
    private final IdempotencyKey key = new IdempotencyKey(name, "mot-yeu-cau");
    private final Answers answers;
    private final TestDatabase database;

    AnsweringAgainTest(BundleContext context, TestDatabase database) {
        this.answers = context.getService(context.getServiceReference(Answers.class));
        this.database = database;
    }

    @BeforeEach
    void nothing() {
        database.run("delete from platform_answer");
    }

    private void claimed(int secondsAgo) {
        database.run(
                "insert into platform_answer (account, idempotency_key, request_hash, trace, at,"
                        + " result) values ('noivu', '"
                        + name
                        + "', 'mot-yeu-cau', 'x',"
                        + " utc_timestamp(6) - interval "
                        + secondsAgo
                        + " second, '{\"act\":\"x.make\",\"id\":\"1\"}')");
    }

    @Test
    void aKeyThatNobodyUsedHasNoAnswer() {
        assertEquals(true, answers.find("noivu", key).isEmpty());
    }

    @Test
    void anAnswerIsFoundAtOnceAndWrittenAMomentLater() throws Exception {
        claimed(0);
        answers.keep("noivu", key, MADE);
        assertEquals(MADE, answers.find("noivu", key).orElseThrow());
        String written = "";
        for (int i = 0; i < 100 && !written.startsWith("201"); i++) {
            Thread.sleep(50);
            written = database.rows("select status, body from platform_answer");
        }
        assertEquals("201|{\"tên\":\"đã nhận\"}|\n", written);
        assertEquals(MADE, answers.find("noivu", key).orElseThrow());
    }

    @Test
    void aRepetitionWaitsForTheAnswerThatIsBeingGiven() throws Exception {
        claimed(0);
        CompletableFuture<Answers.Answer> second =
                CompletableFuture.supplyAsync(() -> answers.find("noivu", key).orElseThrow());
        Thread.sleep(200);
        assertEquals(false, second.isDone());
        answers.keep("noivu", key, MADE);
        assertEquals(MADE, second.get());
    }

    @Test
    void whereTheServerEndedBeforeItsAnswerARepetitionLearnsWhatWasDone() {
        claimed(10);
        Answers.Answer told = answers.find("noivu", key).orElseThrow();
        assertEquals(200, told.status());
        assertEquals("{\"act\":\"x.make\",\"id\":\"1\"}", told.body());
    }

    @Test
    void aKeyIsGoodForOneRequestWhereverItsAnswerLies() {
        IdempotencyKey other = new IdempotencyKey(name, "yeu-cau-khac");
        claimed(10);
        refused(other);
        answers.keep("noivu", key, MADE);
        refused(other);
    }

    private void refused(IdempotencyKey other) {
        Problem problem = assertThrows(Problem.class, () -> answers.find("noivu", other));
        assertEquals(RequestProblem.KEY_REUSED, problem.code());
    }
}
