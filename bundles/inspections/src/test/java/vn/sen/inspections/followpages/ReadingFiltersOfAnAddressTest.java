package vn.sen.inspections.followpages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.sen.inspections.findings.FindingState;
import vn.sen.platform.api.problem.Fault;
import vn.sen.platform.api.problem.Problem;

/** A page's filters come from its address, and its links carry them on. */
final class ReadingFiltersOfAnAddressTest {
    private static final UUID OWNER = UUID.fromString("01900000-0000-7000-8000-000000000001");
    private static final LocalDate TODAY = LocalDate.of(2021, 10, 20);

    @Test
    void filtersAreUnderstoodAndKeptInLinks() {
        FindingQuery query =
                new FindingQuery(
                        address(
                                Map.of(
                                        "owner",
                                        OWNER.toString(),
                                        "state",
                                        "CLOSED",
                                        "words",
                                        " đất đai ",
                                        "after",
                                        "x")));
        assertEquals(OWNER, query.filter().owner());
        assertEquals(FindingState.CLOSED, query.filter().state());
        assertEquals("đất đai", query.filter().narrowing().words());
        assertEquals(
                "/x?words=%C4%91%E1%BA%A5t+%C4%91ai&owner=" + OWNER + "&state=CLOSED",
                query.at("/x"));
        assertEquals("x", query.after().orElseThrow());
    }

    @Test
    void aChangedFilterBeginsAtTheFirstPage() {
        FindingQuery query = new FindingQuery(address(Map.of("state", "CLOSED", "after", "x")));
        FindingQuery changed = query.changed(Map.of("state", "", "broken", true));
        assertEquals("/x?broken=true", changed.at("/x"));
        assertTrue(changed.after().isEmpty());
        assertTrue(query.is("state", FindingState.CLOSED), "the first one stays as it was");
    }

    @Test
    void whatIsNotUnderstoodIsNamed() {
        FindingQuery query =
                new FindingQuery(
                        address(
                                Map.of(
                                        "owner", "abc",
                                        "kind", "FOO",
                                        "overdue", "perhaps",
                                        "olderThanDays", "-1")));
        Problem problem = assertThrows(Problem.class, query::filter);
        assertEquals(
                java.util.Set.of("owner", "kind", "overdue", "olderThanDays"),
                problem.faults().stream()
                        .map(Fault::field)
                        .collect(java.util.stream.Collectors.toSet()));
    }

    @Test
    void unknownNamesAndEmptyValuesDoNotNarrow() {
        FindingQuery query = new FindingQuery(address(Map.of("foo", "1", "state", " ")));
        assertFalse(query.narrowed());
        assertEquals("/x", query.at("/x"));
    }

    @Test
    void aMeasureTakesTheLastTwelveMonthsUnlessTold() {
        MeasureQuery query = MeasureQuery.of(address(Map.of()), TODAY);
        assertEquals(LocalDate.of(2020, 10, 21), query.from());
        assertEquals(TODAY, query.to());
        assertTrue(query.understood());
    }

    @Test
    void aDayThatDoesNotExistIsShownAgainWithItsFault() {
        MeasureQuery query = MeasureQuery.of(address(Map.of("from", "31/04/2021")), TODAY);
        assertFalse(query.understood());
        assertEquals("31/04/2021", query.typed("from", ""));
        assertTrue(query.fault("from").isPresent());
        assertTrue(query.fault("to").isEmpty());
    }

    @Test
    void aPeriodThatEndsBeforeItBeginsIsRefused() {
        MeasureQuery query =
                MeasureQuery.of(address(Map.of("from", "2021-05-01", "to", "2021-04-01")), TODAY);
        assertTrue(query.fault("to").isPresent());
    }

    private static UriInfo address(Map<String, String> parameters) {
        MultivaluedMap<String, String> all = new MultivaluedHashMap<>();
        parameters.forEach(all::putSingle);
        return (UriInfo)
                Proxy.newProxyInstance(
                        UriInfo.class.getClassLoader(),
                        new Class<?>[] {UriInfo.class},
                        (proxy, method, arguments) -> all);
    }
}
