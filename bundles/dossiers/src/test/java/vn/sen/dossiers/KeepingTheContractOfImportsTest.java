package vn.sen.dossiers;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import vn.sen.platform.api.jobs.Job;
import vn.sen.platform.testkit.JobContract;
import vn.sen.platform.testkit.TestDatabase;

/** A started import with a good row and a bad one. */
final class KeepingTheContractOfImportsTest implements JobContract {
    private final TestDatabase database = TestDatabase.fresh();
    private final Province province = new Province(database);
    private final RegisterImport register = new RegisterImport(province);

    @BeforeEach
    void start() {
        register.started(
                "A-1;1.001612;Hộ số 1;20/09/2021;4;;;;;;\nA-2;1.001612;;20/09/2021;4;;;;;;\n");
    }

    @AfterEach
    void close() {
        province.close();
        database.close();
    }

    @Override
    public Job job() {
        return register.run;
    }

    @Override
    public String state() {
        return database.rows("select * from dossiers_dossier order by id")
                + database.rows("select * from dossiers_import order by id")
                + database.rows("select * from dossiers_import_fault order by id")
                + province.store.events();
    }
}
