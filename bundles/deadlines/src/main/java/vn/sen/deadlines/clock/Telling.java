package vn.sen.deadlines.clock;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Collectors;
import vn.sen.deadlines.api.DueDate;
import vn.sen.deadlines.api.LimitUnit;
import vn.sen.deadlines.api.Reckoning;
import vn.sen.deadlines.api.Reckoning.Leg;
import vn.sen.deadlines.api.Segment;
import vn.sen.deadlines.api.StopReason;
import vn.sen.deadlines.api.TimeLimit;
import vn.sen.platform.api.explain.Explanation;
import vn.sen.platform.api.text.Text;

/** Tells how a due date came about, in the order in which it happened. */
final class Telling {
    private final TimeLimit limit;
    private final WorkingCalendar calendar;
    private final RulePack pack;
    private final Run run;
    private final Trace trace;
    private final List<Text> sentences = new ArrayList<>();

    Telling(TimeLimit limit, WorkingCalendar calendar, RulePack pack, Run run, Trace trace) {
        this.limit = limit;
        this.calendar = calendar;
        this.pack = pack;
        this.run = run;
        this.trace = trace;
    }

    /** Of a case without a limit, or one that has not started. */
    static Explanation nothing(boolean noLimit) {
        return noLimit
                ? Explanation.builder()
                        .say(
                                "Không có thời hạn, nên không có ngày đến hạn và không tính là đúng"
                                        + " hạn.",
                                "There is no time limit, hence no due date; it never counts as on"
                                        + " time.")
                        .plain()
                : Explanation.builder()
                        .say(
                                "Chưa tiếp nhận, nên thời hạn chưa bắt đầu.",
                                "Not received yet, so the limit has not begun.")
                        .plain();
    }

    Explanation tell(Reckoning reckoning) {
        begun();
        limited();
        List<Trace.Stretch> stretches = stretches(reckoning);
        for (Trace.Stretch stretch : stretches) {
            stretched(stretch);
        }
        trace.notes.forEach(this::noted);
        ended(reckoning);
        Rows rows = new Rows(run.scale, limit.unit(), calendar, pack);
        if (!run.scale.hours && limit.unit() != LimitUnit.SAME_DAY) {
            rows.firstDay(trace.origin);
        }
        stretches.forEach(rows::stretch);
        long total = stretches.stream().mapToLong(Trace.Stretch::used).sum();
        return new Explanation(sentences, rows.rows(), BigDecimal.valueOf(total));
    }

    /** With the last one, up to the due date. */
    private List<Trace.Stretch> stretches(Reckoning reckoning) {
        List<Trace.Stretch> all = new ArrayList<>(trace.stretches);
        DueDate due = reckoning.due();
        if (due == null) {
            all.add(new Trace.Stretch(Leg.Kind.STOPPED, run.from, run.from, 0, run.stop, false));
            return all;
        }
        long from = run.from;
        if (run.stopped != null && !run.vain) {
            from = run.latest;
            all.add(new Trace.Stretch(Leg.Kind.STOPPED, run.from, from, 0, run.stop, true));
        }
        long to = run.scale.due(from, run.remaining);
        all.add(new Trace.Stretch(Leg.Kind.RAN, from, to, run.remaining, null, false));
        return all;
    }

    private void begun() {
        Segment opening = trace.opening;
        if (opening == null) {
            return;
        }
        long received = opening.at().toLocalDate().toEpochDay();
        long begins = run.scale.day(trace.origin);
        boolean first = opening.kind() == Segment.Kind.START;
        if (first && opening.reason().equals(Segment.EVENT)) {
            String document = opening.proof().isBlank() ? "" : " (" + opening.proof() + ")";
            say(
                    "Tính từ {0}{2}; ngày đó không tính.",
                    "Counted from {1}{2}; that day is not counted.",
                    Shown.vi(received),
                    Shown.en(received),
                    document);
            return;
        }
        say(
                (first ? "Tiếp nhận lúc " : "Tính lại từ đầu lúc ") + "{0} {1}.",
                (first ? "Received at " : "Counted anew from ") + "{0} {2}.",
                Shown.TIME.format(opening.at()),
                Shown.vi(received),
                Shown.en(received));
        if (begins != received) {
            say(
                    "Ngoài giờ hoặc sau giờ chốt, nên tính như nhận ngày {0}.",
                    "That is outside office hours or after the cut-off, so it counts from {1}.",
                    Shown.vi(begins),
                    Shown.en(begins));
        }
    }

    private void limited() {
        say(
                "Thời hạn: {0} {1}.",
                "Limit: {0} {2}.",
                limit.amount() == 0 ? "" : limit.amount(),
                limit.unit().label().vi(),
                limit.unit().label().en());
        for (TimeLimit.Change change : limit.changes()) {
            say(
                    change.amount() > 0 ? "Cộng {0}: {1}." : "Bớt {0}: {1}.",
                    change.amount() > 0 ? "Plus {0}: {2}." : "Less {0}: {2}.",
                    Math.abs(change.amount()),
                    change.rule().words().vi(),
                    change.rule().words().en());
        }
    }

    private void stretched(Trace.Stretch stretch) {
        Segment stop = stretch.stop();
        if (stretch.kind() != Leg.Kind.STOPPED || stop == null) {
            return;
        }
        StopReason reason = pack.reason(stop.reason(), stop.at().toLocalDate());
        Text label = reason == null ? Text.same(stop.reason()) : reason.label();
        boolean open = stretch.to() == stretch.from() && run.stopped != null;
        long since = stop.at().toLocalDate().toEpochDay();
        long until = run.scale.day(stretch.to());
        say(
                open ? "Tạm dừng từ {0}: {2} ({3})." : "Tạm dừng từ {0} đến {1}: {2} ({3}).",
                open ? "Stopped since {4}: {6} ({3})." : "Stopped from {4} to {5}: {6} ({3}).",
                Shown.vi(since),
                Shown.vi(until),
                label.vi(),
                stop.proof(),
                Shown.en(since),
                Shown.en(until),
                label.en());
    }

    private void noted(Trace.Note note) {
        Text words = Notes.of(note.why());
        long day = note.segment().at().toLocalDate().toEpochDay();
        String proof = note.segment().proof();
        sentences.add(
                words.with(
                        Shown.vi(day),
                        Shown.en(day),
                        note.segment().amount(),
                        proof.isBlank() ? "–" : proof));
    }

    private void ended(Reckoning reckoning) {
        DueDate due = reckoning.due();
        if (due == null) {
            say(
                    "Đồng hồ đang dừng; còn {0} {1} khi chạy tiếp.",
                    "The clock stands still; {0} {2} are left when it runs again.",
                    reckoning.remaining(),
                    run.scale.hours ? "phút" : limit.unit().label().vi(),
                    run.scale.hours ? "minutes" : limit.unit().label().en());
        } else {
            say("Hạn là {0}.", "Due on {1}.", Shown.vi(due), Shown.en(due));
        }
        SortedSet<Integer> missing = reckoning.unpublished();
        if (!missing.isEmpty()) {
            String years = missing.stream().map(String::valueOf).collect(Collectors.joining(", "));
            say(
                    "Lịch nghỉ năm {0} chưa công bố: ngày này là tạm tính và sẽ được tính lại.",
                    "The calendar of {0} is not yet published: this is provisional and will be"
                            + " counted again.",
                    missing.size() > 5 ? missing.first() + "–" + missing.last() : years);
        }
    }

    private void say(String vi, String en, Object... arguments) {
        sentences.add(new Text(vi, en).with(arguments));
    }
}
