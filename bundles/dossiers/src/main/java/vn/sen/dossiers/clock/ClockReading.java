package vn.sen.dossiers.clock;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.deadlines.api.Deadlines;
import vn.sen.deadlines.api.Reckoning;
import vn.sen.deadlines.api.Segment;
import vn.sen.deadlines.api.Status;
import vn.sen.deadlines.api.TimeLimit;
import vn.sen.dossiers.access.AgencyBook;
import vn.sen.dossiers.cases.Acts;
import vn.sen.dossiers.cases.DossierEntity;
import vn.sen.dossiers.cases.DossierLists;
import vn.sen.dossiers.cases.LegEntity;
import vn.sen.dossiers.cases.Snapshot;
import vn.sen.platform.api.explain.Explanation;
import vn.sen.platform.api.explain.Rule;
import vn.sen.platform.api.text.Text;

/** What the clock says of one dossier, and why; for who may see it. Thread-safe. */
@Component(service = ClockReading.class)
public final class ClockReading {
    private static final Rule LEGS =
            Rule.ofProduct(
                    "dossiers.leg-use",
                    "Ngày đồng hồ chạy được tính cho bước đang giữ hồ sơ",
                    "A day on which the clock runs goes to the step that holds the dossier");

    private final DossierLists lists;
    private final Acts acts;
    private final Clockwork clockwork;
    private final LegUse uses;
    private final AgencyBook agencies;

    @Activate
    public ClockReading(
            @Reference DossierLists lists,
            @Reference Acts acts,
            @Reference Clockwork clockwork,
            @Reference LegUse uses,
            @Reference AgencyBook agencies) {
        this.lists = lists;
        this.acts = acts;
        this.clockwork = clockwork;
        this.uses = uses;
        this.agencies = agencies;
    }

    /**
     * @param current whether the stored date rests on what is known now; else a recount is under
     *     way
     */
    public record ClockView(
            Status status,
            @Nullable LocalDate due,
            @Nullable LocalDate firstDue,
            @Nullable LocalDate beforeExtension,
            @Nullable String stopped,
            boolean missed,
            boolean provisional,
            String calendar,
            String hash,
            boolean current,
            List<Reckoning.Leg> stretches) {}

    public ClockView clock(UUID id) {
        lists.row(id);
        Snapshot now = acts.read(id);
        DossierEntity dossier = now.dossier();
        Reckoning reckoning = clockwork.full(dossier.agency(), now.course());
        String hash = Clockwork.hash(now.course(), reckoning.calendar());
        var due = reckoning.due();
        var first = reckoning.firstDue();
        var unextended = reckoning.beforeExtension();
        var stopped = reckoning.stopped();
        return new ClockView(
                Standing.of(dossier, agencies.now()),
                due == null ? null : due.day(),
                first == null ? null : first.day(),
                unextended == null ? null : unextended.day(),
                stopped == null ? null : stopped.code(),
                reckoning.missed(),
                reckoning.provisional(),
                reckoning.calendar(),
                hash,
                hash.equals(dossier.due().hash()),
                reckoning.legs());
    }

    public Explanation explain(UUID id) {
        lists.row(id);
        Snapshot now = acts.read(id);
        return clockwork.explain(now.dossier().agency(), now.course());
    }

    /** What each leg used while the clock ran; the rows sum to the time that it ran in all. */
    public Explanation legs(UUID id) {
        lists.row(id);
        Snapshot now = acts.read(id);
        Explanation.Builder told = Explanation.builder();
        if (now.legs().isEmpty()) {
            return told.say("Hồ sơ chưa được tiếp nhận.", "Not received yet.").plain();
        }
        for (LegUse.Use use : shared(now)) {
            LegEntity leg = use.leg();
            String name = agencies.name(leg.agency());
            if (use.allowed() > 0 && use.over() > 0) {
                told.say(
                        "Bước “{0}” ({1}) dùng {2}, vượt phần được chia {3}.",
                        "Step “{0}” ({1}) used {2}, more than its share of {3}.",
                        leg.name(),
                        name,
                        use.used(),
                        use.allowed());
            }
            told.row(
                    Text.same(leg.name() + " · " + name),
                    BigDecimal.valueOf(use.used()),
                    LEGS,
                    "leg/" + leg.id());
        }
        return told.total();
    }

    /** As above, for pages. */
    public List<LegUse.Use> shared(Snapshot now) {
        Instant completed = now.dossier().completedAt();
        Instant ended = completed == null ? now.dossier().ending().endedAt() : completed;
        LocalDateTime until =
                LocalDateTime.ofInstant(ended == null ? acts.now() : ended, agencies.zone());
        return now.legs().isEmpty()
                ? List.of()
                : uses.of(now.dossier().agency(), now.course(), now.legs(), until);
    }

    /** Where each planned step should be over, by the shares of the route; keys in its order. */
    public Map<String, LocalDate> plan(Snapshot now) {
        Map<String, LocalDate> plan = new java.util.LinkedHashMap<>();
        TimeLimit limit = now.procedure().limit();
        Instant received = now.dossier().receivedAt();
        LocalDate due = now.dossier().due().day();
        if (limit == null || received == null || due == null) {
            return plan;
        }
        LocalDate start = agencies.day(received);
        long whole = clockwork.workingDays(now.dossier().agency(), start.plusDays(1), due);
        int shared = 0;
        for (var leg : now.procedure().route()) {
            shared += leg.share();
            int days = Math.toIntExact((whole * shared + 99) / 100);
            if (leg.share() > 0) {
                plan.put(leg.key(), clockwork.workingDay(now.dossier().agency(), start, days));
            }
        }
        return plan;
    }

    /**
     * @param kind of what might happen
     */
    public record WhatIf(
            Segment.@Nullable Kind kind,
            @Nullable Instant at,
            @Nullable String reason,
            @Nullable String proof,
            @Nullable Integer amount) {}

    /** Before and after, with the way to the new date. */
    public record Answer(
            @Nullable LocalDate before, @Nullable LocalDate after, Explanation explanation) {}

    public Answer simulate(UUID id, WhatIf what) {
        lists.row(id);
        Snapshot now = acts.read(id);
        Segment.Kind kind = what.kind() == null ? Segment.Kind.FINISH : what.kind();
        Instant at = what.at() == null ? acts.now() : what.at();
        Segment segment =
                new Segment(
                        kind,
                        LocalDateTime.ofInstant(at, agencies.zone()),
                        what.reason() == null ? "" : what.reason(),
                        what.proof() == null ? "giả định" : what.proof(),
                        what.amount() == null ? 0 : what.amount());
        Deadlines.Simulation simulated =
                clockwork.simulate(now.dossier().agency(), now.course(), segment);
        var before = simulated.before().due();
        var after = simulated.after().due();
        return new Answer(
                before == null ? null : before.day(),
                after == null ? null : after.day(),
                simulated.explanation());
    }

    /** For the timeline: the stretches, from receipt to today or the end. */
    public List<Reckoning.Leg> stretches(Snapshot now) {
        return new ArrayList<>(clockwork.full(now.dossier().agency(), now.course()).legs());
    }
}
