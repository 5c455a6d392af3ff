package vn.sen.procedures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.sen.platform.api.lists.Column;
import vn.sen.platform.api.people.Role;
import vn.sen.platform.api.problem.Faults;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.text.Text;
import vn.sen.platform.testkit.FakeCaller;
import vn.sen.platform.testkit.TestDatabase;
import vn.sen.procedures.api.PinnedVersions;
import vn.sen.procedures.api.ProcedureVersion;
import vn.sen.procedures.files.NumberedProcedure;
import vn.sen.procedures.files.PortableColumns;
import vn.sen.procedures.files.PortableFile;
import vn.sen.procedures.files.PortableProcedure;
import vn.sen.procedures.files.ProcedureImport;
import vn.sen.procedures.files.ProcedureImport.Outcome;
import vn.sen.procedures.files.WrittenProcedure;
import vn.sen.procedures.migration.MigrationState;

class CarryingACatalogueElsewhereTest {
    private static List<PortableProcedure> all(Province province) {
        return Objects.requireNonNull(province.export().all().procedures());
    }

    private static List<NumberedProcedure> numbered(List<PortableProcedure> all) {
        List<NumberedProcedure> rows = new ArrayList<>();
        all.forEach(one -> rows.add(new NumberedProcedure(rows.size() + 2L, one, List.of())));
        return rows;
    }

    private interface Visit {
        void to(Province province);
    }

    private static void visit(Visit visit) {
        try (TestDatabase database = TestDatabase.fresh();
                Province province = new Province(database)) {
            visit.to(province);
        }
    }

    @Test
    void whatIsExportedAsJsonAndImportedElsewhereIsTheSame() {
        visit(
                here -> {
                    here.demo().load();
                    List<PortableProcedure> before = all(here);
                    String file = here.json.write(new PortableFile(before));
                    visit(
                            there -> {
                                PortableFile read = there.json.read(file, PortableFile.class);
                                List<ProcedureImport.Row> rows =
                                        there.imports.run(
                                                numbered(
                                                        Objects.requireNonNull(read.procedures())));
                                assertTrue(
                                        rows.stream().allMatch(r -> r.outcome() == Outcome.NEW),
                                        rows.toString());
                                assertEquals(before, all(there));
                            });
                });
    }

    @Test
    void whatStandsInTheCellsOfATableIsReadAsItWas() {
        visit(
                here -> {
                    here.demo().load();
                    for (PortableProcedure one : all(here)) {
                        Map<String, String> cells = new java.util.HashMap<>();
                        for (Column<PortableProcedure> column : PortableColumns.ALL) {
                            Object value = column.value().apply(one);
                            cells.put(column.key(), String.valueOf(value == null ? "" : value));
                        }
                        Faults faults = new Faults();
                        PortableProcedure read =
                                new WrittenProcedure(key -> cells.getOrDefault(key, ""), faults)
                                        .read();
                        assertEquals(List.of(), faults.all());
                        assertEquals(one, read);
                    }
                });
    }

    @Test
    void aRowThatIsWrongKeepsNoOtherOutAndSaysWhy() {
        visit(
                here -> {
                    here.demo().load();
                    List<PortableProcedure> rows = all(here);
                    String file = here.json.write(new PortableFile(rows));
                    String broken =
                            file.replaceFirst(
                                            "\"competent\":\"[A-Z]+\"", "\"competent\":\"KHONGCO\"")
                                    .replaceFirst("\"code\":\"2\\.000986\"", "\"code\":\"sai\"");
                    visit(
                            there -> {
                                List<ProcedureImport.Row> done =
                                        there.imports.run(
                                                numbered(
                                                        Objects.requireNonNull(
                                                                there.json
                                                                        .read(
                                                                                broken,
                                                                                PortableFile.class)
                                                                        .procedures())));
                                List<ProcedureImport.Row> wrong =
                                        done.stream()
                                                .filter(r -> r.outcome() == Outcome.WRONG)
                                                .toList();
                                assertEquals(2, wrong.size(), wrong.toString());
                                assertEquals(rows.size() - 2, all(there).size());
                                assertEquals("competent", wrong.get(0).faults().get(0).field());
                                assertEquals("code", wrong.get(1).faults().get(0).field());
                            });
                });
    }

    @Test
    void importingTheSameAgainChangesNothing() {
        visit(
                here -> {
                    here.demo().load();
                    List<PortableProcedure> before = all(here);
                    List<ProcedureImport.Row> rows = here.imports.run(numbered(before));
                    assertTrue(rows.stream().allMatch(r -> r.outcome() == Outcome.SAME));
                    assertEquals(before, all(here));
                });
    }

    @Test
    void whoMayNotImportDoesNot() {
        visit(
                here ->
                        assertThrows(
                                Problem.class,
                                () ->
                                        Province.as(
                                                FakeCaller.inProvince(Role.OFFICER),
                                                () -> here.imports.run(List.of()))));
    }

    /** Two cases on the old version. */
    private static final class TwoCases implements PinnedVersions {
        private int runs;

        @Override
        public String name() {
            return "cases";
        }

        @Override
        public Text label() {
            return new Text("Hồ sơ thử", "Cases");
        }

        @Override
        public long count(UUID version) {
            return 2;
        }

        @Override
        public Preview preview(UUID from, ProcedureVersion to, int limit) {
            return new Preview(
                    2, 1, 0, List.of(new Line("case/1", "HS-1", null, to.validFrom(), null)));
        }

        @Override
        public long migrate(Migration migration) {
            return runs++ == 0 ? 2 : 0;
        }
    }

    @Test
    void casesMoveToAnotherVersionWhenASecondPersonSaysYes() {
        visit(
                here -> {
                    here.demo().load();
                    TwoCases cases = new TwoCases();
                    here.ports.add(cases);
                    var versions = here.catalogue.history("1.012783");
                    UUID to = versions.get(0).id();
                    UUID from = versions.get(1).id();
                    var migrations = here.migrations();
                    UUID id =
                            Province.as(
                                    Province.controller(),
                                    () -> migrations.propose(from, to, "Rút ngắn thời hạn"));
                    assertEquals(0, cases.runs, "a proposal moves nothing");
                    assertEquals(
                            2, migrations.find(id).preview().modules().get(0).preview().cases());
                    assertThrows(
                            Problem.class,
                            () -> Province.as(Province.controller(), () -> migrations.approve(id)));
                    assertEquals(2L, Province.as(Province.leader(), () -> migrations.approve(id)));
                    assertEquals(MigrationState.APPROVED, migrations.find(id).state());
                    assertEquals(
                            2L,
                            Province.as(Province.leader(), () -> migrations.approve(id)),
                            "a second run moves nothing more");
                    UUID other = here.catalogue.history("1.001193").get(0).id();
                    assertThrows(
                            Problem.class,
                            () ->
                                    Province.as(
                                            Province.controller(),
                                            () -> migrations.propose(from, other, "Sai")));
                });
    }
}
