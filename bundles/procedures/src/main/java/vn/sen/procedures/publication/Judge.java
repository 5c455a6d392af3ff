package vn.sen.procedures.publication;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.sen.platform.api.explain.Explanation;
import vn.sen.platform.api.explain.Rule;
import vn.sen.platform.api.text.Text;
import vn.sen.procedures.catalogue.Folding;

/**
 * Compares what a site shows with what is in force. Pure: the same lists give the same findings.
 */
final class Judge {
    private static final Rule RULE =
            Rule.ofProduct(
                    "procedures.publication-audit",
                    "So danh mục đang có hiệu lực với danh sách mà trang hiện ra",
                    "What is in force against what the site shows");
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern PLAIN_CODE = Pattern.compile("[1-9]\\.\\d{6}");

    private final LocalDate seenOn;
    private final Set<String> onceKnown;
    private final Set<String> shownBefore;
    private final @Nullable LocalDate before;

    /**
     * @param onceKnown codes of which there was ever a version
     * @param before day of the observation before this one; null for the first
     * @param shownBefore codes that were shown then
     */
    Judge(
            LocalDate seenOn,
            Set<String> onceKnown,
            @Nullable LocalDate before,
            Set<String> shownBefore) {
        this.seenOn = seenOn;
        this.onceKnown = onceKnown;
        this.before = before;
        this.shownBefore = shownBefore;
    }

    /** Those in force first, by code, then the orphans. */
    List<Finding> judge(List<Expected> expected, List<Shown> shown) {
        Map<String, Shown> byCode = new LinkedHashMap<>();
        shown.forEach(one -> byCode.putIfAbsent(plain(one.code()), one));
        List<Finding> findings = new ArrayList<>();
        Set<String> met = new HashSet<>();
        for (Expected one : expected) {
            met.add(plain(one.code()));
            Shown there = byCode.get(plain(one.code()));
            findings.add(there == null ? missing(one) : present(one, there));
        }
        byCode.forEach(
                (code, one) -> {
                    if (!met.contains(code)) {
                        findings.add(orphan(one, code));
                    }
                });
        return findings;
    }

    /** Without the province's part. */
    static String plain(String code) {
        Matcher matcher = PLAIN_CODE.matcher(code);
        return matcher.lookingAt() ? matcher.group() : code;
    }

    private Finding missing(Expected one) {
        long late = late(one.due(), seenOn);
        Explanation.Builder told =
                told(one)
                        .say(
                                "Ngày {0} trang không có thủ tục này.",
                                "On {0} the site does not show it.", seenOn);
        return finding(one, Result.MISSING, late, lateness(told, one, late));
    }

    private Finding present(Expected one, Shown there) {
        Text wrong = wrong(one, there);
        if (wrong != null) {
            long late = late(one.due(), seenOn);
            Explanation.Builder told = told(one).say(wrong.vi(), wrong.en());
            return finding(one, Result.OUTDATED, late, lateness(told, one, late));
        }
        LocalDate since = since(one, there);
        long late = since == null ? 0 : late(one.due(), since);
        Explanation.Builder told =
                told(one)
                        .say(
                                "Ngày {0} trang hiện đúng bản này.",
                                "On {0} the site shows this version.", seenOn);
        if (since != null && there.publishedOn() != null) {
            told.say("Trang ghi đăng ngày {0}.", "The site says it was shown on {0}.", since);
        } else if (late > 0) {
            told.say(
                    "Lần rà soát ngày {0}, sau hạn, trang còn chưa có.",
                    "On {0}, after it was due, the site did not show it yet.",
                    String.valueOf(since));
        }
        Result result = late > 0 ? Result.LATE : Result.CURRENT;
        return finding(one, result, late, lateness(told, one, late));
    }

    /** The earliest day of which it is known that it was not shown before it. */
    private @Nullable LocalDate since(Expected one, Shown there) {
        if (there.publishedOn() != null) {
            return there.publishedOn();
        }
        return before != null && !shownBefore.contains(plain(one.code())) ? before : null;
    }

    private static @Nullable Text wrong(Expected one, Shown there) {
        if (!there.decision().isEmpty() && !one.decision().isEmpty()) {
            String shown = Folding.fold(there.decision());
            String now = Folding.fold(one.decision());
            if (!now.startsWith(shown) && !shown.startsWith(now)) {
                return new Text(
                                "Trang dẫn quyết định {0}, bản hiện hành theo {1}.",
                                "The site names the decision {0}; {1} is in force.")
                        .with(there.decision(), one.decision());
            }
        }
        Matcher number = NUMBER.matcher(there.limit());
        if (one.limit() > 0 && number.find() && !number.group().equals("" + one.limit())) {
            return new Text(
                            "Trang ghi thời hạn “{0}”, bản hiện hành là {1}.",
                            "The site shows the limit “{0}”; {1} is in force.")
                    .with(there.limit(), one.limit());
        }
        if (!there.name().isEmpty()
                && !Folding.fold(there.name()).equals(Folding.fold(one.name()))) {
            return new Text(
                            "Trang ghi tên “{0}”, khác tên đã công bố.",
                            "The site shows the name “{0}”, not the one announced.")
                    .with(there.name());
        }
        return null;
    }

    private Finding orphan(Shown one, String code) {
        boolean known = onceKnown.contains(code);
        Explanation told =
                Explanation.builder()
                        .say(
                                known
                                        ? "Thủ tục {0} đã hết hiệu lực hoặc bị bãi bỏ nhưng trang vẫn"
                                                + " hiện ngày {1}."
                                        : "Trang hiện mã {0} ngày {1} nhưng danh mục không có mã này.",
                                known
                                        ? "The procedure {0} is no longer in force, but the site still"
                                                + " shows it on {1}."
                                        : "The site shows the code {0} on {1}; the catalogue has no"
                                                + " such code.",
                                code,
                                seenOn)
                        .plain();
        return new Finding(one.code(), one.name(), null, null, Result.ORPHAN, null, 0, told);
    }

    private static Explanation.Builder told(Expected one) {
        return Explanation.builder()
                .say(
                        "Bản hiện hành là phiên bản {0}, theo quyết định {1}.",
                        "Version {0} is in force, by the decision {1}.",
                        one.number(),
                        one.decision().isEmpty() ? "–" : one.decision());
    }

    private static Explanation lateness(Explanation.Builder told, Expected one, long late) {
        if (one.due() == null) {
            told.say(
                    "Chưa tính được hạn công khai vì phân hệ Thời hạn đang tắt.",
                    "The day on which it was due is not known while deadlines are off.");
        } else {
            told.say("Hạn công khai là {0}.", "It was due on {0}.", one.due());
        }
        if (late > 0) {
            told.say("Chậm {0} ngày.", "It is {0} days late.", late);
        }
        return told.row(
                        new Text("Số ngày chậm", "Days late"),
                        java.math.BigDecimal.valueOf(late),
                        RULE,
                        "procedure-version/" + one.version())
                .total();
    }

    private static long late(@Nullable LocalDate due, LocalDate until) {
        return due == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(due, until));
    }

    private static Finding finding(
            Expected one, Result result, long late, Explanation explanation) {
        return new Finding(
                one.code(),
                one.name(),
                one.version(),
                one.competent(),
                result,
                one.due(),
                late,
                explanation);
    }
}
