package vn.sen.agencies;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import vn.sen.agencies.Segment.Origin;
import vn.sen.agencies.api.AgencyChanged;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.events.Event;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.store.Change;

/**
 * Timelines in one transaction: nothing recorded is edited or deleted, it is superseded. Whoever
 * opens the ledger waits until the last one who did has committed.
 */
final class Ledger {
    private final Change change;
    private final TreeRules rules;
    private final Instant now;

    private Ledger(Change change, Instant now) {
        this.change = change;
        this.rules = new TreeRules(change.em());
        this.now = now;
    }

    static Ledger open(Change change, Clock clock) {
        change.em()
                .createQuery(
                        "update TreeRevision t set t.revision = t.revision + 1 where t.id = :id")
                .setParameter("id", TreeRevision.ONLY)
                .executeUpdate();
        return new Ledger(change, clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    /** An agency with what is known of it now. */
    record Entry(AgencyEntity agency, List<AgencyVersion> rows) {
        Timeline timeline() {
            return new Timeline(rows.stream().map(AgencyVersion::segment).toList());
        }
    }

    Change change() {
        return change;
    }

    TreeRules rules() {
        return rules;
    }

    Instant now() {
        return now;
    }

    Origin origin(String act, String instrument) {
        return new Origin(act, instrument, now, Call.current().caller().name());
    }

    /** The agency, of the version that the caller expects. */
    Entry require(UUID id) {
        AgencyEntity agency =
                change.find(AgencyEntity.class, id)
                        .orElseThrow(() -> new Problem(AgencyProblem.UNKNOWN, id));
        Call.current().requireVersion(agency.version);
        return new Entry(agency, live(id));
    }

    private List<AgencyVersion> live(UUID id) {
        return change.em()
                .createQuery(
                        "select v from AgencyVersion v where v.agency = :id and v.live = true order"
                                + " by v.validFrom",
                        AgencyVersion.class)
                .setParameter("id", id)
                .getResultList();
    }

    AgencyEntity create(UUID id, String code, Timeline timeline) {
        rules.checkParents(id, timeline, false);
        AgencyEntity agency = new AgencyEntity(id, code, timeline.from(), timeline.to(), now);
        change.em().persist(agency);
        timeline.segments().forEach(s -> change.em().persist(new AgencyVersion(id, code, s, now)));
        publish(id, "create", timeline.from());
        return agency;
    }

    void replace(Entry entry, Timeline next, Origin origin, LocalDate effective) {
        UUID id = entry.agency().id;
        Timeline before = entry.timeline();
        if (next.segments().equals(before.segments())) {
            throw new Problem(AgencyProblem.NOTHING_CHANGES, Timeline.shown(effective));
        }
        rules.checkParents(id, next, true);
        rules.checkChildren(id, next.from(), next.to());
        entry.rows().stream()
                .filter(row -> !next.segments().contains(row.segment()))
                .forEach(row -> row.supersede(now));
        change.em().flush();
        next.segments().stream()
                .filter(segment -> !before.segments().contains(segment))
                .forEach(s -> change.em().persist(version(entry, s)));
        entry.agency().existsFrom = next.from();
        if (!next.to().equals(before.to())) {
            entry.agency().existsTo = next.to();
            entry.agency().endsBy(next.to().equals(Timeline.OPEN) ? null : origin);
        }
        touched(entry, origin.act(), effective);
    }

    private AgencyVersion version(Entry entry, Segment segment) {
        return new AgencyVersion(entry.agency().id, entry.agency().code, segment, now);
    }

    /** Something about the agency that is not on its timeline changed. */
    void touched(Entry entry, String what, LocalDate effective) {
        entry.agency().changed(now);
        change.em().flush();
        publish(entry.agency().id, what, effective);
    }

    private void publish(UUID id, String what, LocalDate effective) {
        change.publish(new Event(AgencyChanged.TYPE, id, new AgencyChanged(id, what, effective)));
    }
}
