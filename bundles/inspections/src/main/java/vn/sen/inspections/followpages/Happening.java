package vn.sen.inspections.followpages;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.sen.inspections.findings.ResponseEntity.ResponseView;
import vn.sen.inspections.findings.StepEntity.StepView;
import vn.sen.inspections.followup.PartView;
import vn.sen.platform.api.text.Text;

/**
 * One thing that was done about a finding.
 *
 * @param words what was said with it; "" for nothing
 * @param step whether the state of the finding changed
 * @param wholeDay only the day is known, not the time
 */
public record Happening(
        Instant at, String who, Text what, String words, boolean step, boolean wholeDay) {

    Happening(Instant at, String who, Text what, String words, boolean step) {
        this(at, who, what, words, step, false);
    }

    /** Everything in the order in which it happened. */
    static List<Happening> all(
            List<StepView> steps, List<ResponseView> responses, List<PartBlock> parts) {
        List<Happening> all = new ArrayList<>();
        responses.forEach(r -> all.add(answered(r)));
        parts.forEach(p -> all.addAll(remedied(p)));
        if (parts.size() > 1) {
            parts.stream().map(PartBlock::part).forEach(p -> claimed(p).ifPresent(all::add));
        }
        steps.forEach(s -> all.add(moved(s)));
        all.sort(Comparator.comparing(Happening::at));
        return List.copyOf(all);
    }

    private static Happening moved(StepView step) {
        Text to = step.to().label();
        Text act = step.act().words();
        Text what =
                act.vi().equalsIgnoreCase(to.vi())
                        ? to
                        : new Text(
                                capital(act.vi()) + " → " + to.vi(),
                                capital(act.en()) + " → " + to.en());
        return new Happening(step.at(), step.by(), what, step.reason(), true);
    }

    /** With several parts, a claim need not change the state of the finding. */
    private static Optional<Happening> claimed(PartView part) {
        return Optional.ofNullable(part.claimedOn())
                .map(
                        day ->
                                new Happening(
                                        day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC),
                                        part.agencyName(),
                                        new Text(
                                                "Báo cáo xong phần việc của mình",
                                                "Claims its part as done"),
                                        part.claimWords(),
                                        false,
                                        true));
    }

    private static Happening answered(ResponseView response) {
        Text label = response.answer().label();
        return new Happening(
                response.at(),
                response.by(),
                new Text(
                        response.agencyName() + " trả lời: " + label.vi(),
                        response.agencyName() + " answers: " + label.en()),
                response.reason(),
                false);
    }

    private static List<Happening> remedied(PartBlock block) {
        List<Happening> all = new ArrayList<>();
        String agency = block.part().agencyName();
        block.evidence()
                .forEach(
                        e ->
                                all.add(
                                        new Happening(
                                                e.at(),
                                                e.by(),
                                                new Text(
                                                        "Minh chứng lần "
                                                                + e.revision()
                                                                + ", "
                                                                + agency,
                                                        "Evidence " + e.revision() + ", " + agency),
                                                "",
                                                false)));
        block.verifications()
                .forEach(
                        v -> {
                            Text how = v.method().label();
                            String vi = v.accepted() ? "Công nhận phần việc" : "Trả lại phần việc";
                            String en = v.accepted() ? "Part accepted" : "Part sent back";
                            all.add(
                                    new Happening(
                                            v.at(),
                                            v.by(),
                                            new Text(
                                                    vi
                                                            + " ("
                                                            + how.vi()
                                                                    .toLowerCase(
                                                                            java.util.Locale.ROOT)
                                                            + "), "
                                                            + agency,
                                                    en
                                                            + " ("
                                                            + how.en()
                                                                    .toLowerCase(
                                                                            java.util.Locale.ROOT)
                                                            + "), "
                                                            + agency),
                                            v.words(),
                                            false));
                        });
        return all;
    }

    private static String capital(String words) {
        return words.isEmpty()
                ? words
                : words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
    }
}
