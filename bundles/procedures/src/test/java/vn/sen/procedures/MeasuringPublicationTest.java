package vn.sen.procedures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import vn.sen.platform.api.measures.MeasureProvider;
import vn.sen.platform.api.measures.MeasureProvider.Question;
import vn.sen.platform.testkit.MeasureProviderContract;
import vn.sen.platform.testkit.TestDatabase;
import vn.sen.procedures.catalogue.VersionLine;
import vn.sen.procedures.measures.PublicationCompleteness;
import vn.sen.procedures.publication.Look;
import vn.sen.procedures.publication.Shown;
import vn.sen.procedures.publication.SiteDraft;
import vn.sen.procedures.publication.SiteKind;

/** A portal that leaves three procedures out, until it is seen again. */
final class MeasuringPublicationTest implements MeasureProviderContract {
    private static final LocalDate DAY = LocalDate.parse("2021-10-19");

    private final TestDatabase database = TestDatabase.fresh();
    private final Province province = new Province(database);
    private UUID site = new UUID(0, 0);

    @BeforeEach
    void load() {
        province.demo().load();
        site =
                province.sites()
                        .add("CDVC", new SiteDraft("Cổng", SiteKind.PORTAL, null, "", true, ""));
        see(3);
    }

    @AfterEach
    void close() {
        province.close();
        database.close();
    }

    private void see(int leftOut) {
        List<VersionLine> lines = province.procedures.found("", DAY);
        List<Shown> shown = new ArrayList<>();
        for (VersionLine line : lines.subList(leftOut, lines.size())) {
            shown.add(new Shown(line.code(), line.name(), "", "", null));
        }
        province.observations().record(site, new Look(DAY, "thu.csv", "", shown));
    }

    @Override
    public MeasureProvider provider() {
        return new PublicationCompleteness(province.obligatory());
    }

    private static Question question(LocalDate from, Instant known) {
        return new Question(Optional.empty(), from, from.plusDays(40), known);
    }

    private final Instant then = province.clock.instant().plusSeconds(60);

    @Override
    public Question answerable() {
        return question(LocalDate.parse("2021-10-01"), then);
    }

    @Override
    public Question empty() {
        return question(LocalDate.parse("2020-01-01"), then);
    }

    @Override
    public Question afterMoreIsKnown() {
        province.clock.moveTo("2021-10-21T09:00");
        see(0);
        return question(LocalDate.parse("2021-10-01"), province.clock.instant());
    }
}
