package vn.sen.dossiers.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.sen.platform.api.people.Role;
import vn.sen.platform.testkit.FakeCaller;

final class WhoMayDoWhatWithDossiersTest {
    /** The whole matrix, written out; a role that is not here may do nothing. */
    private static final Map<Role, String> MATRIX =
            Map.ofEntries(
                    Map.entry(Role.CITIZEN, "SUBMIT"),
                    Map.entry(Role.ONE_STOP_CLERK, "PROCESS RECEIVE SUBMIT VIEW"),
                    Map.entry(Role.OFFICER, "PROCESS VIEW"),
                    Map.entry(
                            Role.OFFICE_HEAD,
                            "ASSIGN CORRECT EXPORT FINISH IMPORT OVERSEE PROCESS RECEIVE VIEW"),
                    Map.entry(
                            Role.AGENCY_HEAD,
                            "ASSIGN CORRECT EXPORT EXTEND FINISH IMPORT OVERSEE PROCESS VIEW"),
                    Map.entry(Role.HOME_AFFAIRS, "OVERSEE VIEW"),
                    Map.entry(Role.UBND_MONITOR, "CORRECT EXPORT IMPORT OVERSEE SYNCHRONISE VIEW"),
                    Map.entry(Role.PROVINCE_LEADER, "OVERSEE VIEW"),
                    Map.entry(Role.INSPECTOR, "VIEW"),
                    Map.entry(Role.INSPECTION_HEAD, "OVERSEE VIEW"),
                    Map.entry(Role.AUDITOR, "OVERSEE VIEW"));

    @Test
    void theMatrixIsAsWritten() {
        Map<Role, String> actual = new TreeMap<>();
        Map<Role, String> expected = new TreeMap<>();
        for (Role role : Role.values()) {
            FakeCaller caller = FakeCaller.inProvince(role);
            actual.put(
                    role,
                    Arrays.stream(DossierPermission.values())
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
        for (DossierPermission permission : DossierPermission.values()) {
            assertEquals(false, FakeCaller.anonymous().may(permission), permission.id());
        }
    }

    @Test
    void theClerkOfOneDeskDoesNotReceiveForAnother() {
        UUID own = UUID.randomUUID();
        FakeCaller clerk = FakeCaller.at(own, Role.ONE_STOP_CLERK);
        assertEquals(true, clerk.may(DossierPermission.RECEIVE, own));
        assertEquals(false, clerk.may(DossierPermission.RECEIVE, UUID.randomUUID()));
    }

    @Test
    void idsAreStable() {
        assertEquals("dossiers.oversee", DossierPermission.OVERSEE.id());
        assertEquals(DossierPermission.values().length, new DossierPermissions().all().size());
    }
}
