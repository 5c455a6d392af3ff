package vn.sen.agencies;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.sen.agencies.AgencyFacts.NewFact;
import vn.sen.platform.testkit.TestDatabase;

class ReadingContactsLeavesATraceTest {
    private static final LocalDate DAY = LocalDate.of(2021, 10, 20);

    private final TestDatabase database = TestDatabase.fresh();
    private final Office office = new Office(database);
    private final UUID home = office.make("SNV", "Sở Nội vụ", null);

    @AfterEach
    void close() {
        office.close();
        database.close();
    }

    private void add(FactTopic topic, String label, String content) {
        office.facts.add(home, topic, new NewFact(label, content, Office.START, null, ""));
    }

    private List<FactView> read(FactTopic topic) throws Exception {
        return Office.as(Office.homeAffairs(), () -> office.facts.on(home, topic, DAY));
    }

    @Test
    void whoReadsTheHeadOrTheContactsIsRecorded() throws Exception {
        add(FactTopic.HEAD, "Giám đốc", "Giám đốc Sở Nội vụ (minh họa)");
        add(FactTopic.CONTACT, "EMAIL", "snv@vidu.vn");
        String line = "nguoi.thu agencies.read-contacts " + home + " ok";
        assertEquals(1, read(FactTopic.HEAD).size());
        assertEquals(List.of(line), office.trail.lines);
        assertEquals(1, read(FactTopic.CONTACT).size());
        Office.as(Office.homeAffairs(), () -> office.facts.on(home, DAY));
        assertEquals(List.of(line, line, line), office.trail.lines);
    }

    @Test
    void whatIsNobodysIsReadFreely() throws Exception {
        add(FactTopic.HEAD, "Giám đốc", "Giám đốc Sở Nội vụ (minh họa)");
        add(FactTopic.IDENTIFIER, "QD20", "H20.01");
        assertEquals(1, read(FactTopic.IDENTIFIER).size());
        assertEquals(0, read(FactTopic.CONTACT).size(), "there is none to be read");
        office.facts.all(home);
        assertEquals(List.of(), office.trail.lines, "the system itself is nobody");
    }
}
