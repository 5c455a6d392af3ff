package vn.sen.inspections.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sen.inspections.visits.InspectionState;
import vn.sen.inspections.visits.InspectionView;
import vn.sen.platform.api.people.Caller;
import vn.sen.platform.api.text.Text;

/**
 * One thing that waits for a person.
 *
 * @param day the day that matters for it; null when there is none
 */
public record NextStep(
        String href, Text what, String agency, Text about, @Nullable LocalDate day, boolean late) {

    /**
     * @param visits with their teams
     * @param papers what is written and signed of those visits
     */
    static List<NextStep> of(
            List<InspectionView> visits, Papers papers, Caller caller, LocalDate today) {
        List<NextStep> steps = new ArrayList<>();
        for (InspectionView visit : visits) {
            step(visit, papers, VisitRights.of(visit, caller), today).ifPresent(steps::add);
        }
        return List.copyOf(steps);
    }

    private static Optional<NextStep> step(
            InspectionView visit, Papers papers, VisitRights may, LocalDate today) {
        return switch (visit.state()) {
            case PLANNED, NOTIFIED, SELF_REPORTED -> before(visit, may, today);
            case IN_FIELD -> field(visit, papers, may, today);
            case MINUTES_SIGNED ->
                    may.conclude()
                            ? step(
                                    visit,
                                    "/conclusion",
                                    new Text(
                                            "Ban hành thông báo kết luận",
                                            "Issue the conclusion notice"),
                                    new Text("hạn mặc định", "due by default"),
                                    papers.conclusionDue(visit.id()),
                                    today)
                            : Optional.empty();
            case CONCLUDED ->
                    may.followUp()
                            ? step(
                                    visit,
                                    "",
                                    new Text("Bắt đầu theo dõi khắc phục", "Begin the follow-up"),
                                    new Text("ngày kiểm tra", "visit"),
                                    visit.visitOn(),
                                    null)
                            : Optional.empty();
            case FOLLOW_UP, CLOSED, CANCELLED -> Optional.empty();
        };
    }

    private static Optional<NextStep> before(
            InspectionView visit, VisitRights may, LocalDate today) {
        Text visitDay = new Text("ngày kiểm tra", "visit");
        if (may.announce()) {
            boolean team = visit.team().isEmpty();
            return step(
                    visit,
                    "",
                    team
                            ? new Text(
                                    "Cử đoàn kiểm tra, gửi thông báo",
                                    "Name the team, send the notice")
                            : new Text("Gửi thông báo kiểm tra", "Send the notice"),
                    visitDay,
                    visit.visitOn(),
                    today);
        }
        if (may.report()) {
            return step(
                    visit,
                    "/self-report",
                    new Text("Tự báo cáo theo tiêu chí", "Report on the criteria"),
                    visitDay,
                    visit.visitOn(),
                    today);
        }
        return may.start()
                ? step(
                        visit,
                        "",
                        new Text("Bắt đầu kiểm tra", "Start the inspection"),
                        visitDay,
                        visit.visitOn(),
                        today)
                : Optional.empty();
    }

    private static Optional<NextStep> field(
            InspectionView visit, Papers papers, VisitRights may, LocalDate today) {
        Text visitDay = new Text("ngày kiểm tra", "visit");
        if (may.signForAgency()) {
            return papers.composed(visit.id()) && !papers.signedByAgency(visit.id())
                    ? step(
                            visit,
                            "/minutes",
                            new Text("Đọc và ký biên bản", "Read and sign the minutes"),
                            visitDay,
                            visit.visitOn(),
                            null)
                    : Optional.empty();
        }
        if (may.lead() && papers.composed(visit.id()) && !papers.signedByTeam(visit.id())) {
            return step(
                    visit,
                    "/minutes",
                    new Text("Ký biên bản", "Sign the minutes"),
                    visitDay,
                    visit.visitOn(),
                    null);
        }
        return may.observe() && !papers.signedByTeam(visit.id())
                ? step(
                        visit,
                        "/criteria",
                        new Text("Ghi nhận, chấm điểm", "Note observations, score"),
                        visitDay,
                        visit.visitOn(),
                        null)
                : Optional.empty();
    }

    /**
     * @param today null for a step that no day makes late
     */
    private static Optional<NextStep> step(
            InspectionView visit,
            String tab,
            Text what,
            Text about,
            @Nullable LocalDate day,
            @Nullable LocalDate today) {
        return Optional.of(
                new NextStep(
                        "/inspections/" + visit.id() + tab,
                        what,
                        visit.agencyName(),
                        about,
                        day,
                        day != null && today != null && day.isBefore(today)));
    }

    /** States in which something may wait for somebody of the visit. */
    static boolean moving(InspectionState state) {
        return state.before(InspectionState.FOLLOW_UP);
    }
}
