package vn.sen.inspections.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.sen.inspections.FakePorts;
import vn.sen.platform.testkit.FakeAgencies;
import vn.sen.platform.testkit.FixedClock;

final class InspectingOnesOwnHouseTest {
    private static final LocalDate DAY = LocalDate.of(2021, 10, 20);

    private final FakeAgencies register = new FakeAgencies();
    private final UUID province = register.add("UBND", "Ủy ban nhân dân tỉnh", null);
    private final UUID ict = register.add("STTTT", "Sở Thông tin và Truyền thông", province);
    private final UUID ictOffice = register.add("STTTT-VP", "Văn phòng Sở", ict);
    private final UUID homeAffairs = register.add("SNV", "Sở Nội vụ", province);
    private final UUID science = register.add("SKHCN", "Sở Khoa học và Công nghệ", province);
    private final AgencyBook book =
            new AgencyBook(new FakePorts(register), FixedClock.at("2021-10-20T08:00"));

    @Test
    void theSameAgencyIsOnesOwnHouse() {
        assertTrue(book.sameHouse(ict, ict, DAY));
    }

    @Test
    void anOfficeBelowAndTheAgencyAboveAreOnesOwnHouse() {
        assertTrue(book.sameHouse(ictOffice, ict, DAY));
        assertTrue(book.sameHouse(ict, ictOffice, DAY));
    }

    @Test
    void aSisterUnderTheProvinceIsNot() {
        assertFalse(book.sameHouse(homeAffairs, ict, DAY));
        assertFalse(book.sameHouse(homeAffairs, ictOffice, DAY));
        assertFalse(book.sameHouse(province, ict, DAY));
    }

    @Test
    void aSuccessorDoesNotInspectWhatItCameFrom() {
        register.succeeds(science, ict);
        assertTrue(book.sameHouse(science, ict, DAY));
        assertTrue(book.sameHouse(science, ictOffice, DAY));
        assertTrue(book.sameHouse(ictOffice, science, DAY));
    }

    @Test
    void namesStandForThemselvesWhenTheRegisterIsAway() {
        AgencyBook alone = new AgencyBook(new FakePorts(), FixedClock.at("2021-10-20T08:00"));
        assertEquals(ict.toString(), alone.name(ict));
        assertEquals(java.util.Set.of(ict), alone.subtree(ict));
        assertEquals(List.of(), alone.children(ict));
    }
}
