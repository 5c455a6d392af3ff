package vn.sen.agencies;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.agencies.AgencyRequests.Cancellation;
import vn.sen.agencies.AgencyRequests.Correction;
import vn.sen.agencies.AgencyRequests.Ending;
import vn.sen.agencies.AgencyRequests.ExistenceCorrection;
import vn.sen.agencies.AgencyRequests.Move;
import vn.sen.agencies.AgencyRequests.NewAgency;
import vn.sen.agencies.AgencyRequests.Reclassification;
import vn.sen.agencies.AgencyRequests.Renaming;
import vn.sen.agencies.Ledger.Entry;
import vn.sen.agencies.Segment.Origin;
import vn.sen.agencies.api.AgencyKind;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.ids.Ids;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.store.Change;
import vn.sen.platform.api.store.Store;

/**
 * What is done to agencies. Each act has the day from which it is true, which may lie in the past
 * or the future, and the instrument (decision number and date, or reason) that it rests on.
 * Thread-safe.
 */
@Component(service = AgencyActs.class)
public final class AgencyActs {
    /** Stands for "whoever may do this in the whole province": no grant for a subtree covers it. */
    private static final UUID PROVINCE = new UUID(0, 0);

    private final Store store;
    private final Clock clock;
    private final LiveTree tree;

    @Activate
    public AgencyActs(@Reference Store store, @Reference Clock clock, @Reference LiveTree tree) {
        this.store = store;
        this.clock = clock;
        this.tree = tree;
    }

    public AgencyView create(NewAgency act) {
        Call.current()
                .caller()
                .require(AgencyPermission.EDIT, act.parent() == null ? PROVINCE : act.parent());
        Entries check = new Entries();
        String code = check.code(act.code());
        Attributes attributes =
                new Attributes(
                        check.name(act.name()),
                        check.shortName(act.shortName()),
                        check.kind(act.kind()),
                        act.parent());
        LocalDate from = check.day("validFrom", act.validFrom());
        String instrument = check.instrument(act.instrument());
        check.done();
        UUID id = Ids.next(clock);
        return write(
                "agencies.create",
                id,
                ledger -> {
                    if (AgencyQueries.idOfCode(ledger.change().em(), code).isPresent()) {
                        throw new Problem(AgencyProblem.CODE_TAKEN, code);
                    }
                    Origin origin = ledger.origin("create", instrument);
                    ledger.create(id, code, Timeline.starting(from, attributes, origin));
                    ledger.change().note("code", code);
                    ledger.change().note("name", attributes.name());
                });
    }

    public AgencyView rename(UUID id, Renaming act) {
        mayEdit(id);
        Entries check = new Entries();
        String name = check.name(act.name());
        String shortName = check.shortName(act.shortName());
        LocalDate day = check.day("effective", act.effective());
        String instrument = check.instrument(act.instrument());
        check.done();
        return from(
                day,
                new Act(id, "rename", instrument),
                (timeline, origin) ->
                        timeline.changeFrom(
                                day, Attributes::names, a -> a.named(name, shortName), origin));
    }

    public AgencyView reclassify(UUID id, Reclassification act) {
        mayEdit(id);
        Entries check = new Entries();
        AgencyKind kind = check.kind(act.kind());
        LocalDate day = check.day("effective", act.effective());
        String instrument = check.instrument(act.instrument());
        check.done();
        return from(
                day,
                new Act(id, "reclassify", instrument),
                (timeline, origin) ->
                        timeline.changeFrom(day, Attributes::kind, a -> a.of(kind), origin));
    }

    public AgencyView move(UUID id, Move act) {
        mayEdit(id);
        UUID parent = act.parent();
        Call.current().caller().require(AgencyPermission.EDIT, parent == null ? PROVINCE : parent);
        Entries check = new Entries();
        LocalDate day = check.day("effective", act.effective());
        String instrument = check.instrument(act.instrument());
        check.done();
        return from(
                day,
                new Act(id, "move", instrument),
                (timeline, origin) ->
                        timeline.changeFrom(day, Attributes::parent, a -> a.under(parent), origin));
    }

    public AgencyView end(UUID id, Ending act) {
        mayEdit(id);
        Entries check = new Entries();
        LocalDate last = check.day("lastDay", act.lastDay());
        String instrument = check.instrument(act.instrument());
        check.done();
        return from(
                last,
                new Act(id, "end", instrument),
                (timeline, origin) -> timeline.existing(timeline.from(), last));
    }

    public AgencyView correct(UUID id, Correction act) {
        mayEdit(id);
        boolean top = Boolean.TRUE.equals(act.top());
        if (act.parent() != null || top) {
            Call.current()
                    .caller()
                    .require(AgencyPermission.EDIT, act.parent() == null ? PROVINCE : act.parent());
        }
        Entries check = new Entries();
        UnaryOperator<Attributes> change = check.correction(act, top);
        LocalDate first = check.day("from", act.from());
        LocalDate last = check.optionalDay("to", act.to());
        check.ordered("to", first, last);
        String instrument = check.reason(act.instrument());
        check.done();
        return from(
                first,
                new Act(id, "correct", instrument),
                (timeline, origin) -> {
                    LocalDate end = last == null ? timeline.until(first, a -> a) : last;
                    requireWithin(timeline, end);
                    return timeline.change(first, end, change, origin);
                });
    }

    public AgencyView correctExistence(UUID id, ExistenceCorrection act) {
        mayEdit(id);
        Entries check = new Entries();
        LocalDate first = check.day("validFrom", act.validFrom());
        LocalDate last = check.optionalDay("validTo", act.validTo());
        check.ordered("validTo", first, last);
        String instrument = check.reason(act.instrument());
        check.done();
        LocalDate end = last == null ? Timeline.OPEN : last;
        return change(
                new Act(id, "correct-existence", instrument),
                first,
                (timeline, origin) -> {
                    if (first.isAfter(timeline.to()) || end.isBefore(timeline.from())) {
                        throw outside(first.isAfter(timeline.to()) ? first : end, timeline);
                    }
                    return timeline.existing(first, end);
                });
    }

    public AgencyView cancel(UUID id, Cancellation act) {
        mayEdit(id);
        Entries check = new Entries();
        LocalDate day = check.day("effective", act.effective());
        String instrument = check.reason(act.instrument());
        check.done();
        LocalDate today = LocalDate.now(clock);
        return change(
                new Act(id, "cancel", instrument),
                day,
                (timeline, origin) -> {
                    boolean begins =
                            timeline.segments().stream()
                                    .skip(1)
                                    .anyMatch(s -> s.from().equals(day));
                    if (!day.isAfter(today) || !begins) {
                        throw new Problem(AgencyProblem.NOTHING_SCHEDULED, Timeline.shown(day));
                    }
                    return timeline.withoutChangeOn(day, origin);
                });
    }

    private record Act(UUID id, String name, String instrument) {}

    private AgencyView from(LocalDate day, Act act, BiFunction<Timeline, Origin, Timeline> change) {
        return change(
                act,
                day,
                (timeline, origin) -> {
                    requireWithin(timeline, day);
                    return change.apply(timeline, origin);
                });
    }

    private AgencyView change(
            Act act, LocalDate effective, BiFunction<Timeline, Origin, Timeline> change) {
        return write(
                "agencies." + act.name(),
                act.id(),
                ledger -> {
                    Entry entry = ledger.require(act.id());
                    Origin origin = ledger.origin(act.name(), act.instrument());
                    Timeline next = change.apply(entry.timeline(), origin);
                    ledger.replace(entry, next, origin, effective);
                    ledger.change().note("code", entry.agency().code);
                    ledger.change().note("effective", effective);
                    ledger.change().note("instrument", act.instrument());
                });
    }

    private interface Work {
        void with(Ledger ledger);
    }

    private AgencyView write(String act, UUID id, Work work) {
        AgencyView view = store.write(act, id, change -> view(change, id, work));
        tree.changed();
        return view;
    }

    private AgencyView view(Change change, UUID id, Work work) {
        work.with(Ledger.open(change, clock));
        change.em().flush();
        return AgencyQueries.nearest(change.em(), id, LocalDate.now(clock)).orElseThrow();
    }

    private static void mayEdit(UUID id) {
        Call.current().caller().require(AgencyPermission.EDIT, id);
    }

    private static void requireWithin(Timeline timeline, LocalDate day) {
        if (!timeline.covers(day)) {
            throw outside(day, timeline);
        }
    }

    static Problem outside(LocalDate day, Timeline timeline) {
        return new Problem(
                AgencyProblem.OUTSIDE_EXISTENCE,
                Timeline.shown(day),
                Timeline.shown(timeline.from()),
                Timeline.shown(timeline.to()));
    }
}
