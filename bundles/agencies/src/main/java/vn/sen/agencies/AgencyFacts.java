package vn.sen.agencies;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.agencies.FactEntity.Stated;
import vn.sen.agencies.Ledger.Entry;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.store.AuditTrail;
import vn.sen.platform.api.store.Store;
import vn.sen.platform.api.text.Text;

/** Identifiers, functions, contacts and heads of agencies over time. Thread-safe. */
@Component(service = AgencyFacts.class)
public final class AgencyFacts {
    private final Store store;
    private final Clock clock;
    private final AuditTrail trail;

    @Activate
    public AgencyFacts(
            @Reference Store store, @Reference Clock clock, @Reference AuditTrail trail) {
        this.store = store;
        this.clock = clock;
        this.trail = trail;
    }

    /**
     * @param validTo last day; null while no end is known
     */
    public record NewFact(
            @Nullable String label,
            @Nullable String content,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            @Nullable String instrument) {}

    public record FactEnding(@Nullable LocalDate lastDay, @Nullable String instrument) {}

    /** Everything ever recorded, what is known now and newest validity first. */
    public List<FactView> all(UUID agency) {
        return shown(agency, recorded(agency).toList());
    }

    public List<FactView> on(UUID agency, FactTopic topic, LocalDate day) {
        return shown(
                agency,
                recorded(agency).filter(f -> f.topic() == topic && f.holdsOn(day)).toList());
    }

    /** What holds on that day, of every topic. */
    public List<FactView> on(UUID agency, LocalDate day) {
        return shown(agency, recorded(agency).filter(f -> f.holdsOn(day)).toList());
    }

    /** Everything ever recorded of a topic. */
    public List<FactView> all(UUID agency, FactTopic topic) {
        return shown(agency, recorded(agency).filter(f -> f.topic() == topic).toList());
    }

    /** Who heads an agency, and how to reach it, is not read without a trace. */
    private List<FactView> shown(UUID agency, List<FactView> facts) {
        boolean person = Call.current().caller().account().isPresent();
        if (person && facts.stream().anyMatch(f -> f.topic().personal())) {
            trail.read("agencies.read-contacts", agency, "{}");
        }
        return facts;
    }

    private Stream<FactView> recorded(UUID agency) {
        return store
                .read(
                        em ->
                                em.createQuery(
                                                "select f from AgencyFact f where f.agency ="
                                                        + " :agency order by f.topic, f.label,"
                                                        + " f.validFrom desc, f.recordedAt desc",
                                                FactEntity.class)
                                        .setParameter("agency", agency)
                                        .setMaxResults(2_000)
                                        .getResultList())
                .stream()
                .map(FactView::of);
    }

    public FactView add(UUID agency, FactTopic topic, NewFact act) {
        Call.current().caller().require(AgencyPermission.EDIT, agency);
        Stated stated = check(topic, act, false);
        return store.write(
                "agencies.add-" + topic.path(),
                agency,
                change -> {
                    Ledger ledger = Ledger.open(change, clock);
                    Entry entry = ledger.require(agency);
                    requireWithin(entry, stated);
                    if (topic.exclusive()) {
                        endBefore(ledger, agency, topic, stated);
                    }
                    checkIdentifier(change.em(), agency, topic, stated);
                    return record(ledger, entry, topic, stated);
                });
    }

    public FactView end(UUID agency, UUID fact, FactEnding act) {
        Call.current().caller().require(AgencyPermission.EDIT, agency);
        Entries check = new Entries();
        LocalDate last = check.day("lastDay", act.lastDay());
        String instrument = check.instrument(act.instrument());
        check.done();
        return store.write(
                "agencies.end-fact",
                agency,
                change -> {
                    Ledger ledger = Ledger.open(change, clock);
                    Entry entry = ledger.require(agency);
                    FactEntity old = live(change.em(), agency, fact);
                    check.ordered("lastDay", old.validFrom, last);
                    check.done();
                    old.supersede(ledger.now());
                    Stated stated = old.stated().until(last);
                    return record(
                            ledger,
                            entry,
                            old.topic,
                            instrument.isEmpty() ? stated : because(stated, instrument));
                });
    }

    public FactView correct(UUID agency, UUID fact, NewFact act) {
        Call.current().caller().require(AgencyPermission.EDIT, agency);
        return store.write(
                "agencies.correct-fact",
                agency,
                change -> {
                    Ledger ledger = Ledger.open(change, clock);
                    Entry entry = ledger.require(agency);
                    FactEntity old = live(change.em(), agency, fact);
                    Stated stated = check(old.topic, act, true);
                    requireWithin(entry, stated);
                    old.supersede(ledger.now());
                    change.em().flush();
                    if (old.topic.exclusive()) {
                        endBefore(ledger, agency, old.topic, stated);
                    }
                    checkIdentifier(change.em(), agency, old.topic, stated);
                    return record(ledger, entry, old.topic, stated);
                });
    }

    private static Stated because(Stated stated, String instrument) {
        return new Stated(
                stated.label(), stated.content(), stated.validFrom(), stated.validTo(), instrument);
    }

    private static Stated check(FactTopic topic, NewFact act, boolean correction) {
        Entries check = new Entries();
        String label =
                topic == FactTopic.FUNCTION
                        ? check.faults().optionalText("label", act.label(), 255)
                        : check.faults().text("label", act.label(), 255);
        String content = check.faults().text("content", act.content(), 4_000);
        LocalDate from = check.day("validFrom", act.validFrom());
        LocalDate to = check.optionalDay("validTo", act.validTo());
        check.ordered("validTo", from, to);
        if (!label.isEmpty() && !topic.labels().isEmpty() && !topic.labels().containsKey(label)) {
            check.faults()
                    .add(
                            "label",
                            "unknown",
                            new Text("Chọn một trong: {0}.", "Choose one of: {0}.")
                                    .with(String.join(", ", topic.labels().keySet())));
        }
        if (!content.isEmpty() && !topic.hasShape(label, content)) {
            check.faults()
                    .add(
                            "content",
                            "malformed",
                            new Text(
                                    "Không đúng dạng của loại này. Ví dụ: 000.00.00.H20, H20,"
                                            + " ten@vidu.vn, 0277 3851 000, https://vidu.vn.",
                                    "Not of this type's form. Examples: 000.00.00.H20, H20,"
                                            + " name@example.vn, 0277 3851 000,"
                                            + " https://example.vn."));
        }
        String instrument =
                correction ? check.reason(act.instrument()) : check.instrument(act.instrument());
        check.done();
        return new Stated(label, content, from, to == null ? Timeline.OPEN : to, instrument);
    }

    /** What holds of the same label gives way on the first day of the new. */
    private static void endBefore(Ledger ledger, UUID agency, FactTopic topic, Stated next) {
        for (FactEntity old : overlapping(ledger.change().em(), agency, topic, next)) {
            old.supersede(ledger.now());
            Stated stated = old.stated();
            if (old.validFrom.isBefore(next.validFrom())) {
                persist(ledger, agency, topic, stated.until(next.validFrom().minusDays(1)));
            }
            if (old.validTo.isAfter(next.validTo())) {
                Stated rest =
                        new Stated(
                                stated.label(),
                                stated.content(),
                                next.validTo().plusDays(1),
                                stated.validTo(),
                                stated.instrument());
                persist(ledger, agency, topic, rest);
            }
        }
    }

    private static List<FactEntity> overlapping(
            EntityManager em, UUID agency, FactTopic topic, Stated next) {
        return em.createQuery(
                        "select f from AgencyFact f where f.agency = :agency and f.topic = :topic"
                                + " and f.label = :label and f.live = true"
                                + " and f.validFrom <= :to and f.validTo >= :from",
                        FactEntity.class)
                .setParameter("agency", agency)
                .setParameter("topic", topic)
                .setParameter("label", next.label())
                .setParameter("from", next.validFrom())
                .setParameter("to", next.validTo())
                .getResultList();
    }

    private static void checkIdentifier(
            EntityManager em, UUID agency, FactTopic topic, Stated stated) {
        if (topic != FactTopic.IDENTIFIER) {
            return;
        }
        em.createQuery(
                        "select v.name from AgencyFact f join AgencyVersion v on v.agency ="
                                + " f.agency where f.topic = :topic and f.label = :label and"
                                + " f.content = :content and f.live = true and v.live = true and"
                                + " f.agency <> :agency and f.validFrom <= :to and f.validTo >="
                                + " :from",
                        String.class)
                .setParameter("topic", topic)
                .setParameter("label", stated.label())
                .setParameter("content", stated.content())
                .setParameter("agency", agency)
                .setParameter("from", stated.validFrom())
                .setParameter("to", stated.validTo())
                .setMaxResults(1)
                .getResultList()
                .forEach(
                        name -> {
                            throw new Problem(
                                    AgencyProblem.IDENTIFIER_TAKEN,
                                    stated.content(),
                                    stated.label(),
                                    name);
                        });
    }

    private static FactEntity live(EntityManager em, UUID agency, UUID id) {
        FactEntity fact = em.find(FactEntity.class, id);
        if (fact == null || !fact.agency.equals(agency)) {
            throw new Problem(AgencyProblem.FACT_UNKNOWN);
        }
        if (fact.live == null) {
            throw new Problem(AgencyProblem.FACT_REPLACED);
        }
        return fact;
    }

    private static void requireWithin(Entry entry, Stated stated) {
        Timeline timeline = entry.timeline();
        if (!timeline.covers(stated.validFrom())) {
            throw new Problem(
                    AgencyProblem.OUTSIDE_EXISTENCE,
                    Timeline.shown(stated.validFrom()),
                    Timeline.shown(timeline.from()),
                    Timeline.shown(timeline.to()));
        }
    }

    private static FactView record(Ledger ledger, Entry entry, FactTopic topic, Stated stated) {
        FactEntity fact = persist(ledger, entry.agency().id, topic, stated);
        ledger.touched(entry, topic.path(), stated.validFrom());
        ledger.change().note("label", stated.label());
        return FactView.of(fact);
    }

    private static FactEntity persist(Ledger ledger, UUID agency, FactTopic topic, Stated stated) {
        String by = Call.current().caller().name();
        FactEntity fact = new FactEntity(agency, topic, stated, ledger.now(), by);
        ledger.change().em().persist(fact);
        return fact;
    }
}
