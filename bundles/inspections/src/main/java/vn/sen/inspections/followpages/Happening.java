package vn.sen.inspections.followpages;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.sen.inspections.findings.ResponseEntity.ResponseView;
import vn.sen.inspections.findings.StepEntity.StepView;
import vn.sen.inspections.followup.EvidenceEntity.EvidenceView;
import vn.sen.inspections.followup.PartView;
import vn.sen.inspections.followup.VerificationEntity.VerificationView;
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
        String agency = block.part().agencyName();
        List<Happening> all = new ArrayList<>();
        block.evidence().forEach(e -> all.add(proven(e, agency)));
        block.verifications().forEach(v -> all.add(verified(v, agency)));
        return all;
    }

    private static Happening proven(EvidenceView evidence, String agency) {
        int revision = evidence.revision();
        Text what =
                new Text(
                        "Minh chứng lần " + revision + ", " + agency,
                        "Evidence " + revision + ", " + agency);
        return new Happening(evidence.at(), evidence.by(), what, "", false);
    }

    private static Happening verified(VerificationView check, String agency) {
        Text how = check.method().label();
        String vi = check.accepted() ? "Công nhận phần việc" : "Trả lại phần việc";
        String en = check.accepted() ? "Part accepted" : "Part sent back";
        Text what =
                new Text(
                        vi + " (" + how.vi().toLowerCase(Locale.ROOT) + "), " + agency,
                        en + " (" + how.en().toLowerCase(Locale.ROOT) + "), " + agency);
        return new Happening(check.at(), check.by(), what, check.words(), false);
    }

    private static String capital(String words) {
        return words.isEmpty()
                ? words
                : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
