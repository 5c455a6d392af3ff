package vn.sen.agencies.imports;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import vn.sen.agencies.Office;
import vn.sen.platform.api.jobs.Job;
import vn.sen.platform.testkit.JobContract;
import vn.sen.platform.testkit.TestDatabase;

/** A started import with good rows and a bad one. */
class KeepingTheContractOfImportsTest implements JobContract {
    private final TestDatabase database = TestDatabase.fresh();
    private final Office office = new Office(database);
    private final FakeFiles files = new FakeFiles();
    private final ImportFile file = new ImportFile(files.contents, files.tables);

    @BeforeEach
    void start() {
        ImportDesk desk =
                new ImportDesk(
                        office.store,
                        files.json,
                        office.clock,
                        file,
                        new ImportingAListOfAgenciesTest.NoJobs());
        UUID id =
                desk.upload(
                        FakeFiles.upload(
                                "xa.csv",
                                "province_code,province,commune_code,kind,name,full_name\n"
                                        + "82,Tỉnh Đồng Tháp,1,Xã,Một,Xã Một\n"
                                        + "82,Tỉnh Đồng Tháp,,Xã,Hai,Xã Hai\n"));
        desk.map(id, desk.suggested(desk.require(id)), "");
        desk.start(id);
    }

    @AfterEach
    void close() {
        office.close();
        database.close();
    }

    @Override
    public Job job() {
        return new ImportRun(office.store, files.json, office.clock, file, office.intake);
    }

    @Override
    public String state() {
        return database.rows("select * from agencies_agency order by id")
                + database.rows("select * from agencies_import order by id")
                + office.store.events();
    }
}
