package vn.sen.deadlines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.sen.platform.api.people.Role;
import vn.sen.platform.testkit.FakeCaller;

class WhoMayDoWhatInDeadlinesTest {
    private static final Map<Role, String> MORE =
            Map.of(
                    Role.HOME_AFFAIRS, "EDIT VIEW",
                    Role.UBND_MONITOR, "EDIT EDIT_RULES VIEW",
                    Role.ADMINISTRATOR, "EDIT EDIT_RULES VIEW");

    @Test
    void theMatrixIsAsWritten() {
        for (Role role : Role.values()) {
            FakeCaller caller = FakeCaller.inProvince(role);
            assertEquals(
                    MORE.getOrDefault(role, "VIEW"),
                    Arrays.stream(DeadlinePermission.values())
                            .filter(caller::may)
                            .map(Enum::name)
                            .sorted()
                            .collect(Collectors.joining(" ")),
                    role.name());
        }
        for (DeadlinePermission permission : DeadlinePermission.values()) {
            assertFalse(FakeCaller.anonymous().may(permission), permission.id());
        }
    }
}
