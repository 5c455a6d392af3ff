package vn.sen.inspections.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.sen.platform.api.people.Role;
import vn.sen.platform.testkit.FakeCaller;

final class WhoMayDoWhatInInspectionsTest {
    /** The whole matrix, written out; a role that is not here may do nothing. */
    private static final Map<Role, String> MATRIX =
            Map.of(
                    Role.INSPECTION_HEAD, "ASSIGN CONCLUDE LEAD OBSERVE SETTLE VERIFY VIEW",
                    Role.INSPECTOR, "OBSERVE VERIFY VIEW",
                    Role.HOME_AFFAIRS,
                            "APPROVE ASSIGN CONCLUDE EDIT_RULES PLAN SETTLE VERIFY VIEW VIEW_ALL",
                    Role.AGENCY_HEAD,
                            "CLAIM REMEDIATE REPORT RESPOND SELF_INSPECT SIGN VIEW VIEW_AGENCY",
                    Role.OFFICE_HEAD, "REMEDIATE REPORT SELF_INSPECT VIEW VIEW_AGENCY",
                    Role.OFFICER, "REMEDIATE REPORT VIEW VIEW_AGENCY",
                    Role.UBND_MONITOR, "VIEW VIEW_ALL",
                    Role.PROVINCE_LEADER, "APPROVE VIEW VIEW_ALL",
                    Role.AUDITOR, "VIEW VIEW_ALL");

    @Test
    void theMatrixIsAsWritten() {
        Map<Role, String> actual = new TreeMap<>();
        Map<Role, String> expected = new TreeMap<>();
        for (Role role : Role.values()) {
            FakeCaller caller = FakeCaller.inProvince(role);
            actual.put(
                    role,
                    Arrays.stream(InspectionPermission.values())
                            .filter(caller::may)
                            .map(Enum::name)
                            .sorted()
                            .collect(Collectors.joining(" ")));
            expected.put(role, MATRIX.getOrDefault(role, ""));
        }
        assertEquals(expected, actual);
    }

    @Test
    void nobodyUnknownMayAnything() {
        for (InspectionPermission permission : InspectionPermission.values()) {
            assertEquals(false, FakeCaller.anonymous().may(permission), permission.id());
        }
    }

    @Test
    void theHeadOfOneAgencyDoesNotAnswerForAnother() {
        UUID own = UUID.randomUUID();
        FakeCaller head = FakeCaller.at(own, Role.AGENCY_HEAD);
        assertEquals(true, head.may(InspectionPermission.RESPOND, own));
        assertEquals(false, head.may(InspectionPermission.RESPOND, UUID.randomUUID()));
    }

    @Test
    void idsAreStable() {
        assertEquals("inspections.self-inspect", InspectionPermission.SELF_INSPECT.id());
        assertEquals(
                InspectionPermission.values().length, new InspectionPermissions().all().size());
    }
}
