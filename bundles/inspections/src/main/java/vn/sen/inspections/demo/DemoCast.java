package vn.sen.inspections.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.agencies.api.Agency;
import vn.sen.inspections.access.Actor;
import vn.sen.inspections.access.AgencyBook;
import vn.sen.platform.api.people.People;
import vn.sen.platform.api.ports.Port;
import vn.sen.platform.api.ports.Ports;

/** The invented people of the demo data by sign-in name, and its agencies by code. */
@Component(service = DemoCast.class)
public final class DemoCast {
    static final String HEAD = "truongdoan";
    static final String FIRST = "thanhvien1";
    static final String SECOND = "thanhvien2";

    private static final Map<String, String> HEADS =
            Map.of("STTTT", "sotttt", "VPUBND", "vpubnd", "STNMT", "sotnmt");

    private final Port<People> people;
    private final AgencyBook agencies;
    private final Clock clock;

    @Activate
    public DemoCast(
            @Reference Ports ports, @Reference AgencyBook agencies, @Reference Clock clock) {
        this.people = ports.to(People.class);
        this.agencies = agencies;
        this.clock = clock;
    }

    UUID agency(String code) {
        return agencies.byCode(code)
                .map(Agency::id)
                .orElseThrow(
                        () -> new IllegalStateException("the demo data need the agency " + code));
    }

    People.Person person(String signInName) {
        return people.require(p -> p.search("", 500)).stream()
                .filter(p -> p.signInName().equals(signInName))
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalStateException(
                                        "the demo data need the account " + signInName));
    }

    Actor actor(String signInName) {
        People.Person person = person(signInName);
        return new Actor(Optional.of(person.id()), person.displayName(), person.agency(), false);
    }

    /** Who heads the agency of that code. */
    Actor headOf(String code) {
        return actor(HEADS.getOrDefault(code, HEAD));
    }

    LocalDate today() {
        return agencies.today();
    }

    Instant at(LocalDate day, String time) {
        return day.atTime(LocalTime.parse(time)).atZone(clock.getZone()).toInstant();
    }
}
