package vn.sen.dossiers.imports;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sen.deadlines.api.Segment;
import vn.sen.dossiers.api.DossierState;
import vn.sen.dossiers.cases.DossierEntity;
import vn.sen.dossiers.cases.DueCopy;
import vn.sen.dossiers.cases.LegEntity;
import vn.sen.dossiers.cases.Owner;
import vn.sen.dossiers.cases.Place;
import vn.sen.dossiers.counts.Counted;
import vn.sen.platform.api.ids.Ids;

/**
 * Writes the dossiers of one batch, a statement for each table, and their places in the counts as
 * sums.
 */
final class Rows {
    private static final String DOSSIER =
            "id, version, code, code_scheme, pinned, procedure_code, received_agency, agency, desk,"
                    + " channel, state, state_group, content, owner_name, owner_kind, owner_no,"
                    + " owner_phone, owner_email, owner_address, submitter, delivery, submitted_at,"
                    + " received_at, due_day, due_time, warn_day, first_due_day, resumes_by,"
                    + " provisional, calendar, inputs_hash, extended, supplement_rounds,"
                    + " paused_since, pause_reason, completed_at, completed_agency, outcome,"
                    + " late_leg, returned_at, ended_at, leg_key, leg_name, leg_agency, leg_since,"
                    + " handler_name, steps, created_at, created_by";
    private static final String SEGMENT =
            "id, dossier, ordinal, kind, happened_at, recorded_at, actor, reason, proof, amount,"
                    + " note";
    private static final String LEG =
            "id, dossier, ordinal, leg_key, name, agency, handler_name, in_at, out_at, given_by,"
                    + " received_by, signed_at, share, used, allowed";
    private static final String STEP =
            "id, dossier, number, act, from_state, to_state, happened_at, recorded_at, actor,"
                    + " agency, words, document";

    private final ZoneId zone;
    private final Instant now;
    private final String file;
    private final String by;

    Rows(ZoneId zone, Instant now, String file, String by) {
        this.zone = zone;
        this.now = now;
        this.file = file;
        this.by = by;
    }

    void write(Connection connection, List<Newcomer> all) throws SQLException {
        try (Bulk dossiers = new Bulk(connection, "dossiers_dossier", DOSSIER, "");
                Bulk segments = new Bulk(connection, "dossiers_segment", SEGMENT, "");
                Bulk legs = new Bulk(connection, "dossiers_leg", LEG, "");
                Bulk steps = new Bulk(connection, "dossiers_step", STEP, "")) {
            for (Newcomer one : all) {
                dossier(dossiers, one.dossier());
                segments(segments, one);
                LegEntity leg = one.leg();
                if (leg != null) {
                    leg(legs, leg, one.line());
                }
                step(steps, one);
            }
            dossiers.write();
            segments.write();
            legs.write();
            steps.write();
        }
        counts(connection, all);
        Numbers.reserve(connection, all);
    }

    private void dossier(Bulk bulk, DossierEntity d) throws SQLException {
        Owner owner = d.owner();
        DueCopy due = d.due();
        Place place = d.place();
        boolean done = d.group() == DossierState.Group.DONE;
        bulk.add(
                d.id(),
                0,
                d.code(),
                d.codeScheme(),
                d.pinned(),
                d.procedureCode(),
                d.receivedAgency(),
                d.agency(),
                d.desk(),
                d.channel(),
                d.state(),
                d.group(),
                d.content(),
                owner.name(),
                owner.kind(),
                owner.number(),
                owner.phone(),
                owner.email(),
                owner.address(),
                owner.submitter(),
                d.delivery(),
                d.submittedAt(),
                d.receivedAt(),
                due.day(),
                due.due() == null ? null : due.due().time(),
                due.warnDay(),
                due.firstDay(),
                due.resumesBy(),
                due.provisional(),
                due.calendar(),
                due.hash(),
                d.extended(),
                d.supplementRounds(),
                d.pausedSince(),
                d.pauseReason(),
                d.completedAt(),
                done ? d.completedAgency() : null,
                d.outcome(),
                d.lateLeg(),
                d.returnedAt(),
                d.endedAt(),
                place.key(),
                place.name(),
                place.agency(),
                place.since(),
                place.handlerName(),
                d.steps(),
                now,
                by);
    }

    private void segments(Bulk bulk, Newcomer one) throws SQLException {
        int ordinal = 0;
        for (Segment segment : one.segments()) {
            bulk.add(
                    Ids.next(() -> now),
                    one.dossier().id(),
                    ordinal++,
                    segment.kind(),
                    instant(segment.at()),
                    now,
                    by,
                    segment.reason(),
                    segment.proof(),
                    segment.amount(),
                    "");
        }
    }

    private void leg(Bulk bulk, LegEntity leg, Line line) throws SQLException {
        String giver = line.facts() == null ? "" : line.facts().owner().name();
        bulk.add(
                leg.id(),
                leg.dossier(),
                leg.ordinal(),
                leg.key(),
                leg.name(),
                leg.agency(),
                leg.handlerName(),
                leg.inAt(),
                leg.outAt(),
                giver.length() <= 200 ? giver : giver.substring(0, 200),
                leg.receivedBy(),
                leg.signedAt(),
                leg.share(),
                leg.used(),
                leg.allowed());
    }

    /** Where it came from, as the one act that is known here. */
    private void step(Bulk bulk, Newcomer one) throws SQLException {
        DossierEntity dossier = one.dossier();
        String due = one.line().facts() == null ? "" : one.line().facts().due();
        String words =
                "Tệp %s, dòng %d".formatted(file, one.line().number())
                        + (due.isEmpty() ? "" : "; hệ thống cũ hẹn trả: " + due);
        bulk.add(
                Ids.next(() -> now),
                dossier.id(),
                1,
                "import",
                DossierState.REGISTERED,
                dossier.state(),
                instant(one.since()),
                now,
                by,
                dossier.place().agency(),
                words,
                "");
    }

    private void counts(Connection connection, List<Newcomer> all) throws SQLException {
        Map<Counted.Cell, Integer> sums = new LinkedHashMap<>();
        for (Newcomer one : all) {
            one.cells(zone).forEach(cell -> sums.merge(cell, 1, Integer::sum));
        }
        try (Bulk bulk =
                new Bulk(
                        connection,
                        "dossiers_delta",
                        "agency, procedure_code, kind, day, amount",
                        "")) {
            for (Map.Entry<Counted.Cell, Integer> sum : sums.entrySet()) {
                Counted.Cell cell = sum.getKey();
                LocalDate day = cell.day();
                bulk.add(cell.agency(), cell.procedure(), cell.kind(), day, sum.getValue());
            }
            bulk.write();
        }
    }

    private @Nullable Instant instant(LocalDateTime local) {
        return local.atZone(zone).toInstant();
    }
}
