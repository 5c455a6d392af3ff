package vn.sen.platform.identity.signin;

import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import vn.sen.platform.api.jobs.Job;
import vn.sen.platform.api.people.Role;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.identity.House;
import vn.sen.platform.testkit.JobContract;
import vn.sen.platform.testkit.TestDatabase;

/** Old sessions and failures beside fresh ones. */
class KeepingTheContractOfHousekeepingTest implements JobContract {
    private final TestDatabase database = TestDatabase.fresh();
    private final House house = new House(database);

    @BeforeEach
    void oldAndNew() {
        house.person("noivu", Role.HOME_AFFAIRS);
        comeAndFail();
        house.clock.advanceDays(3);
        comeAndFail();
    }

    @AfterEach
    void close() {
        house.close();
        database.close();
    }

    private void comeAndFail() {
        house.signIn.withPassword("noivu", House.PASSWORD, "Firefox");
        String nobody = "khong.co." + house.clock.instant().getEpochSecond();
        assertThrows(
                Problem.class, () -> house.signIn.withPassword(nobody, House.PASSWORD, "Firefox"));
    }

    @Override
    public Job job() {
        return new SignInHousekeeping(house.sessions, house.attempts);
    }

    @Override
    public String state() {
        return database.rows("select * from identity_session order by id")
                + database.rows("select * from identity_attempt order by name_hash");
    }
}
