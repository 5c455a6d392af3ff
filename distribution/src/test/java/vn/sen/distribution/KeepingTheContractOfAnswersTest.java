package vn.sen.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import vn.sen.platform.api.jobs.Job;
import vn.sen.platform.testkit.JobContract;
import vn.sen.platform.testkit.SenFramework;
import vn.sen.platform.testkit.TestDatabase;

/** The floor runs without a module, and forgets kept answers after two days. */
@SenFramework
class KeepingTheContractOfAnswersTest implements JobContract {
    private final BundleContext context;
    private final TestDatabase database;

    KeepingTheContractOfAnswersTest(BundleContext context, TestDatabase database) {
        this.context = context;
        this.database = database;
    }

    @BeforeEach
    void oldAndNew() {
        database.run(
                "delete from platform_answer",
                "insert into platform_answer (account, idempotency_key, request_hash, trace, at) values"
                        + " ('noivu', 'hom-kia', 'x', 'x', utc_timestamp(6) - interval 49 hour),"
                        + " ('noivu', 'hom-nay', 'x', 'x', utc_timestamp(6) - interval 47 hour)");
    }

    @Test
    void whatIsYoungIsKept() {
        job().run();
        assertEquals("hom-nay|\n", state());
    }

    @Test
    void everyBundleOfTheFloorRuns() {
        assertEquals(List.of(), Bundles.idle(context));
    }

    @Override
    public Job job() {
        try {
            for (ServiceReference<Job> reference : context.getServiceReferences(Job.class, null)) {
                Job job = context.getService(reference);
                if (job.name().equals("store.forget-answers")) {
                    return job;
                }
            }
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
        throw new IllegalStateException("no such job");
    }

    @Override
    public String state() {
        return database.rows("select idempotency_key from platform_answer order by 1");
    }
}
