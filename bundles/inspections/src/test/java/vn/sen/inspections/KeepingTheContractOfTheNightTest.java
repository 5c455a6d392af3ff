package vn.sen.inspections;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import vn.sen.platform.api.jobs.Job;
import vn.sen.platform.testkit.JobContract;
import vn.sen.platform.testkit.TestDatabase;

/** The nightly job over the closing conditions of the demo data. */
final class KeepingTheContractOfTheNightTest implements JobContract {
    private final TestDatabase database = TestDatabase.fresh();
    private final Province province = new Province(database);

    @BeforeEach
    void load() {
        province.demo().load();
        province.clock.advanceDays(1);
    }

    @AfterEach
    void close() {
        province.close();
        database.close();
    }

    @Override
    public Job job() {
        return province.nightly;
    }

    @Override
    public String state() {
        return database.rows("select * from inspections_reading order by id")
                + database.rows("select * from inspections_finding order by id")
                + database.rows("select * from inspections_step order by id")
                + database.rows("select * from inspections_condition order by id");
    }
}
