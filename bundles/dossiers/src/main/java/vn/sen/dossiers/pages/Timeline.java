package vn.sen.dossiers.pages;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.deadlines.api.Reckoning;
import vn.sen.dossiers.cases.DossierEntity;
import vn.sen.platform.api.text.Text;

/**
 * A dossier's clock as a picture: where it ran and where it stood.
 *
 * @param bars from left to right
 * @param marks moments with a name
 */
public record Timeline(List<Bar> bars, List<Mark> marks) {
    public static final int WIDTH = 880;
    private static final int LEFT = 20;
    private static final int SPAN = WIDTH - 2 * LEFT;

    /**
     * A stretch.
     *
     * @param tone class of the colour
     */
    public record Bar(
            int x,
            int width,
            String tone,
            Text kind,
            LocalDateTime from,
            LocalDateTime to,
            String why) {
        /**
         * Where the clock counts days, a stretch reaches from the end of one to that of another.
         */
        public boolean days() {
            return from.getMinute() == 59 && to.getMinute() == 59;
        }
    }

    /**
     * A moment.
     *
     * @param row of the label, so that neighbours do not overlap
     */
    public record Mark(int x, Text name, LocalDate day, int row, String anchor) {}

    private record Scale(LocalDateTime from, LocalDateTime to) {
        int x(LocalDateTime at) {
            long whole = Math.max(1, seconds(to) - seconds(from));
            long here = Math.max(0, Math.min(whole, seconds(at) - seconds(from)));
            return LEFT + (int) (here * SPAN / whole);
        }

        private static long seconds(LocalDateTime at) {
            return at.toEpochSecond(ZoneOffset.UTC);
        }
    }

    /** Nothing before receipt. */
    static Timeline of(
            DossierEntity dossier, List<Reckoning.Leg> stretches, LocalDateTime now, ZoneId zone) {
        Instant received = dossier.receivedAt();
        if (received == null) {
            return new Timeline(List.of(), List.of());
        }
        LocalDateTime start = LocalDateTime.ofInstant(received, zone);
        LocalDateTime end = end(dossier, now, zone);
        LocalDate due = dossier.due().day();
        LocalDateTime last = due == null ? end : later(end, due.atTime(17, 0));
        Scale scale = new Scale(start, last);
        List<Bar> bars = bars(stretches, scale, end, due);
        return new Timeline(bars, marks(dossier, scale, start, end));
    }

    private static LocalDateTime end(DossierEntity dossier, LocalDateTime now, ZoneId zone) {
        Instant completed = dossier.completedAt();
        Instant ended = completed == null ? dossier.ending().endedAt() : completed;
        return ended == null ? now : LocalDateTime.ofInstant(ended, zone);
    }

    private static LocalDateTime later(LocalDateTime one, LocalDateTime other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDateTime earlier(LocalDateTime one, LocalDateTime other) {
        return one.isBefore(other) ? one : other;
    }

    private static List<Bar> bars(
            List<Reckoning.Leg> stretches,
            Scale scale,
            LocalDateTime end,
            @Nullable LocalDate due) {
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < stretches.size(); i++) {
            Reckoning.Leg leg = stretches.get(i);
            boolean last = i == stretches.size() - 1;
            LocalDateTime to = last ? end : earlier(leg.to(), end);
            if (leg.from().isBefore(to)) {
                bars.add(bar(scale, leg, leg.from(), to));
            }
        }
        LocalDateTime over = due == null ? null : due.plusDays(1).atStartOfDay();
        boolean standing =
                !stretches.isEmpty()
                        && stretches.get(stretches.size() - 1).kind() == Reckoning.Leg.Kind.STOPPED;
        if (over != null && over.isBefore(end) && !standing) {
            bars.add(
                    new Bar(
                            scale.x(over),
                            Math.max(2, scale.x(end) - scale.x(over)),
                            "text-danger",
                            new Text("Quá hạn", "Late"),
                            over,
                            end,
                            ""));
        }
        return bars;
    }

    private static Bar bar(Scale scale, Reckoning.Leg leg, LocalDateTime from, LocalDateTime to) {
        Text kind =
                switch (leg.kind()) {
                    case RAN -> new Text("Đồng hồ chạy", "Clock ran");
                    case STOPPED -> new Text("Đồng hồ dừng", "Clock stood");
                    case VOID -> new Text("Đã chạy, tính lại từ đầu", "Ran, then counted anew");
                };
        String tone =
                switch (leg.kind()) {
                    case RAN -> "text-success";
                    case STOPPED -> "text-warning";
                    case VOID -> "text-secondary";
                };
        int x = scale.x(from);
        return new Bar(x, Math.max(2, scale.x(to) - x), tone, kind, from, to, leg.proof());
    }

    private static List<Mark> marks(
            DossierEntity dossier, Scale scale, LocalDateTime start, LocalDateTime end) {
        List<Mark> marks = new ArrayList<>();
        add(marks, scale, new Text("Tiếp nhận", "Received"), start);
        LocalDate first = dossier.due().firstDay();
        LocalDate due = dossier.due().day();
        if (first != null && !first.equals(due)) {
            add(marks, scale, new Text("Hẹn đầu", "First date"), first.atTime(17, 0));
        }
        if (due != null) {
            add(marks, scale, new Text("Hẹn trả", "Due"), due.atTime(17, 0));
        }
        boolean done = dossier.completedAt() != null;
        add(marks, scale, done ? new Text("Xong", "Done") : new Text("Nay", "Now"), end);
        return marks;
    }

    private static void add(List<Mark> marks, Scale scale, Text name, LocalDateTime at) {
        int x = scale.x(at);
        int row = 0;
        for (Mark mark : marks) {
            row = Math.abs(mark.x() - x) < 120 && mark.row() == row ? row + 1 : row;
        }
        String anchor = x < 80 ? "start" : x > WIDTH - 80 ? "end" : "middle";
        marks.add(new Mark(x, name, at.toLocalDate(), row, anchor));
    }
}
