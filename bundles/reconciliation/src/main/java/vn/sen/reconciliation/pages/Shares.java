package vn.sen.reconciliation.pages;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import vn.sen.platform.api.pages.Ui;
import vn.sen.platform.api.text.Text;
import vn.sen.reconciliation.lines.Trend;

/** Shares in percent, and the chart of the weeks. */
public final class Shares {
    private Shares() {}

    /** With two decimals; 0 of nothing. */
    public static BigDecimal percent(long part, long whole) {
        return whole == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(part * 100)
                        .divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
    }

    static Ui.Chart chart(List<Trend.Step> steps) {
        return new Ui.Chart(
                "line",
                new Text("Tỷ lệ trễ qua các lần chốt (%)", "Late rates over the lists (%)"),
                steps.stream().map(s -> "%td/%<tm".formatted(s.asOf())).toList(),
                List.of(
                        series(
                                new Text("Theo nguồn", "By the source"),
                                "accent",
                                steps.stream()
                                        .map(s -> percent(s.sourceLate(), s.dossiers()))
                                        .toList()),
                        series(
                                new Text("Sau đối soát", "Reconciled"),
                                "bad",
                                steps.stream()
                                        .map(s -> percent(s.reconciledLate(), s.dossiers()))
                                        .toList()),
                        series(
                                new Text("Chưa giải trình", "Unexplained"),
                                "warn",
                                steps.stream()
                                        .map(s -> percent(s.unexplained(), s.dossiers()))
                                        .toList())));
    }

    private static Ui.Series series(Text name, String tone, List<BigDecimal> values) {
        return new Ui.Series(name, tone, values);
    }
}
