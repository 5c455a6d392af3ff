package vn.sen.procedures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.sen.deadlines.api.LimitUnit;
import vn.sen.platform.api.explain.Confidence;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.testkit.TestDatabase;
import vn.sen.platform.testkit.WithDatabase;
import vn.sen.procedures.api.RouteLeg;
import vn.sen.procedures.catalogue.ContentBuilder;
import vn.sen.procedures.catalogue.Limit;
import vn.sen.procedures.catalogue.Online;
import vn.sen.procedures.catalogue.OnlineLevel;
import vn.sen.procedures.catalogue.State;

@WithDatabase
class RefusingOddContentTest {
    private final Province province;

    RefusingOddContentTest(TestDatabase database) {
        province = new Province(database);
    }

    @AfterEach
    void close() {
        province.close();
    }

    private UUID draft(ContentBuilder said) {
        return Province.as(
                Province.officer(), () -> province.drafting.draft("1.300001", said.build()));
    }

    private List<String> faults(ContentBuilder said) {
        Problem problem = assertThrows(Problem.class, () -> draft(said));
        return problem.faults().stream().map(f -> f.field() + " " + f.code()).toList();
    }

    @Test
    void impossibleLimitsAreRefused() {
        ContentBuilder said = Drafts.whole(province);
        said.limit = Drafts.limit(0);
        assertEquals(List.of("limit not-a-limit"), faults(said));
        said.limit = Drafts.limit(10_000);
        assertEquals(List.of("limit too-long"), faults(said));
        said.limit = new Limit(5, LimitUnit.WORKING_DAY, "", Confidence.D, 5, "");
        assertEquals(List.of("limit not-a-limit"), faults(said), "nothing would be left");
    }

    @Test
    void whatGoesOnlineInPartSaysWhy() {
        ContentBuilder said = Drafts.whole(province);
        said.online = new Online(OnlineLevel.PARTIAL, " ", 0);
        assertEquals(List.of("onlineReason required"), faults(said));
        said.online = new Online(OnlineLevel.PARTIAL, "Phải kiểm tra thực địa", 5);
        assertEquals(List.of("proactive out-of-range"), faults(said));
        said.online = new Online(OnlineLevel.FULL, "", 1);
        assertEquals(State.DRAFT, province.catalogue.require(draft(said)).state());
    }

    private static RouteLeg leg(String key, int share, String... next) {
        return new RouteLeg(key, "Chặng " + key, null, share, Set.of(next), Set.of());
    }

    @Test
    void aRouteThatGoesInCirclesIsRefused() {
        ContentBuilder said = Drafts.whole(province);
        said.route = List.of(leg("a", 50, "b"), leg("b", 50, "a"));
        assertEquals(List.of("route[0].next cycle"), faults(said));
        said.route = List.of(leg("a", 50, "b"), leg("b", 30), leg("c", 20));
        assertEquals(List.of("route[2] unreachable"), faults(said));
        said.route = List.of(leg("a", 50, "x"), leg("b", 50));
        assertEquals(List.of("route[0].next unknown-leg"), faults(said));
        said.route = List.of(leg("a", 50, "b"), leg("b", 40));
        assertEquals(List.of("route shares"), faults(said));
        said.route = List.of(leg("a", 60, "b", "c"), leg("b", 20, "c"), leg("c", 20));
        draft(said);
    }
}
