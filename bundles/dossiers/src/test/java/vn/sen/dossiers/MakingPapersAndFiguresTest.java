package vn.sen.dossiers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.ToLongFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.sen.dossiers.cases.DossierEntity;
import vn.sen.dossiers.cases.DossierFile;
import vn.sen.dossiers.clock.ClockReading;
import vn.sen.dossiers.clock.LegUse;
import vn.sen.dossiers.counts.Figures;
import vn.sen.dossiers.papers.FormKind;
import vn.sen.dossiers.papers.Sheet;
import vn.sen.dossiers.papers.Sheets;
import vn.sen.dossiers.statistics.Statistics;
import vn.sen.dossiers.statistics.Tallies;
import vn.sen.dossiers.sync.NationalFields;
import vn.sen.dossiers.sync.Subjects;
import vn.sen.dossiers.sync.Synchronising;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.testkit.FakeContent;
import vn.sen.platform.testkit.TestDatabase;

/** Papers and figures that are made of dossiers. */
final class MakingPapersAndFiguresTest {
    private final TestDatabase database = TestDatabase.fresh();
    private final Province province = new Province(database);
    private final DossierFile file =
            new DossierFile(
                    province.store,
                    province.lists,
                    province.agencies,
                    new vn.sen.platform.api.content.Attachments(new FakeContent(), province.json));
    private final Sheets sheets =
            new Sheets(
                    province.lists,
                    file,
                    province.acts,
                    new ClockReading(
                            province.lists,
                            province.acts,
                            province.clockwork,
                            new LegUse(province.clockwork, province.clock),
                            province.agencies),
                    province.agencies);
    private final Statistics statistics =
            new Statistics(
                    province.figures,
                    new Tallies(province.store),
                    province.sight,
                    province.agencies,
                    province.clockwork);

    @AfterEach
    void close() {
        province.close();
        database.close();
    }

    private Sheet sheet(UUID id, FormKind kind) {
        return province.as(Province.head(), () -> sheets.sheet(id, kind, null));
    }

    @Test
    void theReceiptSlipSaysWhatWasTakenAndWhenToCome() {
        DossierEntity dossier = province.received(FakeProcedures.LAND);
        Sheet slip = sheet(dossier.id(), FormKind.RECEIPT_SLIP);
        assertEquals("Mẫu số 01 (TT 01/2018/TT-VPCP)", slip.form());
        assertEquals(Sheet.Paper.A5, slip.paper(), "forms 01 to 05 of 2018 are on A5");
        assertEquals("Giấy tiếp nhận hồ sơ và hẹn trả kết quả", slip.title());
        String all = slip.facts().toString();
        assertTrue(all.contains("000.00.01.H20-211004-0001"), all);
        assertTrue(all.contains("08 giờ 10 phút, ngày 04/10/2021"), all);
        assertTrue(all.contains("18/10/2021"), all);
        assertEquals(1, slip.tables().get(0).rows().size());
    }

    @Test
    void aLetterIsPrintedAsTheFormOfItsDay() {
        UUID id = province.inCheck().id();
        province.stop(id, "supplement");
        Sheet request = sheet(id, FormKind.SUPPLEMENT_REQUEST);
        assertEquals("Mẫu số 02 (TT 01/2018/TT-VPCP)", request.form());
        assertTrue(request.paragraphs().contains("Đề nghị thực hiện"), request.toString());
        assertEquals(3, province.as(Province.head(), () -> sheets.printable(id)).size());
    }

    @Test
    void theControlSheetShowsEachHandOver() {
        UUID id = province.inCheck().id();
        province.clock.moveTo("2021-10-12T16:00");
        Sheet control = sheet(id, FormKind.PROCESS_CONTROL_SHEET);
        assertEquals("Mẫu số 05 (TT 01/2018/TT-VPCP)", control.form());
        assertEquals(2, control.tables().get(0).rows().size());
        assertEquals(Sheet.Paper.A5, control.paper());
        province.clock.moveTo("2025-10-01T08:00");
        assertEquals(
                Sheet.Paper.A4, sheet(id, FormKind.PROCESS_CONTROL_SHEET).paper(), "not known");
        assertEquals(
                "Mẫu số 06 (cấu hình, theo nguồn thứ cấp)",
                sheet(id, FormKind.PROCESS_CONTROL_SHEET).form(),
                "what was not read in the regulation is not shown as law");
    }

    @Test
    void whatIsNotThereIsNotPrinted() {
        UUID id = province.received(FakeProcedures.LAND).id();
        org.junit.jupiter.api.Assertions.assertThrows(
                Problem.class, () -> sheet(id, FormKind.REFUSAL_SLIP));
    }

    @Test
    void theLinesOfTheAgenciesSumToTheWholeAndThePeriodAddsUp() {
        Random random = new Random(1979);
        for (int i = 0; i < 60; i++) {
            UUID id =
                    province.received(
                                    switch (random.nextInt(3)) {
                                        case 0 -> FakeProcedures.SHORT;
                                        case 1 -> FakeProcedures.NO_LIMIT;
                                        default -> FakeProcedures.LAND;
                                    })
                            .id();
            tried(() -> province.process(id));
            if (random.nextBoolean()) {
                tried(() -> province.stop(id, "supplement"));
            }
            if (random.nextBoolean()) {
                province.clock.advanceDays(random.nextInt(4));
                tried(() -> province.resume(id));
            }
            if (random.nextBoolean()) {
                province.clock.advanceDays(random.nextInt(3));
                tried(() -> province.finish(id));
            }
        }
        LocalDate to = province.agencies.today();
        for (LocalDate from = LocalDate.of(2021, 10, 1);
                from.isBefore(to);
                from = from.plusDays(11)) {
            check(new Statistics.Asked(null, from, to));
            check(new Statistics.Asked(null, from, from.plusDays(10)));
        }
    }

    @Test
    void whatGoesOutInNationalFieldsComesInTheSame() {
        UUID id = province.inCheck().id();
        province.clock.moveTo("2021-10-08T16:00");
        province.stop(id, "supplement");
        province.clock.moveTo("2021-10-20T09:00");
        DossierEntity again = province.resume(id);
        NationalFields national =
                new NationalFields(province.acts, province.clockwork, file, province.agencies);
        var fields = province.as(Province.head(), () -> national.of(province.views.of(again)));
        Synchronising other = new Synchronising(province.store, province.json, province.clock);
        var taken =
                province.as(
                        Province.monitor(), () -> other.take(List.of(fields), Subjects.NATIONAL));
        assertEquals(List.of(), taken.bad());
        var row = province.as(Province.monitor(), () -> other.page(null, 10)).items().get(0);
        assertEquals(again.code(), row.code());
        assertEquals(again.state(), row.state());
        assertEquals(again.due().day(), row.due());
        assertEquals(LocalDate.of(2021, 10, 18), row.firstDue());
        assertEquals(LocalDate.of(2021, 10, 4), row.received());
    }

    private void check(Statistics.Asked asked) {
        Statistics.Report report = province.as(Province.head(), () -> statistics.report(asked));
        var lines = province.as(Province.head(), () -> statistics.lines(asked));
        Figures.Flow whole = report.whole();
        assertEquals(
                whole.carried() + whole.received() + whole.takenOver(),
                whole.done() + whole.withdrawn() + whole.open());
        for (ToLongFunction<Figures.Flow> figure :
                java.util.List.<ToLongFunction<Figures.Flow>>of(
                        Figures.Flow::carried,
                        Figures.Flow::received,
                        Figures.Flow::done,
                        Figures.Flow::late,
                        Figures.Flow::open,
                        Figures.Flow::paused)) {
            assertEquals(
                    figure.applyAsLong(whole),
                    lines.stream().mapToLong(l -> figure.applyAsLong(l.flow())).sum());
        }
        assertEquals(whole.done(), report.durations().dossiers());
        assertEquals(
                whole.late(),
                report.lateSteps().stream().mapToLong(Statistics.LateStep::dossiers).sum());
        assertTrue(report.durations().median() <= report.durations().ninetieth());
        report.rates()
                .ofDue()
                .ifPresent(
                        due ->
                                assertTrue(
                                        due.compareTo(
                                                        report.rates()
                                                                .ofCompleted()
                                                                .orElse(BigDecimal.ONE))
                                                <= 0));
    }

    private static void tried(Runnable act) {
        try {
            act.run();
        } catch (Problem refused) {
            return;
        }
    }
}
