package vn.sen.agencies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.sen.agencies.AgencyFacts.FactEnding;
import vn.sen.agencies.AgencyFacts.NewFact;
import vn.sen.platform.api.problem.Fault;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.testkit.TestDatabase;

class RecordingFactsOfAnAgencyTest {
    private static final LocalDate DAY = LocalDate.of(2021, 10, 20);

    private final TestDatabase database = TestDatabase.fresh();
    private final Office office = new Office(database);
    private final UUID province = office.make("UBND", "Ủy ban nhân dân tỉnh", null);

    @AfterEach
    void close() {
        office.close();
        database.close();
    }

    private FactView add(
            UUID agency, FactTopic topic, String label, String content, LocalDate from) {
        return office.facts.add(agency, topic, new NewFact(label, content, from, null, ""));
    }

    private List<String> on(FactTopic topic, LocalDate day) {
        return office.facts.on(province, topic, day).stream().map(FactView::content).toList();
    }

    @Test
    void aNewIdentifierOfASchemeEndsTheOneBefore() {
        add(province, FactTopic.IDENTIFIER, "QD20", "H20", Office.START);
        add(province, FactTopic.IDENTIFIER, "QD20", "H82", LocalDate.of(2022, 1, 1));
        assertEquals(List.of("H20"), on(FactTopic.IDENTIFIER, DAY));
        assertEquals(List.of("H82"), on(FactTopic.IDENTIFIER, LocalDate.of(2022, 1, 1)));
        assertEquals(3, office.facts.all(province).size());
    }

    @Test
    void anIdentifierBelongsToOneAgencyAtATime() {
        UUID other = office.make("SNV", "Sở Nội vụ", province);
        FactView first = add(province, FactTopic.IDENTIFIER, "QD20", "H20", Office.START);
        assertEquals(
                AgencyProblem.IDENTIFIER_TAKEN,
                assertThrows(
                                Problem.class,
                                () -> add(other, FactTopic.IDENTIFIER, "QD20", "H20", DAY))
                        .code());
        office.facts.end(province, first.id(), new FactEnding(DAY, "chuyển mã"));
        add(other, FactTopic.IDENTIFIER, "QD20", "H20", DAY.plusDays(1));
        assertEquals(List.of(), on(FactTopic.IDENTIFIER, DAY.plusDays(1)));
    }

    @Test
    void severalPhonesHoldTogetherButOneHeadOfATitle() {
        add(province, FactTopic.CONTACT, "PHONE", "0277 385 1001", Office.START);
        add(province, FactTopic.CONTACT, "PHONE", "0277 385 1002", Office.START);
        add(province, FactTopic.HEAD, "Chủ tịch", "Người thứ nhất (minh họa)", Office.START);
        add(province, FactTopic.HEAD, "Chủ tịch", "Người thứ hai (minh họa)", DAY);
        assertEquals(2, on(FactTopic.CONTACT, DAY).size());
        assertEquals(List.of("Người thứ nhất (minh họa)"), on(FactTopic.HEAD, DAY.minusDays(1)));
        assertEquals(List.of("Người thứ hai (minh họa)"), on(FactTopic.HEAD, DAY));
    }

    @Test
    void aCorrectionReplacesTheRecordAndKeepsIt() {
        FactView wrong = add(province, FactTopic.CONTACT, "EMAIL", "a@minhhoa.example", DAY);
        NewFact right = new NewFact("EMAIL", "b@minhhoa.example", DAY, null, "gõ nhầm");
        office.facts.correct(province, wrong.id(), right);
        assertEquals(List.of("b@minhhoa.example"), on(FactTopic.CONTACT, DAY));
        assertEquals(2, office.facts.all(province).size());
        assertEquals(
                AgencyProblem.FACT_REPLACED,
                assertThrows(Problem.class, () -> office.facts.correct(province, wrong.id(), right))
                        .code());
    }

    @Test
    void contentsOfTheWrongShapeAreNamed() {
        for (List<String> wrong :
                List.of(
                        List.of("IDENTIFIER", "QCVN102", "H20", "content"),
                        List.of("CONTACT", "EMAIL", "không có a còng", "content"),
                        List.of("CONTACT", "FAX", "123", "label"),
                        List.of("HEAD", "", "Ai đó", "label"))) {
            Problem problem =
                    assertThrows(
                            Problem.class,
                            () ->
                                    add(
                                            province,
                                            FactTopic.valueOf(wrong.get(0)),
                                            wrong.get(1),
                                            wrong.get(2),
                                            DAY));
            assertEquals(
                    List.of(wrong.get(3)), problem.faults().stream().map(Fault::field).toList());
        }
    }

    @Test
    void eachFactRaisesTheVersionOfItsAgency() {
        long before = office.register.require(province).version();
        add(province, FactTopic.CONTACT, "PHONE", "0277 385 1001", Office.START);
        assertEquals(before + 1, office.register.require(province).version());
    }
}
