package vn.sen.dossiers.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.sen.dossiers.api.DossierState;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.people.Role;
import vn.sen.platform.api.text.Language;
import vn.sen.platform.testkit.FakeCaller;
import vn.sen.platform.testkit.FixedClock;
import vn.sen.platform.testkit.TestDatabase;
import vn.sen.platform.testkit.TestJson;
import vn.sen.platform.testkit.TestStore;

/** Other systems write the same fields in many ways; what can be read is kept. */
final class TakingInDossiersTest {
    private final TestDatabase database = TestDatabase.fresh();
    private final TestStore store = new TestStore(database);
    private final Synchronising synchronising =
            new Synchronising(store, new TestJson(), FixedClock.at("2021-10-20T08:00"));

    @AfterEach
    void close() {
        store.close();
        database.close();
    }

    private static Map<String, Object> row(String code, Object... more) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("MaHoSo", code);
        row.put("MaTTHC", "1.012783");
        row.put("TenTTHC", "Cấp đổi giấy chứng nhận (minh họa)");
        row.put("LoaiDoiTuong", "0");
        row.put("NgayTiepNhan", "2021-10-04T08:10:00+07:00");
        row.put("NgayHenTra", "18/10/2021");
        row.put("TrangThaiHoSo", 4);
        for (int i = 0; i < more.length; i += 2) {
            row.put(String.valueOf(more[i]), more[i + 1]);
        }
        return row;
    }

    private Synchronising.Taken take(Subjects subjects, List<Map<String, Object>> rows) {
        return as(() -> synchronising.take(rows, subjects));
    }

    private SyncedRow only() {
        List<SyncedRow> rows = as(() -> synchronising.page(null, 10)).items();
        assertEquals(1, rows.size());
        return rows.get(0);
    }

    @Test
    void datesAndCodesAreReadInEachForm() {
        List<String> days =
                List.of(
                        "2021-10-04",
                        "4/10/2021",
                        "20211004",
                        "20211004081000",
                        "04/10/2021 08:10",
                        "2021-10-04 08:10:00",
                        "2021-10-03T23:30:00Z",
                        "1633309800000",
                        "44473",
                        "44473.34");
        List<Object> states =
                List.of(4, "4", "04", "4.0", "PROCESSING", "Đang xử lý", "đang xử lý");
        List<Map<String, Object>> rows = new ArrayList<>();
        for (String day : days) {
            rows.add(row(code(rows.size()), "NgayTiepNhan", day));
        }
        for (Object state : states) {
            rows.add(row(code(rows.size()), "TrangThaiHoSo", state));
        }
        Synchronising.Taken taken = take(Subjects.NATIONAL, rows);
        assertEquals(List.of(), taken.bad());
        assertEquals(rows.size(), taken.added());
        for (SyncedRow row : as(() -> synchronising.page(null, 100)).items()) {
            assertEquals(LocalDate.of(2021, 10, 4), row.received(), row.code());
            assertEquals(DossierState.PROCESSING, row.state(), row.code());
        }
    }

    private static String code(int number) {
        return String.format("000.00.20.H20-211004-%04d", number + 1);
    }

    @Test
    void aNewDateAfterASupplementHoldsAndTheFirstStaysKnown() {
        List<Map<String, Object>> rounds =
                List.of(
                        Map.of(
                                "NgayBoSung", "2021-10-20",
                                "NgayHenTraTruoc", "2021-10-28",
                                "NgayHenTraMoi", "2021-11-08"),
                        Map.of(
                                "NgayBoSung", "2021-10-11",
                                "NgayHenTraTruoc", "2021-10-18",
                                "NgayHenTraMoi", "2021-10-28"));
        take(Subjects.NATIONAL, List.of(row(code(0), "DanhSachHoSoBoSung", rounds)));
        assertEquals(LocalDate.of(2021, 11, 8), only().due());
        assertEquals(LocalDate.of(2021, 10, 18), only().firstDue());
    }

    @Test
    void badRowsAreReportedByFieldAndTheGoodOnesKept() {
        Synchronising.Taken taken =
                take(
                        Subjects.NATIONAL,
                        List.of(
                                row(code(0)),
                                row("'; drop table x"),
                                row(code(2), "NgayTiepNhan", "31/02/2021"),
                                row(code(3), "TrangThaiHoSo", 11),
                                row(code(4), "LoaiDoiTuong", "9"),
                                row(code(5), "NgayKetThucXuLy", "2021-10-01"),
                                row(code(6), "NgayTiepNhan", ""),
                                Map.of(),
                                row("H20.15.05-261008-0975", "NgayTiepNhan", "29/02/2024")));
        assertEquals(2, taken.added());
        assertEquals(
                List.of(
                        "2 MaHoSo",
                        "3 NgayTiepNhan",
                        "4 TrangThaiHoSo",
                        "5 LoaiDoiTuong",
                        "6 NgayKetThucXuLy",
                        "7 NgayTiepNhan",
                        "8 MaHoSo"),
                taken.bad().stream().map(b -> b.row() + " " + b.faults().get(0).field()).toList());
    }

    @Test
    void aSystemThatCountsSubjectsFromOneIsReadSo() {
        assertEquals(
                1, take(Subjects.NATIONAL, List.of(row(code(0), "LoaiDoiTuong", 3))).bad().size());
        assertEquals(
                0, take(Subjects.FROM_ONE, List.of(row(code(0), "LoaiDoiTuong", 3))).bad().size());
        assertEquals(
                1, take(Subjects.FROM_ONE, List.of(row(code(0), "LoaiDoiTuong", 0))).bad().size());
    }

    @Test
    void whatIsSentTwiceStandsOnceAndWhatCameInGoesOutAsItWas() {
        Map<String, Object> sent = row(code(0), "GhiChu", "Nguyên văn, kể cả trường lạ", "La", 1);
        assertEquals(1, take(Subjects.NATIONAL, List.of(sent)).added());
        assertEquals(1, take(Subjects.NATIONAL, List.of(sent)).unchanged());
        Map<String, Object> done = new LinkedHashMap<>(sent);
        done.put("TrangThaiHoSo", 9);
        assertEquals(1, take(Subjects.NATIONAL, List.of(done)).changed());
        assertEquals(DossierState.COMPLETED, only().state());
        List<Map<String, Object>> out = as(() -> synchronising.sent(null, 10)).items();
        assertEquals(List.of(done), out);
        assertEquals(1, take(Subjects.NATIONAL, out).unchanged(), "round trip");
    }

    @Test
    void readingIsNoMatterOfTheCaseOfNames() {
        Map<String, Object> loud = new LinkedHashMap<>();
        row(code(0))
                .forEach((key, value) -> loud.put(key.toUpperCase(java.util.Locale.ROOT), value));
        assertTrue(take(Subjects.NATIONAL, List.of(loud)).bad().isEmpty());
        assertEquals(LocalDate.of(2021, 10, 18), only().due());
    }

    private static <T> T as(java.util.concurrent.Callable<T> work) {
        return by(Role.UBND_MONITOR, work);
    }

    private static <T> T by(Role role, java.util.concurrent.Callable<T> work) {
        try {
            return new Call(
                            FakeCaller.inProvince(role),
                            Language.VI,
                            Call.newTrace(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            "")
                    .run(work);
        } catch (RuntimeException failed) {
            throw failed;
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Test
    void headingsAreUnderstoodAsPeopleWriteThem() {
        Map<String, String> headings =
                Map.of(
                        "Mã hồ sơ", "MaHoSo",
                        "MA_HO_SO", "MaHoSo",
                        "Số biên nhận", "MaHoSo",
                        "ngày tiếp nhận", "NgayTiepNhan",
                        "Ngày hẹn trả", "NgayHenTra",
                        "Trạng thái", "TrangThaiHoSo",
                        "Đơn vị xử lý", "DonViXuLy",
                        "Mã TTHC", "MaTTHC");
        headings.forEach(
                (written, field) ->
                        assertEquals(Optional.of(field), FieldNames.of(written), written));
        assertEquals(Optional.empty(), FieldNames.of("Ghi chú nội bộ"));
    }

    @Test
    void onlyWhoMaySynchroniseTakesIn() {
        assertEquals(
                "request-forbidden",
                org.junit.jupiter.api.Assertions.assertThrows(
                                vn.sen.platform.api.problem.Problem.class,
                                () ->
                                        by(
                                                Role.OFFICE_HEAD,
                                                () ->
                                                        synchronising.take(
                                                                List.of(), Subjects.NATIONAL)))
                        .code()
                        .code());
    }
}
