package vn.sen.dossiers.intake;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.dossiers.access.Remembered;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.store.Store;

/** The units by which desks number their dossiers. Thread-safe. */
@Component(service = Desks.class)
public final class Desks {
    private static final int ATTEMPTS = 10;

    private final Store store;
    private final ProvinceCode province;
    private final Remembered<UUID, DeskEntity> known = new Remembered<>();

    @Activate
    public Desks(@Reference Store store, @Reference ProvinceCode province) {
        this.store = store;
        this.province = province;
    }

    /** What stands in front of the codes that the agency gives on that day. */
    public Unit unit(UUID agency, LocalDate day) {
        CodeScheme scheme = CodeScheme.on(day, CodeScheme.System.PROVINCE);
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Optional<DeskEntity> desk = known.one(agency, () -> find(agency));
            if (desk.isPresent()) {
                return new Unit(scheme, desk.get().unit(scheme, province.toString()));
            }
            Call.preparing(() -> open(agency));
        }
        throw new IllegalStateException("no desk number is free for " + agency);
    }

    private Optional<DeskEntity> find(UUID agency) {
        return Optional.ofNullable(store.read(em -> em.find(DeskEntity.class, agency)));
    }

    /** Two desks may take the same number at once: the later one takes the next. */
    private int open(UUID agency) {
        return store.write(
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
        known.forget(agency);
    }

    /** A scheme with the identifier in it. */
    public record Unit(CodeScheme scheme, String identifier) {}
}
