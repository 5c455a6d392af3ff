package vn.sen.dossiers.imports;

import java.sql.Connection;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.sen.deadlines.api.Segment;
import vn.sen.dossiers.access.Actor;
import vn.sen.dossiers.api.DossierState;
import vn.sen.dossiers.cases.DossierEntity;
import vn.sen.dossiers.cases.LegEntity;
import vn.sen.dossiers.cases.SegmentEntity;
import vn.sen.dossiers.cases.StepEntity;
import vn.sen.dossiers.counts.CountSums;
import vn.sen.platform.api.ids.Ids;
import vn.sen.platform.api.store.Change;

/** Keeps the dossiers of one batch with all that is known of them. */
final class Arrivals {
    private final ZoneId zone;
    private final Instant now;
    private final String file;
    private final Actor by;

    /**
     * @param by who brings the register
     */
    Arrivals(ZoneId zone, Instant now, String file, String by) {
        this.zone = zone;
        this.now = now;
        this.file = file;
        this.by = new Actor(Optional.empty(), by, Optional.empty(), false);
    }

    void write(Change change, List<Newcomer> all) {
        List<Object> rows = new ArrayList<>();
        CountSums sums = new CountSums();
        for (Newcomer one : all) {
            rows.add(one.dossier());
            segments(rows, one);
            LegEntity leg = one.leg();
            if (leg != null) {
                rows.add(leg);
            }
            rows.add(step(one));
            sums.add(one.cells(zone));
            if (one.open()) {
                change.publish(one.imported());
            }
        }
        change.insertAll(rows);
        sums.write(change);
        change.em().<Connection>runWithConnection(connection -> Numbers.reserve(connection, all));
    }

    private void segments(List<Object> rows, Newcomer one) {
        int ordinal = 0;
        for (Segment segment : one.segments()) {
            rows.add(
                    new SegmentEntity(
                                    id(),
                                    one.dossier().id(),
                                    ordinal++,
                                    segment,
                                    instant(segment.at()))
                            .by(by, now, ""));
        }
    }

    /** Where it came from, as the one act that is known here. */
    private StepEntity step(Newcomer one) {
        DossierEntity dossier = one.dossier();
        String due = one.facts().due();
        String words =
                "Tệp %s, dòng %d".formatted(file, one.line().number())
                        + (due.isEmpty() ? "" : "; hệ thống cũ hẹn trả: " + due);
        return new StepEntity(
                        id(), dossier, "import", DossierState.REGISTERED, instant(one.since()))
                .by(by, now)
                .saying(words, "");
    }

    private UUID id() {
        return Ids.next(() -> now);
    }

    private Instant instant(LocalDateTime local) {
        return local.atZone(zone).toInstant();
    }
}
