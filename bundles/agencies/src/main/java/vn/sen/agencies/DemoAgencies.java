package vn.sen.agencies;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.agencies.AgencyFacts.NewFact;
import vn.sen.agencies.AgencyRequests.NewAgency;
import vn.sen.agencies.AgencyRequests.Renaming;
import vn.sen.agencies.api.Agency;
import vn.sen.platform.api.demo.DemoData;

/**
 * A province as it was in October 2021, by the kinds of agencies of that time. Offices below the
 * departments, heads, contacts and dates are invented and say so.
 */
@Component
public final class DemoAgencies implements DemoData {
    private static final String ILLUSTRATION = "Số liệu minh họa";
    private static final LocalDate BEGINNING = LocalDate.of(2016, 1, 1);

    private final AgencyRegister register;
    private final AgencyActs acts;
    private final AgencyFacts facts;

    @Activate
    public DemoAgencies(
            @Reference AgencyRegister register,
            @Reference AgencyActs acts,
            @Reference AgencyFacts facts) {
        this.register = register;
        this.acts = acts;
        this.facts = facts;
    }

    @Override
    public String name() {
        return "agencies.article-2021";
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public void load() {
        for (DemoTable.Row row : DemoTable.ROWS) {
            Optional<Agency> made = register.byCode(row.code());
            UUID id = made.map(Agency::id).orElseGet(() -> create(row));
            fill(id, row);
        }
        renamed();
    }

    private UUID create(DemoTable.Row row) {
        UUID parent =
                row.parent().isEmpty() ? null : register.byCode(row.parent()).orElseThrow().id();
        return acts.create(
                        new NewAgency(
                                row.code(),
                                row.code().equals("TPHN") ? "UBND thị xã Hồng Ngự" : row.name(),
                                row.code().equals("TPHN") ? "TX Hồng Ngự" : row.shortName(),
                                row.kind(),
                                parent,
                                BEGINNING,
                                ILLUSTRATION))
                .id();
    }

    /** The town became a city on 1 November 2020: a name with a history. */
    private void renamed() {
        Agency city = register.byCode("TPHN").orElseThrow();
        if (city.name().contains("thị xã")) {
            acts.rename(
                    city.id(),
                    new Renaming(
                            "UBND thành phố Hồng Ngự",
                            "TP Hồng Ngự",
                            LocalDate.of(2020, 11, 1),
                            "Thành lập thành phố (số liệu minh họa)"));
        }
    }

    private void fill(UUID id, DemoTable.Row row) {
        List<FactView> known = facts.all(id);
        if (!row.head().isEmpty() && none(known, FactTopic.HEAD)) {
            add(id, FactTopic.HEAD, row.head(), row.head() + " (minh họa)");
        }
        if (row.parent().equals("UBND") && none(known, FactTopic.CONTACT)) {
            String box = Folding.fold(row.code()).replace(" ", "");
            add(id, FactTopic.CONTACT, "ADDRESS", "Khu hành chính tỉnh (địa chỉ minh họa)");
            add(id, FactTopic.CONTACT, "EMAIL", box + "@minhhoa.example");
        }
        String mandate = DemoTable.FUNCTIONS.get(row.code());
        if (mandate != null && none(known, FactTopic.FUNCTION)) {
            add(id, FactTopic.FUNCTION, "", mandate);
        }
        if (row.code().equals("UBND") && none(known, FactTopic.IDENTIFIER)) {
            add(id, FactTopic.IDENTIFIER, "QCVN102", "000.00.00.H20");
            add(id, FactTopic.IDENTIFIER, "QD20", "H20");
        }
    }

    private static boolean none(List<FactView> known, FactTopic topic) {
        return known.stream().noneMatch(f -> f.topic() == topic);
    }

    private void add(UUID id, FactTopic topic, String label, String content) {
        facts.add(id, topic, new NewFact(label, content, BEGINNING, null, ILLUSTRATION));
    }
}
