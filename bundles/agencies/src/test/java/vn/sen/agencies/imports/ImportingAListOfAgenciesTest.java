package vn.sen.agencies.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.sen.agencies.AgencyProblem;
import vn.sen.agencies.Office;
import vn.sen.agencies.api.Agency;
import vn.sen.agencies.api.AgencyKind;
import vn.sen.agencies.imports.ImportViews.ImportView;
import vn.sen.agencies.imports.ImportViews.Preview;
import vn.sen.agencies.imports.ImportViews.RowFaultView;
import vn.sen.platform.api.jobs.Jobs;
import vn.sen.platform.api.people.Role;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.testkit.FakeCaller;
import vn.sen.platform.testkit.TestDatabase;

class ImportingAListOfAgenciesTest {
    private static final LocalDate DAY = LocalDate.of(2021, 10, 20);
    private static final String HEADER =
            "province_code,province,commune_code,kind,name,full_name\n";

    private final TestDatabase database = TestDatabase.fresh();
    private final Office office = new Office(database);
    private final FakeFiles files = new FakeFiles();
    private final ImportFile file = new ImportFile(files.contents, files.tables);
    private final ImportDesk desk =
            new ImportDesk(office.store, files.json, office.clock, file, new NoJobs());
    private final ImportPreview preview =
            new ImportPreview(office.store, files.json, file, office.intake);
    private final ImportRun run =
            new ImportRun(office.store, files.json, office.clock, file, office.intake);

    /** The tests run the job themselves. */
    static final class NoJobs implements Jobs {
        @Override
        public void run(String name) {}

        @Override
        public void soon(String name) {
            assertEquals("agencies.import", name);
        }

        @Override
        public List<Planned> planned() {
            return List.of();
        }
    }

    @AfterEach
    void close() {
        office.close();
        database.close();
    }

    private UUID mapped(String text) {
        UUID id = desk.upload(FakeFiles.upload("xa.csv", text));
        desk.map(id, desk.suggested(desk.require(id)), "");
        return id;
    }

    private ImportView ran(String text) {
        UUID id = mapped(text);
        desk.start(id);
        run.run();
        return desk.require(id);
    }

    private static String communes(int from, int to) {
        StringBuilder text = new StringBuilder(HEADER);
        for (int i = from; i < to; i++) {
            text.append("82,Tỉnh Đồng Tháp,").append(28_000 + i).append(",Xã,Số ").append(i);
            text.append(",Xã Số ").append(i).append('\n');
        }
        return text.toString();
    }

    private List<String> outcome(ImportView view) {
        return List.of(
                view.state().name(),
                "created " + view.created(),
                "changed " + view.changed(),
                "same " + view.same(),
                "failed " + view.failed());
    }

    @Test
    void theColumnsOfTheCommunesAreGuessed() {
        ImportMapping guessed = ColumnSuggestions.of(List.of(HEADER.strip().split(",", -1)), DAY);
        assertEquals("commune_code", guessed.code());
        assertEquals("full_name", guessed.name());
        assertEquals("kind", guessed.kind());
        assertEquals("province_code", guessed.parentCode());
        assertEquals("province", guessed.parentName());
        assertEquals(true, guessed.createParents());
        ImportMapping vietnamese =
                ColumnSuggestions.of(List.of("STT", "Mã đơn vị", "TÊN ĐƠN VỊ", "Trực thuộc"), DAY);
        assertEquals("Mã đơn vị", vietnamese.code());
        assertEquals("TÊN ĐƠN VỊ", vietnamese.name());
        assertEquals("Trực thuộc", vietnamese.parentName());
    }

    @Test
    void parentsAreCreatedAndTheSameFileAgainChangesNothing() {
        assertEquals(
                List.of("DONE", "created 650", "changed 0", "same 0", "failed 0"),
                outcome(ran(communes(0, 650))));
        Agency parent = office.register.byCode("82").orElseThrow();
        assertEquals("Tỉnh Đồng Tháp", parent.name());
        assertEquals(650, office.register.children(parent.id(), DAY).size());
        assertEquals(AgencyKind.COMMUNE, office.register.byCode("28001").orElseThrow().kind());
        int events = office.store.events().size();
        assertEquals(
                List.of("DONE", "created 0", "changed 0", "same 650", "failed 0"),
                outcome(ran(communes(0, 650))));
        assertEquals(events, office.store.events().size());
    }

    @Test
    void badRowsAreNamedAndTheGoodOnesKept() {
        ImportView view =
                ran(
                        HEADER
                                + "82,Tỉnh Đồng Tháp,1,Xã,Một,Xã Một\n"
                                + "82,Tỉnh Đồng Tháp,,Xã,Hai,Xã Hai\n"
                                + "82,Tỉnh Đồng Tháp,3,Thôn,Ba,Thôn Ba\n"
                                + "82,Tỉnh Đồng Tháp,4,Xã,Bốn,\n"
                                + "82,Tỉnh Đồng Tháp,1,Xã,Lặp,Xã Lặp\n"
                                + "82,Tỉnh Đồng Tháp,5\n"
                                + "82,Tỉnh Đồng Tháp,6,Phường,Sáu,Phường Sáu\n");
        assertEquals(
                List.of("DONE", "created 2", "changed 0", "same 0", "failed 5"), outcome(view));
        assertEquals(
                List.of("3 commune_code", "4 kind", "5 full_name", "6 commune_code", "7 full_name"),
                desk.faults(view.id(), null, 50).items().stream()
                        .map(f -> f.row() + " " + f.column())
                        .toList());
        List<RowFaultView> first = desk.faults(view.id(), null, 2).items();
        String next = desk.faults(view.id(), null, 2).next();
        assertEquals(2, first.size());
        assertEquals(5, desk.faults(view.id(), next, 1).items().get(0).row());
    }

    @Test
    void aRunThatIsCutOffGoesOnBehindItsLastBatch() {
        UUID id = mapped(communes(0, 700));
        desk.start(id);
        files.failAfter = 450;
        assertThrows(Problem.class, run::run);
        assertEquals(ImportState.RUNNING, desk.require(id).state());
        files.failAfter = Long.MAX_VALUE;
        run.run();
        assertEquals(
                List.of("DONE", "created 700", "changed 0", "same 0", "failed 0"),
                outcome(desk.require(id)));
        assertEquals(
                700,
                office.register
                        .children(office.register.byCode("82").orElseThrow().id(), DAY)
                        .size());
    }

    @Test
    void thePreviewCountsWithoutRecording() {
        ran(communes(0, 3));
        UUID id = mapped(communes(2, 5).replace("Xã Số 2", "Xã Số Hai") + "82,T,,Xã,x,x\n");
        Preview counted = preview.of(id);
        assertEquals(2, counted.create());
        assertEquals(1, counted.change());
        assertEquals(0, counted.same());
        assertEquals(1, counted.refuse());
        assertEquals(1, counted.parents());
        assertEquals("Xã Số 2", office.register.byCode("28002").orElseThrow().name());
    }

    @Test
    void aMappingIsKeptUnderItsName() {
        UUID id = desk.upload(FakeFiles.upload("xa.csv", communes(0, 1)));
        ImportMapping mapping = desk.suggested(desk.require(id));
        desk.map(id, mapping, "Danh mục xã");
        assertEquals(List.of("Danh mục xã"), desk.keptMappings());
        assertEquals(mapping, desk.keptMapping("Danh mục xã").orElseThrow());
    }

    @Test
    void aMappingWithoutCodeOrWithAForeignColumnIsRefused() {
        UUID id = desk.upload(FakeFiles.upload("xa.csv", communes(0, 1)));
        ImportMapping none =
                new ImportMapping(
                        "",
                        "Tên",
                        "",
                        "",
                        "",
                        "",
                        "",
                        AgencyKind.OTHER,
                        true,
                        AgencyKind.OTHER,
                        "KHONGCO",
                        DAY,
                        "");
        Problem problem = assertThrows(Problem.class, () -> desk.map(id, none, ""));
        assertEquals(
                List.of("code", "parentCode", "under", "name"),
                problem.faults().stream().map(f -> f.field()).toList());
    }

    @Test
    void whatHasRunCannotBeRunAgain() {
        UUID id = ran(communes(0, 1)).id();
        assertEquals(
                AgencyProblem.IMPORT_STARTED,
                assertThrows(Problem.class, () -> desk.start(id)).code());
    }

    @Test
    void onlyThoseWhoMayImportInTheProvinceMay() throws Exception {
        for (FakeCaller caller :
                List.of(
                        FakeCaller.inProvince(Role.OFFICER),
                        FakeCaller.at(new UUID(1, 2), Role.HOME_AFFAIRS),
                        FakeCaller.anonymous())) {
            assertThrows(
                    Problem.class,
                    () -> Office.as(caller, () -> desk.upload(FakeFiles.upload("a.csv", HEADER))));
        }
        UUID id =
                Office.as(
                        FakeCaller.inProvince(Role.HOME_AFFAIRS),
                        () -> desk.upload(FakeFiles.upload("a.csv", HEADER)));
        assertEquals("nguoi.thu", desk.require(id).createdBy());
    }
}
