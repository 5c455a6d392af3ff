package vn.sen.procedures.catalogue;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.events.Event;
import vn.sen.platform.api.ids.Ids;
import vn.sen.platform.api.json.Json;
import vn.sen.platform.api.store.Change;
import vn.sen.procedures.api.RouteLeg;
import vn.sen.procedures.api.VersionAnnounced;

/**
 * Other agencies in the place of those that end. A version in force never changes: it ends, and one
 * that says the same with the new agencies follows it; drafts and what is still to come are
 * rewritten. Thread-safe.
 */
@Component(service = Succession.class)
public final class Succession {
    private final Json json;
    private final Clock clock;

    @Activate
    public Succession(@Reference Json json, @Reference Clock clock) {
        this.json = json;
        this.clock = clock;
    }

    /** A version that names an agency. */
    public record Named(UUID version, String code) {}

    /** What names the agency and is not over before that day. */
    public List<Named> naming(EntityManager em, UUID agency, LocalDate effective) {
        return rows(em, agency, effective).stream()
                .map(row -> new Named(row.id, row.code))
                .toList();
    }

    private List<VersionEntity> rows(EntityManager em, UUID agency, LocalDate effective) {
        return em
                .createQuery(
                        "select v from ProcedureVersionRow v where (v.validTo is null or v.validTo"
                                + " >= :day) and (v.competent = :agency or v.content like :named)"
                                + " order by v.code, v.number",
                        VersionEntity.class)
                .setParameter("day", effective)
                .setParameter("agency", agency)
                .setParameter("named", "%" + agency + "%")
                .getResultList()
                .stream()
                .filter(row -> names(json.read(row.content, ProcedureContent.class), agency))
                .toList();
    }

    private static boolean names(ProcedureContent content, UUID agency) {
        return agency.equals(content.competent())
                || content.receiving().contains(agency)
                || content.route().stream().anyMatch(leg -> agency.equals(leg.agency()));
    }

    /** Puts the successor in the agency's place; gives what was changed. */
    public List<Named> replace(
            Change change, UUID agency, UUID successor, LocalDate effective, String instrument) {
        List<Named> replaced = new ArrayList<>();
        for (VersionEntity row : rows(change.em(), agency, effective)) {
            ProcedureContent said =
                    with(json.read(row.content, ProcedureContent.class), agency, successor);
            LocalDate from = row.validFrom;
            if (row.stage != Stage.DECIDED || from == null || !from.isBefore(effective)) {
                row.say(said, json.write(said), clock.instant());
            } else {
                follow(change, row, said, effective);
            }
            Drafting.step(change, row.id, "handed-over", instrument, clock.instant());
            replaced.add(new Named(row.id, row.code));
        }
        change.em().flush();
        return replaced;
    }

    private void follow(
            Change change, VersionEntity row, ProcedureContent said, LocalDate effective) {
        VersionEntity next =
                new VersionEntity(
                        Ids.next(clock),
                        row.code,
                        Drafting.next(change, row.code),
                        Drafting.caller());
        next.say(said, json.write(said), clock.instant());
        next.stage = Stage.DECIDED;
        next.decision = row.decision;
        next.validFrom = effective;
        next.validTo = row.validTo;
        if (row.suspendedTo == null || !row.suspendedTo.isBefore(effective)) {
            next.suspendedFrom = row.suspendedFrom;
            next.suspendedTo = row.suspendedTo;
        }
        row.validTo = effective.minusDays(1);
        row.changedAt = clock.instant();
        change.em().persist(next);
        change.em().flush();
        tell(change, row);
        tell(change, next);
    }

    private static void tell(Change change, VersionEntity row) {
        change.publish(
                new Event(
                        VersionAnnounced.TYPE,
                        row.id,
                        new VersionAnnounced(
                                row.id,
                                row.code,
                                Objects.requireNonNull(row.validFrom),
                                row.validTo)));
    }

    private static ProcedureContent with(ProcedureContent said, UUID agency, UUID successor) {
        UnaryOperator<@Nullable UUID> heir = id -> agency.equals(id) ? successor : id;
        ContentBuilder builder = said.toBuilder();
        builder.competent = heir.apply(said.competent());
        builder.receiving =
                said.receiving().stream()
                        .map(id -> agency.equals(id) ? successor : id)
                        .distinct()
                        .toList();
        builder.route =
                said.route().stream()
                        .map(
                                leg ->
                                        new RouteLeg(
                                                leg.key(),
                                                leg.name(),
                                                heir.apply(leg.agency()),
                                                leg.share(),
                                                leg.next(),
                                                leg.stops()))
                        .toList();
        return builder.build();
    }
}
