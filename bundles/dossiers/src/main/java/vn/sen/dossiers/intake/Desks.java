package vn.sen.dossiers.intake;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.store.Store;

/** The units by which desks number their dossiers. Thread-safe. */
@Component(service = Desks.class)
public final class Desks {
    private static final int ATTEMPTS = 10;

    private final Store store;
    private final ProvinceCode province;

    @Activate
    public Desks(@Reference Store store, @Reference ProvinceCode province) {
        this.store = store;
        this.province = province;
    }

    /** What stands in front of the codes that the agency gives on that day. */
    public Unit unit(UUID agency, LocalDate day) {
        CodeScheme scheme = CodeScheme.on(day, CodeScheme.System.PROVINCE);
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            DeskEntity desk = find(agency);
            if (desk != null) {
                return new Unit(scheme, desk.unit(scheme, province.toString()));
            }
            open(agency);
        }
        throw new IllegalStateException("no desk number is free for " + agency);
    }

    private @Nullable DeskEntity find(UUID agency) {
        return store.read(em -> em.find(DeskEntity.class, agency));
    }

    /** Two desks may take the same number at once: the later one takes the next. */
    private void open(UUID agency) {
        store.write(
                "dossiers.open-desk",
                agency,
                change ->
                        change.em()
                                .createNativeQuery(
                                        "insert ignore into dossiers_desk (agency, number,"
                                                + " unit_2018, unit_2026) select ?, coalesce("
                                                + "max(number), 0) + 1, '', '' from dossiers_desk")
                                .setParameter(1, agency)
                                .executeUpdate());
    }

    /** The identifier that the province gave to the desk, for one scheme. */
    public void give(UUID agency, CodeScheme scheme, String unit) {
        unit(agency, LocalDate.EPOCH);
        store.write(
                "dossiers.name-desk",
                agency,
                change -> {
                    change.find(DeskEntity.class, agency).orElseThrow().give(scheme, unit);
                    change.note("unit", unit);
                    return true;
                });
    }

    /** A scheme with the identifier in it. */
    public record Unit(CodeScheme scheme, String identifier) {}
}
