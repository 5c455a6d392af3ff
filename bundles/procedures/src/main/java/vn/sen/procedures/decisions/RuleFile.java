package vn.sen.procedures.decisions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.sen.platform.api.documents.TableReader;
import vn.sen.platform.api.pages.Upload;
import vn.sen.platform.api.problem.Faults;
import vn.sen.platform.api.text.Text;

/** Reads rules of announcement from a CSV or XLSX: each faulty row is told, or all are taken. */
final class RuleFile {
    private static final int MOST = 200;

    private final Faults faults = new Faults();
    private final Map<AnnouncementRule, Long> rules = new HashMap<>();
    private final List<AnnouncementRule> inOrder = new ArrayList<>();

    private RuleFile() {}

    static List<AnnouncementRule> read(TableReader tables, Upload upload) {
        RuleFile file = new RuleFile();
        try {
            tables.read(
                    upload,
                    new TableReader.Rows() {
                        @Override
                        public void header(List<String> names) {}

                        @Override
                        public void row(long number, List<String> cells) {
                            file.row(number, cells);
                        }
                    });
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        file.complete();
        file.faults.check();
        return List.copyOf(file.inOrder);
    }

    private void row(long number, List<String> cells) {
        if (inOrder.size() == MOST) {
            faults.add("file", "too-long", new Text("Tối đa 200 dòng.", "At most 200 rows."))
                    .check();
        }
        RuleRow.Read read = RuleRow.read(cells);
        read.faults().forEach(fault -> wrong(number, fault));
        AnnouncementRule rule = read.rule();
        if (rule == null) {
            return;
        }
        for (AnnouncementRule other : inOrder) {
            if (rule.sameDuty(other) && rule.meets(other)) {
                wrong(
                        number,
                        new Text(
                                        "Trùng thời gian hiệu lực với dòng {0}.",
                                        "In force together with row {0}.")
                                .with(rules.getOrDefault(other, 0L)));
            }
        }
        inOrder.add(rule);
        rules.put(rule, number);
    }

    private void wrong(long number, Text fault) {
        faults.add(
                "file",
                "row-wrong",
                new Text(
                        "Dòng " + number + ": " + fault.vi(), "Row " + number + ": " + fault.en()));
    }

    /** Every duty has a rule that holds today and on. */
    private void complete() {
        for (AnnouncementRule.Act act : AnnouncementRule.Act.values()) {
            for (Issuer issuer : Issuer.values()) {
                for (boolean shortened : new boolean[] {false, true}) {
                    boolean there =
                            inOrder.stream()
                                    .anyMatch(
                                            r ->
                                                    r.act() == act
                                                            && r.issuer() == issuer
                                                            && r.shortened() == shortened
                                                            && r.rule().validTo() == null);
                    if (!there) {
                        faults.add(
                                "file",
                                "rule-missing",
                                new Text(
                                                "Thiếu quy tắc còn hiệu lực cho {0}, {1},"
                                                        + " shortened = {2}.",
                                                "There is no rule in force for {0}, {1}, shortened ="
                                                        + " {2}.")
                                        .with(act, issuer, shortened));
                    }
                }
            }
        }
    }
}
