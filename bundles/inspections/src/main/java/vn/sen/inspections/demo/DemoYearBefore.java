package vn.sen.inspections.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.inspections.criteria.CriterionView;
import vn.sen.inspections.findings.FindingAct;
import vn.sen.inspections.findings.FindingEntity;
import vn.sen.inspections.findings.FindingKind;
import vn.sen.inspections.findings.FindingSteps;
import vn.sen.inspections.findings.OwnerEntity;
import vn.sen.inspections.findings.Severity;
import vn.sen.inspections.programmes.ProgrammeDraft;
import vn.sen.inspections.programmes.ProgrammeEntity;
import vn.sen.inspections.programmes.ProgrammeState;
import vn.sen.inspections.visits.InspectionEntity;
import vn.sen.inspections.visits.InspectionKind;
import vn.sen.inspections.visits.InspectionState;
import vn.sen.inspections.visits.MemberEntity;
import vn.sen.inspections.visits.MemberView;
import vn.sen.inspections.visits.TeamRole;
import vn.sen.platform.api.demo.DemoData;
import vn.sen.platform.api.people.People;
import vn.sen.platform.api.store.Change;
import vn.sen.platform.api.store.Store;

/**
 * A small inspection of the year before, which the article does not tell and which says so: so that
 * one finding of 2021 is seen to repeat itself.
 */
@Component
public final class DemoYearBefore implements DemoData {
    private static final LocalDate DAY = LocalDate.of(2020, 11, 18);
    private static final LocalDate CONCLUDED = LocalDate.of(2020, 12, 2);
    private static final LocalDate VERIFIED = LocalDate.of(2021, 3, 24);
    private static final String AGENCY = "STTTT";
    private static final String CODE = "2020-STTTT";
    private static final String CRITERION = "4.4";
    private static final UUID PROGRAMME = DemoInspections.id("programme-2020");

    private final Store store;
    private final DemoCriteria criteria;
    private final DemoCast cast;
    private final FindingSteps steps;
    private final DemoOutcomes outcomes;

    @Activate
    public DemoYearBefore(
            @Reference Store store,
            @Reference DemoCriteria criteria,
            @Reference DemoCast cast,
            @Reference FindingSteps steps,
            @Reference DemoOutcomes outcomes) {
        this.store = store;
        this.criteria = criteria;
        this.cast = cast;
        this.steps = steps;
        this.outcomes = outcomes;
    }

    @Override
    public String name() {
        return "inspections.year-before-2020";
    }

    @Override
    public int order() {
        return 290;
    }

    @Override
    public void load() {
        UUID set = criteria.published();
        CriterionView criterion = criteria.criterion(set, CRITERION);
        if (store.read(em -> em.find(ProgrammeEntity.class, PROGRAMME)) != null) {
            return;
        }
        store.write(
                "inspections.load-demo",
                PROGRAMME,
                change -> {
                    programme(change, set);
                    InspectionEntity inspection = inspection(set);
                    change.em().persist(inspection);
                    head(change, inspection);
                    finding(change, inspection, criterion);
                    change.em().flush();
                    end(change, inspection);
                    return true;
                });
    }

    private void programme(Change change, UUID set) {
        LocalDate decided = LocalDate.of(2020, 3, 2);
        ProgrammeEntity programme =
                new ProgrammeEntity(PROGRAMME, cast.at(decided, "08:00"), "noivu");
        programme.fill(
                new ProgrammeDraft(
                        DAY.getYear(),
                        "Chương trình kiểm tra năm 2020 (minh họa thêm, bài báo không nêu)",
                        "Có sẵn để thấy một lỗi lặp lại giữa hai lần kiểm tra liền nhau.",
                        "28/KH-UBND (minh họa)",
                        decided,
                        set));
        programme.move(ProgrammeState.DRAFT, ProgrammeState.APPROVED, "", "");
        programme.move(ProgrammeState.APPROVED, ProgrammeState.RUNNING, "", "");
        programme.move(ProgrammeState.RUNNING, ProgrammeState.CLOSED, "", "");
        change.em().persist(programme);
    }

    private InspectionEntity inspection(UUID set) {
        InspectionEntity inspection =
                new InspectionEntity(
                        DemoInspections.id(CODE),
                        CODE,
                        cast.at(LocalDate.of(2020, 10, 5), "09:00"));
        inspection.plan(PROGRAMME, set, InspectionKind.ON_SITE, cast.agency(AGENCY));
        inspection.when(
                DAY,
                LocalDate.of(2020, 1, 1),
                DAY.minusDays(1),
                "Phòng họp Sở Thông tin và Truyền thông");
        inspection.move(InspectionState.NOTIFIED, "", "");
        inspection.notice("97/TB-ĐKT (minh họa)", LocalDate.of(2020, 10, 26), "Công tác lưu trữ");
        inspection.move(InspectionState.IN_FIELD, "", "");
        inspection.inField(cast.at(DAY, "08:00"));
        return inspection;
    }

    private void head(Change change, InspectionEntity inspection) {
        People.Person head = cast.person(DemoCast.HEAD);
        change.em()
                .persist(
                        new MemberEntity(
                                DemoInspections.id(CODE + "/head"),
                                inspection.id(),
                                new MemberView(
                                        head.id(),
                                        head.displayName(),
                                        TeamRole.HEAD,
                                        head.agency().orElse(null),
                                        "")));
    }

    private void finding(Change change, InspectionEntity inspection, CriterionView criterion) {
        FindingEntity finding =
                new FindingEntity(
                        DemoInspections.id("finding/2020"),
                        inspection.id(),
                        1,
                        inspection.agency(),
                        cast.at(DAY, "10:00"));
        finding.say(
                FindingKind.LIMITATION,
                false,
                "Hồ sơ đã kết thúc chưa được nộp lưu đúng thời hạn (minh họa thêm, bài báo không"
                        + " nêu).",
                "");
        finding.place(criterion.area(), criterion.id(), criterion.code(), Severity.MEDIUM);
        change.em().persist(finding);
        change.em()
                .persist(
                        new OwnerEntity(
                                DemoInspections.id("owner/2020"),
                                finding.id(),
                                inspection.agency(),
                                true));
        change.em().flush();
        List.of(FindingAct.SHARE, FindingAct.ACCEPT)
                .forEach(act -> step(change, finding, act, DAY));
        outcomes.remedied(change, finding, CONCLUDED, VERIFIED);
        step(change, finding, FindingAct.START, CONCLUDED);
        step(change, finding, FindingAct.CLAIM, VERIFIED.minusDays(9));
        step(change, finding, FindingAct.VERIFY, VERIFIED);
        step(change, finding, FindingAct.CLOSE, VERIFIED);
    }

    private void step(Change change, FindingEntity finding, FindingAct act, LocalDate day) {
        boolean owner = act == FindingAct.ACCEPT || act == FindingAct.CLAIM;
        steps.note(
                change,
                finding,
                act,
                new FindingSteps.Moment(
                        owner ? cast.headOf(AGENCY) : cast.actor(DemoCast.HEAD),
                        cast.at(day, "16:00").plusSeconds(60L * act.ordinal()),
                        ""));
    }

    private void end(Change change, InspectionEntity inspection) {
        outcomes.papers(
                change,
                inspection,
                new DemoOutcomes.Papers(CODE, AGENCY, "11/TB-ĐKT (minh họa)", DAY, CONCLUDED));
        inspection.move(InspectionState.FOLLOW_UP, "", "");
        inspection.followedUp(CONCLUDED);
        inspection.move(InspectionState.CLOSED, "", "");
        inspection.closed(VERIFIED.plusDays(1));
    }
}
