package vn.sen.dossiers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.sen.dossiers.imports.ImportDesk;
import vn.sen.dossiers.imports.ImportViews.ImportView;
import vn.sen.dossiers.imports.ImportViews.Preview;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.testkit.TestDatabase;

/** The register of another system becomes dossiers on our clock, each once. */
final class BringingInARegisterTest {
    private static final String STORY =
            "A-1;1.001612;Hộ số 1;20/09/2021;Đang xử lý;;;;;STNMT;23/09/2021\n"
                    + "A-2;1.001612;Hộ số 2;2021-09-20 09:15;9;22/09/2021;;;;;\n"
                    + "A-3;1.001612;Hộ số 3;44459;da tra ket qua;2021-09-30;2021-10-01;;;;\n"
                    + "A-4;1.012783;Hộ số 4;20/09/2021;Chờ bổ sung;;;21/09/2021;PBS 1;VPDK;\n"
                    + "A-5;1.000001;Hộ số 5;20/09/2021;Từ chối;20/09/2021;;;;;\n"
                    + "A-6;1.000001;Hộ số 6;20/09/2021;4;;;;;;\n"
                    + "A-7;1.001612;Hộ số 7;20/09/2021;Đã rút;21/09/2021;;;;;\n";

    private final TestDatabase database = TestDatabase.fresh();
    private final Province province = new Province(database);
    private final RegisterImport register = new RegisterImport(province);

    @AfterEach
    void close() {
        province.close();
        database.close();
    }

    private void counted() {
        assertEquals(List.of(), province.proof.differences());
        province.folding.run();
        assertEquals(List.of(), province.proof.differences());
    }

    private static String many(int from, int to) {
        StringBuilder rows = new StringBuilder();
        for (int i = from; i < to; i++) {
            rows.append("000.01.01.H08-210920-").append(String.format("%04d", i));
            rows.append(";1.001612;Hộ số ").append(i).append(";20/09/2021;");
            rows.append(i % 3 == 0 ? "4;" : "9;22/09/2021").append(";;;;;\n");
        }
        return rows.toString();
    }

    @Test
    void everyStateComesInAsItStood() {
        ImportView view = register.ran(STORY);
        assertEquals(List.of(), register.faults(view.id()));
        assertEquals(
                List.of("DONE", "created 7", "same 0", "failed 0"), RegisterImport.outcome(view));
        assertEquals(
                """
                A-1|PROCESSING|OPEN|2021-09-23|null|
                A-2|COMPLETED|DONE|2021-09-23|EARLY|
                A-3|RETURNED|DONE|2021-09-23|LATE_DONE|
                A-4|SUPPLEMENT_REQUESTED|PAUSED|null|null|
                A-5|REJECTED|REFUSED|null|null|
                A-6|PROCESSING|OPEN|null|null|
                A-7|WITHDRAWN|GONE|2021-09-23|null|
                """,
                database.rows(
                        "select code, state, state_group, due_day, outcome from dossiers_dossier order by code"));
        assertEquals(
                "A-4|2021-09-21 01:00:00.000000|supplement|1|\n",
                database.rows(
                        "select code, paused_since, pause_reason, supplement_rounds from dossiers_dossier"
                                + " where paused_since is not null"));
        assertEquals(
                List.of("dossiers.imported", "dossiers.imported", "dossiers.imported"),
                province.store.eventTypes(),
                "those that are open alone");
        counted();
    }

    @Test
    void whatTheySaidItWouldBeDueStaysReadable() {
        register.ran(STORY);
        assertEquals(
                "Tệp so-theo-doi.csv, dòng 2; hệ thống cũ hẹn trả: 23/09/2021|\n",
                database.rows(
                        "select s.words from dossiers_step s join dossiers_dossier d on d.id = s.dossier"
                                + " where d.code = 'A-1'"));
    }

    @Test
    void anImportedDossierGoesOnLikeAnyOther() {
        register.ran(STORY);
        UUID paused = id("A-4");
        province.resume(paused);
        UUID open = id("A-1");
        province.stop(open, "supplement");
        counted();
    }

    private UUID id(String code) {
        return UUID.fromString(
                database.rows("select id from dossiers_dossier where code = '" + code + "'")
                        .strip()
                        .replace("|", ""));
    }

    @Test
    void theSameFileAgainChangesNothing() {
        register.ran(STORY);
        int events = province.store.events().size();
        assertEquals(
                List.of("DONE", "created 0", "same 7", "failed 0"),
                RegisterImport.outcome(register.ran(STORY)));
        assertEquals(events, province.store.events().size());
        counted();
    }

    @Test
    void rowsAtFaultAreToldAndTheOthersTaken() {
        ImportView view =
                register.ran(
                        "B-1;1.001612;Hộ số 1;20/09/2021;4;;;;;;\n"
                                + "B-1;1.001612;Hộ số 1;20/09/2021;4;;;;;;\n"
                                + "B-2;9.999999;Hộ số 2;20/09/2021;4;;;;;;\n"
                                + "B-3;1.001612;;20/09/2021;4;;;;;;\n"
                                + "B-4;1.001612;Hộ số 4;20/09/2021;4;;;;;Sở Không Có;\n"
                                + "B-5;1.001612;Hộ số 5;20/09/2021;9;19/09/2021;;;;;\n"
                                + "B-6;1.001612;Hộ số 6;20/09/2019;4;;;;;;\n"
                                + "Mã hồ sơ;Mã thủ tục;Chủ hồ sơ;Ngày tiếp nhận;Trạng thái;;;;;;\n");
        assertEquals(
                List.of("DONE", "created 1", "same 0", "failed 7"), RegisterImport.outcome(view));
        assertEquals(
                List.of(
                        "3 Mã hồ sơ",
                        "4 Mã thủ tục",
                        "5 Chủ hồ sơ",
                        "6 Cơ quan",
                        "7 Ngày hoàn thành",
                        "8 Mã thủ tục",
                        "9 Mã hồ sơ",
                        "9 Ngày tiếp nhận",
                        "9 Trạng thái"),
                register.faults(view.id()).stream().sorted().toList());
        counted();
    }

    @Test
    void aStopInTheMiddleIsGoneOnFrom() {
        UUID id = register.started(many(0, 4_500) + many(10, 11));
        register.lists.failAfter = 4_200;
        assertThrows(Problem.class, register.run::run);
        assertEquals(4_000, register.view(id).done(), "two batches were settled");
        register.lists.failAfter = Long.MAX_VALUE;
        register.run.run();
        assertEquals(
                List.of("DONE", "created 4500", "same 0", "failed 1"),
                RegisterImport.outcome(register.view(id)),
                "a code that was settled before the stop is still taken after it");
        assertEquals("4500|\n", database.rows("select count(*) from dossiers_dossier"));
        counted();
    }

    @Test
    void numbersThatTheOtherSystemGaveAreNotGivenAgain() {
        register.ran(many(0, 20));
        assertEquals(
                "000.01.01.H08|2021-09-20|19|\n",
                database.rows("select unit, day, last from dossiers_sequence"));
    }

    @Test
    void aLookBeforeChangesNothing() {
        province.as(
                Province.deputy(),
                () -> {
                    UUID id =
                            register.desk.upload(
                                    province.top,
                                    Lists.upload("so.csv", RegisterImport.HEADER + STORY));
                    register.desk.map(
                            id, ImportDesk.suggested(register.desk.require(id)), "mẫu cũ");
                    Preview preview = register.preview.of(register.desk.require(id));
                    assertEquals(7, preview.create());
                    assertEquals(LocalDate.of(2021, 9, 23), preview.rows().get(0).due());
                    return true;
                });
        assertEquals("0|\n", database.rows("select count(*) from dossiers_dossier"));
        assertEquals("0|\n", database.rows("select count(*) from dossiers_pinned"));
    }

    @Test
    void aFileThatIsKeptNoLongerIsSaid() {
        UUID id = register.started(STORY);
        register.contents.forget();
        register.run.run();
        ImportView view = register.view(id);
        assertEquals("FAILED", view.state().name());
        assertEquals("Tệp đã được xóa vì hết thời hạn giữ. Hãy tải tệp lên lại.", view.failure());
    }

    @Test
    void theFirstRowsAreForgottenOnceTheRegisterIsIn() {
        UUID id = register.started(STORY);
        assertEquals(7, register.view(id).sample().size());
        register.run.run();
        assertEquals(List.of(), register.view(id).sample());
    }

    @Test
    void onlyWhoMayImportsForTheUnit() {
        assertThrows(
                Problem.class,
                () ->
                        province.as(
                                Province.clerk(),
                                () ->
                                        register.desk.upload(
                                                province.top, Lists.upload("so.csv", STORY))));
        assertTrue(province.store.acts().isEmpty());
    }
}
