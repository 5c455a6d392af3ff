package vn.sen.reconciliation.pages;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.platform.api.text.Text;
import vn.sen.reconciliation.cases.LateClass;
import vn.sen.reconciliation.lines.Figures;

/**
 * From what the source shows late to what is late, step by step, as bars on one scale.
 *
 * @param bars from top to bottom
 */
public record Waterfall(List<Bar> bars) {
    /** Width of the drawing, in its own units. */
    public static final int WIDTH = 1_000;

    private static final List<LateClass> REST =
            List.of(LateClass.D7, LateClass.D8, LateClass.D9, LateClass.D0);

    /**
     * A bar: a solid part for what two people ruled, a light one for what is only proposed.
     *
     * @param cls null for sums
     * @param sum whether it starts at the edge
     * @param light where the light part begins, with its width
     * @param solid where the solid part begins, with its width
     */
    public record Bar(
            @Nullable LateClass cls,
            Text label,
            long lines,
            long ruled,
            boolean sum,
            String tone,
            Part light,
            Part solid) {
        public String colour() {
            return "var(--sen-chart-" + tone + ")";
        }
    }

    public record Part(String x, String width) {}

    public static Waterfall of(Figures.Summary figures) {
        return new Waterfall(new Drawing(figures).bars());
    }

    private static final class Drawing {
        private final Figures.Summary figures;
        private final double scale;
        private final List<Bar> bars = new ArrayList<>();

        Drawing(Figures.Summary figures) {
            this.figures = figures;
            long most = Math.max(1, figures.sourceLate() + figures.hidden());
            scale = (double) WIDTH / most;
        }

        List<Bar> bars() {
            long late = figures.sourceLate();
            sum(
                    new Text("Phần mềm nguồn hiển thị trễ", "Shown late by the source"),
                    late,
                    "accent");
            long level = late;
            long waiting = 0;
            for (LateClass cls : LateClass.values()) {
                if (cls.removes() && figures.of(cls) > 0) {
                    level -= figures.of(cls);
                    waiting += figures.open(cls);
                    step(cls, level, level + figures.open(cls), figures.ruled(cls), "good");
                }
            }
            more(level, waiting);
            level += waiting;
            hidden(level);
            sum(
                    new Text("Còn trễ sau đối soát", "Late after reconciliation"),
                    figures.reconciledLate(),
                    "bad");
            parts();
            return bars;
        }

        private void more(long level, long waiting) {
            if (waiting > 0) {
                bars.add(
                        new Bar(
                                null,
                                new Text(
                                        "Đề xuất chưa đủ hai người kết luận, giữ lại",
                                        "Proposed only: kept on the list"),
                                waiting,
                                0,
                                false,
                                "warn",
                                part(level, waiting),
                                part(0, 0)));
            }
        }

        private void hidden(long level) {
            if (figures.hidden() > 0) {
                bars.add(
                        new Bar(
                                null,
                                new Text(
                                        "Trễ theo đồng hồ mà nguồn không hiển thị",
                                        "Late by the clock, not shown by the source"),
                                figures.hidden(),
                                figures.hidden(),
                                false,
                                "bad",
                                part(0, 0),
                                part(level, figures.hidden())));
            }
        }

        private void parts() {
            long level = 0;
            for (LateClass cls : REST) {
                if (figures.of(cls) > 0) {
                    String tone = cls.explains() ? "bad" : "warn";
                    step(cls, level, level + figures.open(cls), figures.ruled(cls), tone);
                    level += figures.of(cls);
                }
            }
        }

        private void step(LateClass cls, long lightFrom, long solidFrom, long ruled, String tone) {
            bars.add(
                    new Bar(
                            cls,
                            cls.label(),
                            figures.of(cls),
                            ruled,
                            false,
                            tone,
                            part(lightFrom, solidFrom - lightFrom),
                            part(solidFrom, ruled)));
        }

        private void sum(Text label, long lines, String tone) {
            bars.add(new Bar(null, label, lines, 0, true, tone, part(0, 0), part(0, lines)));
        }

        private Part part(long from, long lines) {
            return new Part(number(from * scale), number(lines * scale));
        }

        private static String number(double value) {
            return String.format(java.util.Locale.ROOT, "%.1f", value);
        }
    }
}
