package vn.sen.procedures.decisions;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.documents.TableReader;
import vn.sen.platform.api.ids.Ids;
import vn.sen.platform.api.pages.Upload;
import vn.sen.platform.api.problem.Faults;
import vn.sen.platform.api.store.Store;
import vn.sen.procedures.access.ProcedurePermission;

/** All versions of the rules of announcement. Thread-safe. */
@Component(service = {RuleShelf.class, AnnouncementRules.class})
public final class RuleShelf implements AnnouncementRules {
    private static final UUID SUBJECT = UUID.nameUUIDFromBytes(new byte[] {'a', 'n', 'n'});
    private static final long KEPT = Duration.ofSeconds(5).toNanos();
    private static final int SHOWN = 200;
    private static final String CELL = "\u001f";

    private final Store store;
    private final Clock clock;
    private final TableReader tables;
    private final RuleVersion shipped =
            new RuleVersion(0, AnnouncementRule.shipped(), "", null, "");
    private volatile @Nullable Seen seen;

    @Activate
    public RuleShelf(
            @Reference Store store, @Reference Clock clock, @Reference TableReader tables) {
        this.store = store;
        this.clock = clock;
        this.tables = tables;
    }

    private record Seen(RuleVersion version, long at) {}

    /** Those in force; what another node publishes is seen within seconds. */
    @Override
    public List<AnnouncementRule> all() {
        Seen last = seen;
        long now = System.nanoTime();
        if (last == null || now - last.at() > KEPT) {
            last = new Seen(current(), now);
            seen = last;
        }
        return last.version().rules();
    }

    public RuleVersion current() {
        return store.read(this::current);
    }

    /** Newest first, at last what came with the product. */
    public List<RuleVersion> history() {
        List<RuleVersion> versions =
                new ArrayList<>(
                        store.read(em -> rows(em, SHOWN)).stream()
                                .map(RuleShelf::version)
                                .toList());
        versions.add(shipped);
        return versions;
    }

    /** Publishes the rules of a file; throws {@code request-invalid} naming each faulty row. */
    public RuleVersion publish(Upload upload, String basis) {
        Call.current().caller().require(ProcedurePermission.DECIDE);
        Faults faults = new Faults();
        String instrument = faults.text("instrument", basis, 255);
        faults.check();
        List<AnnouncementRule> rules = RuleFile.read(tables, upload);
        String content =
                rules.stream()
                        .map(rule -> String.join(CELL, RuleRow.cells(rule)))
                        .collect(Collectors.joining("\n"));
        RuleVersion made =
                store.write(
                        "procedures.publish-rules",
                        SUBJECT,
                        change -> {
                            RuleVersion before = current(change.em());
                            Call.current().requireVersion(before.version());
                            RulePackEntity row =
                                    new RulePackEntity(
                                                    Ids.next(clock),
                                                    (int) before.version() + 1,
                                                    content,
                                                    instrument)
                                            .recorded(
                                                    clock.instant().truncatedTo(ChronoUnit.MICROS),
                                                    Call.current().caller().name());
                            change.em().persist(row);
                            change.note("file", upload.fileName());
                            change.note("instrument", instrument);
                            return version(row);
                        });
        seen = null;
        return made;
    }

    private RuleVersion current(EntityManager em) {
        return rows(em, 1).stream().findFirst().map(RuleShelf::version).orElse(shipped);
    }

    private static List<RulePackEntity> rows(EntityManager em, int most) {
        return em.createQuery(
                        "select p from AnnouncementRulePack p order by p.number desc",
                        RulePackEntity.class)
                .setMaxResults(most)
                .getResultList();
    }

    private static RuleVersion version(RulePackEntity row) {
        return new RuleVersion(
                row.number,
                row.content
                        .lines()
                        .map(line -> RuleRow.rule(List.of(line.split(CELL, -1))))
                        .toList(),
                row.instrument,
                row.recordedAt,
                row.recordedBy);
    }
}
