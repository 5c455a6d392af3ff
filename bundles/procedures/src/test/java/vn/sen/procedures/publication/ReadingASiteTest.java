package vn.sen.procedures.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.testkit.TestDatabase;
import vn.sen.platform.testkit.WithDatabase;
import vn.sen.procedures.Province;
import vn.sen.procedures.access.ProcedureProblem;
import vn.sen.procedures.api.PublicationConnector;

@WithDatabase
class ReadingASiteTest {
    private final Province province;
    private final Site site;

    ReadingASiteTest(TestDatabase database) {
        province = new Province(database);
        String code = "S" + System.nanoTime();
        UUID id =
                province.sites()
                        .add(
                                code,
                                new SiteDraft(
                                        "Cổng thử",
                                        SiteKind.PORTAL,
                                        null,
                                        "https://example.org/tthc",
                                        true,
                                        "thu"));
        site = province.sites().require(id);
    }

    @AfterEach
    void close() {
        province.close();
    }

    private SiteReading reading() {
        return new SiteReading(province.ports, province.observations(), province.clock);
    }

    /** Shows one procedure, or breaks off. */
    private record Connector(boolean whole) implements PublicationConnector {
        @Override
        public String name() {
            return "thu";
        }

        @Override
        public List<Shown> read(String address) throws IOException {
            if (!whole) {
                throw new IOException("đứt giữa chừng");
            }
            return List.of(new Shown("1.001193", "Đăng ký khai sinh", "", "", null));
        }
    }

    @Test
    void whatTheConnectorReadsIsKeptAsSeenToday() {
        province.ports.add(new Connector(true));
        assertEquals(List.of("thu"), reading().connectors());
        UUID seen = reading().look(site);
        assertEquals(1, province.observations().shown(seen).size());
        assertEquals(
                province.catalogue.today(),
                province.observations().find(seen).orElseThrow().seenOn());
    }

    @Test
    void halfAListIsKeptByNobody() {
        province.ports.add(new Connector(false));
        Problem problem = assertThrows(Problem.class, () -> reading().look(site));
        assertEquals(ProcedureProblem.SITE_UNREADABLE, problem.code());
        assertTrue(province.observations().of(site.id()).isEmpty());
    }

    @Test
    void withoutItsConnectorASiteIsNotRead() {
        Problem problem = assertThrows(Problem.class, () -> reading().look(site));
        assertEquals(ProcedureProblem.NO_CONNECTOR, problem.code());
    }

    @Test
    void anEmptyListOrOneFromTheFutureIsRefused() {
        Problem problem =
                assertThrows(
                        Problem.class,
                        () ->
                                province.observations()
                                        .record(
                                                site.id(),
                                                new Look(
                                                        province.catalogue.today().plusDays(1),
                                                        "x.csv",
                                                        "",
                                                        List.of())));
        assertEquals(
                List.of("seenOn", "file"), problem.faults().stream().map(f -> f.field()).toList());
    }
}
