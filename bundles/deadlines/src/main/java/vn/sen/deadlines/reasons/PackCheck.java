package vn.sen.deadlines.reasons;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.sen.platform.api.problem.Faults;
import vn.sen.platform.api.text.Text;

/**
 * Finds what is wrong with a pack before it is published. What was in force until yesterday stays
 * as it is, so that no date that was counted changes: a reason may end, and another may begin.
 */
final class PackCheck {
    private static final int MOST = 200;
    private static final int LONGEST = 3_660;

    private final Faults faults = new Faults();
    private final List<ReasonEntry> before;
    private final LocalDate today;

    private PackCheck(List<ReasonEntry> before, LocalDate today) {
        this.before = before;
        this.today = today;
    }

    static List<ReasonEntry> check(
            @Nullable List<@Nullable ReasonEntry> given,
            List<ReasonEntry> before,
            LocalDate today) {
        PackCheck check = new PackCheck(before, today);
        List<ReasonEntry> entries =
                given == null
                        ? List.of()
                        : given.stream().filter(Objects::nonNull).map(e -> e).toList();
        check.size(given, entries.size());
        for (int i = 0; i < entries.size(); i++) {
            check.whole("reasons[" + i + "]", entries.get(i));
        }
        check.faults.check();
        for (int i = 0; i < entries.size(); i++) {
            check.alone("reasons[" + i + "]", entries, i);
            check.begins("reasons[" + i + "]", entries.get(i));
        }
        before.forEach(old -> check.kept(old, entries));
        check.faults.check();
        return entries;
    }

    private void size(@Nullable List<?> given, int whole) {
        if (given == null || given.isEmpty() || given.size() > MOST || given.size() != whole) {
            faults.add(
                    "reasons",
                    "size",
                    new Text("Cần từ 1 đến {0} lý do.", "1 to {0} reasons are needed.").with(MOST));
        }
    }

    private void whole(String at, ReasonEntry entry) {
        String code = faults.text(at + ".code", entry.code(), 60);
        if (!code.isEmpty() && !code.matches("[a-z][a-z0-9-]*")) {
            faults.add(
                    at + ".code",
                    "not-a-code",
                    new Text(
                            "Mã gồm chữ thường, số và dấu gạch nối.",
                            "A code is of small letters, digits and hyphens."));
        }
        words(at + ".label", entry.label());
        words(at + ".proof", entry.proof());
        faults.required(at + ".after", entry.after());
        faults.text(at + ".source", entry.source(), 500);
        faults.required(at + ".confidence", entry.confidence());
        Integer maximum = entry.maximum();
        if (maximum != null && (maximum < 1 || maximum > LONGEST)) {
            faults.add(
                    at + ".maximum",
                    "out-of-range",
                    new Text("Từ 1 đến {0} ngày làm việc.", "1 to {0} working days.")
                            .with(LONGEST));
        }
        LocalDate from = entry.validFrom();
        LocalDate to = entry.validTo();
        if (from != null && to != null && to.isBefore(from)) {
            faults.add(
                    at + ".validTo",
                    "before-start",
                    new Text("Kết thúc trước khi bắt đầu.", "Ends before it begins."));
        }
    }

    private void words(String field, @Nullable Text words) {
        faults.text(field + ".vi", words == null ? null : words.vi(), 500);
        faults.text(field + ".en", words == null ? null : words.en(), 500);
    }

    private void alone(String at, List<ReasonEntry> entries, int i) {
        ReasonEntry entry = entries.get(i);
        for (int j = 0; j < i; j++) {
            ReasonEntry other = entries.get(j);
            if (Objects.equals(other.code(), entry.code()) && other.overlaps(entry)) {
                faults.add(
                        at + ".validFrom",
                        "overlaps",
                        new Text(
                                        "“{0}” có hai bản cùng hiệu lực: hãy kết thúc bản trước.",
                                        "“{0}” holds twice at once: end the earlier one.")
                                .with(String.valueOf(entry.code())));
            }
        }
    }

    private void begins(String at, ReasonEntry entry) {
        if (entry.began(today) && before.stream().noneMatch(old -> same(old, entry))) {
            faults.add(
                    at + ".validFrom",
                    "in-past",
                    new Text(
                                    "“{0}” mới hoặc thay đổi thì chỉ từ hôm nay trở đi.",
                                    "“{0}” is new or changed: from today on only.")
                            .with(String.valueOf(entry.code())));
        }
    }

    private void kept(ReasonEntry old, List<ReasonEntry> entries) {
        if (!old.began(today)) {
            return;
        }
        LocalDate end = old.validTo();
        boolean over = end != null && end.isBefore(today);
        boolean kept =
                entries.stream()
                        .filter(entry -> same(old, entry))
                        .anyMatch(
                                entry ->
                                        over
                                                ? Objects.equals(end, entry.validTo())
                                                : entry.validTo() == null
                                                        || !entry.validTo()
                                                                .isBefore(today.minusDays(1)));
        if (!kept) {
            faults.add(
                    "reasons",
                    "past-changed",
                    new Text(
                                    "“{0}” đã có hiệu lực: chỉ được cho hết hiệu lực từ hôm nay, không"
                                            + " được bỏ hay sửa cách tính.",
                                    "“{0}” has been in force: it may end from today on, but not be"
                                            + " left out or count otherwise.")
                            .with(String.valueOf(old.code())));
        }
    }

    /** Counts the same from the same day; words, source and proof may be put right. */
    private static boolean same(ReasonEntry one, ReasonEntry other) {
        return Objects.equals(one.code(), other.code())
                && one.after() == other.after()
                && Objects.equals(one.maximum(), other.maximum())
                && Objects.equals(one.validFrom(), other.validFrom());
    }
}
