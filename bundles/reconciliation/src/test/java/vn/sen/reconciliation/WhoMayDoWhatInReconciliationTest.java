package vn.sen.reconciliation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.sen.platform.api.people.Role;
import vn.sen.platform.testkit.FakeCaller;

final class WhoMayDoWhatInReconciliationTest {
    /** The whole matrix, written out; a role that is not here may do nothing. */
    private static final Map<Role, String> MATRIX =
            Map.of(
                    Role.INSPECTION_HEAD, "APPROVE CHECK IMPORT VIEW VIEW_ALL",
                    Role.INSPECTOR, "CHECK VIEW VIEW_ALL",
                    Role.HOME_AFFAIRS, "CORRECT EDIT IMPORT PROPOSE VIEW VIEW_ALL",
                    Role.UBND_MONITOR, "CORRECT EDIT IMPORT PROPOSE VIEW VIEW_ALL",
                    Role.PROVINCE_LEADER, "APPROVE VIEW VIEW_ALL",
                    Role.AUDITOR, "VIEW VIEW_ALL",
                    Role.AGENCY_HEAD, "ANSWER IMPORT VIEW",
                    Role.OFFICE_HEAD, "IMPORT VIEW",
                    Role.OFFICER, "IMPORT VIEW");

    @Test
    void theMatrixIsAsWritten() {
        Map<Role, String> actual = new TreeMap<>();
        Map<Role, String> expected = new TreeMap<>();
        for (Role role : Role.values()) {
            FakeCaller caller = FakeCaller.inProvince(role);
            actual.put(
                    role,
                    Arrays.stream(ReconciliationPermission.values())
                            .filter(caller::may)
                            .map(Enum::name)
                            .sorted()
                            .collect(Collectors.joining(" ")));
            expected.put(role, MATRIX.getOrDefault(role, ""));
        }
        assertEquals(expected, actual);
    }

    @Test
    void noRoleProposesAndApproves() {
        Set<Role> both = new HashSet<>(ReconciliationPermission.PROPOSE.roles());
        both.retainAll(ReconciliationPermission.APPROVE.roles());
        assertEquals(Set.of(), both);
        both.addAll(ReconciliationPermission.PROPOSE.roles());
        both.retainAll(ReconciliationPermission.CHECK.roles());
        assertEquals(Set.of(), both);
    }

    @Test
    void theOwnerMayAnswerForNobodyElse() {
        UUID own = UUID.randomUUID();
        FakeCaller head = FakeCaller.at(own, Role.AGENCY_HEAD);
        assertTrue(head.may(ReconciliationPermission.ANSWER, own));
        assertFalse(head.may(ReconciliationPermission.ANSWER, UUID.randomUUID()));
    }

    @Test
    void nobodyUnknownMayAnything() {
        for (ReconciliationPermission permission : ReconciliationPermission.values()) {
            assertFalse(FakeCaller.anonymous().may(permission), permission.id());
        }
        assertEquals(
                ReconciliationPermission.values().length,
                new ReconciliationPermissions().all().size());
    }
}
