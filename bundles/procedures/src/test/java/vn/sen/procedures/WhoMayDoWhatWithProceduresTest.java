package vn.sen.procedures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.sen.platform.api.people.Role;
import vn.sen.platform.testkit.FakeCaller;
import vn.sen.procedures.access.ProcedurePermission;
import vn.sen.procedures.access.ProcedurePermissions;

final class WhoMayDoWhatWithProceduresTest {
    /** The whole matrix, written out; a role that is not here may look alone. */
    private static final Map<Role, String> MATRIX =
            Map.of(
                    Role.OFFICER, "EDIT VIEW",
                    Role.OFFICE_HEAD, "EDIT VIEW",
                    Role.AGENCY_HEAD, "EDIT MIGRATE VIEW",
                    Role.UBND_MONITOR,
                            "APPRAISE APPROVE_MIGRATION AUDIT DECIDE EDIT IMPORT MIGRATE VIEW",
                    Role.PROVINCE_LEADER, "APPROVE_MIGRATION DECIDE VIEW",
                    Role.HOME_AFFAIRS, "AUDIT VIEW",
                    Role.INSPECTION_HEAD, "AUDIT VIEW");

    @Test
    void theMatrixIsAsWritten() {
        Map<Role, String> actual = new TreeMap<>();
        Map<Role, String> expected = new TreeMap<>();
        for (Role role : Role.values()) {
            FakeCaller caller = FakeCaller.inProvince(role);
            actual.put(
                    role,
                    Arrays.stream(ProcedurePermission.values())
                            .filter(caller::may)
                            .map(Enum::name)
                            .sorted()
                            .collect(Collectors.joining(" ")));
            expected.put(role, MATRIX.getOrDefault(role, "VIEW"));
        }
        assertEquals(expected, actual);
    }

    @Test
    void whoHasNotSignedInMayNothing() {
        for (ProcedurePermission permission : ProcedurePermission.values()) {
            assertEquals(false, FakeCaller.anonymous().may(permission), permission.id());
        }
    }

    @Test
    void aHeadDraftsForTheirOwnAgencyAlone() {
        UUID own = new UUID(1, 1);
        FakeCaller head = FakeCaller.at(own, Role.AGENCY_HEAD);
        assertEquals(true, head.may(ProcedurePermission.EDIT, own));
        assertEquals(false, head.may(ProcedurePermission.EDIT, new UUID(2, 2)));
    }

    @Test
    void allArePublished() {
        assertEquals(ProcedurePermission.values().length, new ProcedurePermissions().all().size());
    }
}
