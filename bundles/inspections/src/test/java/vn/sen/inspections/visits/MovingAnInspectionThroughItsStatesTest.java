package vn.sen.inspections.visits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.sen.platform.api.problem.Problem;

final class MovingAnInspectionThroughItsStatesTest {
    @Test
    void onlyTheWaysOfTheTableAreOpen() {
        Map<String, String> ways = new TreeMap<>();
        for (InspectionState state : InspectionState.values()) {
            ways.put(state.name(), new TreeSet<>(state.next()).toString());
        }
        assertEquals(
                new TreeMap<>(
                        Map.of(
                                "PLANNED", "[NOTIFIED, IN_FIELD, CANCELLED]",
                                "NOTIFIED", "[SELF_REPORTED, IN_FIELD, CANCELLED]",
                                "SELF_REPORTED", "[IN_FIELD, CANCELLED]",
                                "IN_FIELD", "[MINUTES_SIGNED]",
                                "MINUTES_SIGNED", "[CONCLUDED]",
                                "CONCLUDED", "[FOLLOW_UP, CLOSED]",
                                "FOLLOW_UP", "[CLOSED]",
                                "CLOSED", "[FOLLOW_UP]",
                                "CANCELLED", "[]")),
                ways);
    }

    @Test
    void aWrongStepSaysWhereItIsAndWhatWasWanted() {
        InspectionEntity inspection =
                new InspectionEntity(UUID.randomUUID(), "2021-STTTT", Instant.EPOCH);
        Problem refused =
                assertThrows(
                        Problem.class,
                        () -> inspection.move(InspectionState.CONCLUDED, "kết luận", "conclude"));
        assertEquals(
                "Đang ở trạng thái “Đã lên kế hoạch” nên chưa thể kết luận. Hãy làm bước còn thiếu"
                        + " trước.",
                refused.text().vi());
        assertEquals(InspectionState.PLANNED, inspection.state());
    }
}
