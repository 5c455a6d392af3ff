package vn.sen.dossiers.demo;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.agencies.api.Agencies;
import vn.sen.agencies.api.Agency;
import vn.sen.dossiers.intake.ProvinceCode;
import vn.sen.dossiers.intake.Receipt;
import vn.sen.platform.api.content.Attachments;
import vn.sen.platform.api.demo.DemoData;
import vn.sen.platform.api.json.Json;
import vn.sen.platform.api.people.Caller;
import vn.sen.platform.api.people.People;
import vn.sen.platform.api.ports.Ports;
import vn.sen.platform.api.store.Store;
import vn.sen.procedures.api.Channel;
import vn.sen.procedures.api.ProcedureVersion;
import vn.sen.procedures.api.Procedures;

/**
 * Dossiers of the last months in all states, by invented people, made by the acts of the module on
 * a clock of the past. Nothing where the catalogue of procedures is off.
 */
@Component
public final class DemoDossiers implements DemoData {
    private static final int DAYS = 60;

    /** Numbers of the dossiers of today, the one that was sent online first. */
    private static final int TODAY = 9_000;

    private static final List<String> LAND =
            List.of("1.012783", "1.012793", "1.013831", "1.012784", "1.012756");
    private static final List<String> TOWN = List.of("1.004222", "1.001612", "2.000986");

    private final Store store;
    private final Json json;
    private final Ports ports;
    private final Tools tools;
    private final Clock clock;

    /** What the acts need besides the store. */
    @Component(service = Tools.class)
    public static final class Tools {
        private final Attachments attachments;
        private final ProvinceCode province;

        @Activate
        public Tools(@Reference Attachments attachments, @Reference ProvinceCode province) {
            this.attachments = attachments;
            this.province = province;
        }

        Attachments attachments() {
            return attachments;
        }

        ProvinceCode province() {
            return province;
        }
    }

    @Activate
    public DemoDossiers(
            @Reference Store store,
            @Reference Json json,
            @Reference Ports ports,
            @Reference Tools tools,
            @Reference Clock clock) {
        this.store = store;
        this.json = json;
        this.ports = ports;
        this.tools = tools;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "dossiers.last-months";
    }

    @Override
    public int order() {
        return 400;
    }

    @Override
    public void load() {
        if (!ports.to(Procedures.class).isPresent()) {
            return;
        }
        LocalDateTime end = LocalDateTime.now(clock);
        DemoOffice office =
                new DemoOffice(store, json, ports, tools, new DemoClock(clock.getZone(), end));
        DemoLife.Cast cast =
                new DemoLife.Cast(
                        person("motcua"),
                        person("chuyenvien"),
                        person("truongphong"),
                        person("sotnmt"),
                        agency("TPCL"));
        Set<String> there = there();
        int number = 0;
        for (int back = DAYS; back >= 0; back--) {
            LocalDateTime day = end.minusDays(back);
            for (int i = 0; i < (DemoClock.free(day) ? 0 : 2); i++) {
                String mark = "MH-%04d".formatted(++number);
                office.clock.set(day.withHour(8 + i * 3).withMinute((number * 7) % 60));
                if (!there.contains(mark) && !office.clock.local().isAfter(end)) {
                    new DemoLife(office, cast, end, number).live(receipt(number, mark), mark);
                }
            }
        }
        today(office, cast, end, there);
    }

    /** One in each of the states that days pass through, whatever the weeks before brought. */
    private void today(
            DemoOffice office, DemoLife.Cast cast, LocalDateTime end, Set<String> there) {
        for (DemoLife.Today state : DemoLife.Today.values()) {
            int number = TODAY + state.ordinal();
            String mark = "MH-" + number;
            if (!there.contains(mark)) {
                office.clock.set(end.minusMinutes(50));
                new DemoLife(office, cast, end, number)
                        .begin(state, receipt(number, mark, LAND.get(0)), mark);
            }
        }
    }

    /** What an attempt before this one made. */
    private Set<String> there() {
        return store.read(
                em ->
                        em.createQuery(
                                        "select d.owner.number from DossierEntity d where"
                                                + " d.owner.number like 'MH-%'",
                                        String.class)
                                .getResultStream()
                                .collect(Collectors.toSet()));
    }

    private Receipt receipt(int number, String mark) {
        Random random = new Random(number);
        boolean land = random.nextInt(100) < 75;
        return receipt(
                number,
                mark,
                land
                        ? LAND.get(random.nextInt(LAND.size()))
                        : TOWN.get(random.nextInt(TOWN.size())));
    }

    private Receipt receipt(int number, String mark, String code) {
        boolean land = LAND.contains(code);
        Random random = new Random(number + 1L);
        ProcedureVersion version =
                ports.to(Procedures.class)
                        .require(p -> p.inForce(code, java.time.LocalDate.now(clock)))
                        .orElseThrow(() -> new IllegalStateException("no procedure " + code));
        boolean sent = number == TODAY || random.nextInt(100) < 30;
        boolean online = sent && version.channels().contains(Channel.ONLINE);
        return new Receipt(
                agency(land ? "TTPVHCC" : "TPCL"),
                code,
                online ? Channel.ONLINE : Channel.DIRECT,
                new Receipt.Person(
                        (land
                                        ? "Hộ sử dụng đất số %03d (minh họa)"
                                        : "Người dân số %03d (minh họa)")
                                .formatted(number),
                        null,
                        mark,
                        "0900%06d".formatted(100_000 + number * 37),
                        "nguoidan%d@example.org".formatted(number),
                        "Khóm %d, TP Cao Lãnh".formatted(1 + number % 9),
                        null),
                null,
                null,
                null,
                null,
                version.components().stream()
                        .map(c -> new Receipt.Given(c.key(), null, c.quantity(), null, null))
                        .toList());
    }

    private UUID agency(String code) {
        return ports.to(Agencies.class)
                .require(a -> a.byCode(code))
                .map(Agency::id)
                .orElseThrow(() -> new IllegalStateException("no agency " + code));
    }

    private Caller person(String signInName) {
        return ports.to(People.class).require(p -> p.search("", 500)).stream()
                .filter(p -> p.signInName().toLowerCase(Locale.ROOT).equals(signInName))
                .findFirst()
                .map(DemoPerson::new)
                .orElseThrow(() -> new IllegalStateException("no account " + signInName));
    }
}
