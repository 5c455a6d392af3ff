package vn.sen.agencies;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.agencies.AgencyFacts.NewFact;
import vn.sen.agencies.AgencyRequests.NewAgency;
import vn.sen.agencies.AgencyRequests.Renaming;
import vn.sen.agencies.api.Agency;
import vn.sen.agencies.api.AgencyKind;
import vn.sen.platform.api.demo.DemoData;
import vn.sen.platform.api.json.Json;

/**
 * A province as it was in October 2021, by the kinds of agencies of that time. Offices below the
 * departments, heads, contacts and dates are invented and say so.
 */
@Component
public final class DemoAgencies implements DemoData {
    private static final String TABLE = "/demo/agencies.json";
    private static final String ILLUSTRATION = "Số liệu minh họa";
    private static final LocalDate BEGINNING = LocalDate.of(2016, 1, 1);

    private final AgencyRegister register;
    private final AgencyActs acts;
    private final AgencyFacts facts;
    private final Json json;

    /**
     * One agency of the table, parents before children.
     *
     * @param parent code; "" at the top
     * @param head title of who leads it
     * @param function what it is for, in plain words; "" when nothing is said
     */
    record Row(
            String code,
            String name,
            String shortName,
            AgencyKind kind,
            String parent,
            String head,
            String function) {}

    @Activate
    public DemoAgencies(
            @Reference AgencyRegister register,
            @Reference AgencyActs acts,
            @Reference AgencyFacts facts,
            @Reference Json json) {
        this.register = register;
        this.acts = acts;
        this.facts = facts;
        this.json = json;
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
        for (Row row : rows()) {
            Optional<Agency> made = register.byCode(row.code());
            UUID id = made.map(Agency::id).orElseGet(() -> create(row));
            fill(id, row);
        }
        renamed();
    }

    private List<Row> rows() {
        try (InputStream table =
                Objects.requireNonNull(DemoAgencies.class.getResourceAsStream(TABLE))) {
            String text = new String(table.readAllBytes(), StandardCharsets.UTF_8);
            return List.of(json.read(text, Row[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private UUID create(Row row) {
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

    private void fill(UUID id, Row row) {
        List<FactView> known = facts.all(id);
        if (!row.head().isEmpty() && none(known, FactTopic.HEAD)) {
            add(id, FactTopic.HEAD, row.head(), row.head() + " (minh họa)");
        }
        if (row.parent().equals("UBND") && none(known, FactTopic.CONTACT)) {
            String box = Folding.fold(row.code()).replace(" ", "");
            add(id, FactTopic.CONTACT, "ADDRESS", "Khu hành chính tỉnh (địa chỉ minh họa)");
            add(id, FactTopic.CONTACT, "EMAIL", box + "@minhhoa.example");
        }
        if (!row.function().isEmpty() && none(known, FactTopic.FUNCTION)) {
            add(id, FactTopic.FUNCTION, "", row.function());
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
