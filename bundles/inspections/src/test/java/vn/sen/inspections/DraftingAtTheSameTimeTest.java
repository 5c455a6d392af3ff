package vn.sen.inspections;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.sen.inspections.findings.FindingDraft;
import vn.sen.inspections.findings.FindingKind;
import vn.sen.inspections.visits.InspectionKind;
import vn.sen.inspections.visits.InspectionLists;
import vn.sen.inspections.visits.InspectionPlan;
import vn.sen.inspections.visits.TeamRole;
import vn.sen.inspections.visits.Teams;
import vn.sen.platform.testkit.TestDatabase;

/** Several inspectors write findings down at once: each gets a number of its own. */
final class DraftingAtTheSameTimeTest {
    private static final int WRITERS = 4;
    private static final int EACH = 5;

    private final TestDatabase database = TestDatabase.fresh();
    private final Province province = new Province(database);

    @AfterEach
    void close() {
        province.close();
        database.close();
    }

    @Test
    void everyFindingHasItsOwnNumber() throws Exception {
        province.demo().load();
        UUID inspection = inField();
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        try {
            List<Callable<List<Integer>>> work =
                    IntStream.range(0, WRITERS)
                            .<Callable<List<Integer>>>mapToObj(n -> () -> write(inspection))
                            .toList();
            TreeSet<Integer> numbers = new TreeSet<>();
            for (Future<List<Integer>> done : writers.invokeAll(work)) {
                numbers.addAll(done.get());
            }
            assertEquals(
                    IntStream.rangeClosed(1, WRITERS * EACH).boxed().toList(),
                    List.copyOf(numbers));
        } finally {
            writers.shutdownNow();
        }
    }

    private List<Integer> write(UUID inspection) {
        return IntStream.range(0, EACH)
                .mapToObj(
                        n ->
                                province.as(
                                        Province.member(),
                                        () ->
                                                province.findings
                                                        .draft(
                                                                inspection,
                                                                new FindingDraft(
                                                                        FindingKind.LIMITATION,
                                                                        null,
                                                                        4,
                                                                        null,
                                                                        "Chưa nộp lưu hồ sơ.",
                                                                        null,
                                                                        null,
                                                                        null))
                                                        .number()))
                .toList();
    }

    private UUID inField() {
        UUID programme =
                province.as(
                                Province.homeAffairs(),
                                () -> province.inspectionLists.list(InspectionLists.Filter.ALL))
                        .pager()
                        .page(null, 1)
                        .items()
                        .get(0)
                        .programme();
        UUID id =
                province.as(
                                Province.homeAffairs(),
                                () ->
                                        province.inspections.plan(
                                                new InspectionPlan(
                                                        programme,
                                                        null,
                                                        InspectionKind.UNANNOUNCED,
                                                        province.agency("STTTT"),
                                                        LocalDate.of(2022, 11, 23),
                                                        null,
                                                        null,
                                                        "Trụ sở")))
                        .id();
        name(id, Province.teamHead().account().orElseThrow(), TeamRole.HEAD);
        name(id, Province.member().account().orElseThrow(), TeamRole.MEMBER);
        province.as(Province.teamHead(), () -> province.fieldwork.start(id));
        return id;
    }

    private void name(UUID inspection, UUID account, TeamRole role) {
        province.as(
                Province.homeAffairs(),
                () -> province.teams.name(inspection, new Teams.Naming(account, role, "")));
    }
}
