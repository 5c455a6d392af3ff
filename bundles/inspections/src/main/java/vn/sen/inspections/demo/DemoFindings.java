package vn.sen.inspections.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.inspections.access.Actor;
import vn.sen.inspections.closing.DemoReadings;
import vn.sen.inspections.criteria.CriterionView;
import vn.sen.inspections.findings.FindingAct;
import vn.sen.inspections.findings.FindingEntity;
import vn.sen.inspections.findings.FindingSteps;
import vn.sen.inspections.findings.Memory;
import vn.sen.inspections.findings.OwnerEntity;
import vn.sen.inspections.findings.ResponseEntity;
import vn.sen.inspections.findings.Severity;
import vn.sen.inspections.followup.DeadlineKind;
import vn.sen.inspections.followup.EvidenceEntity;
import vn.sen.inspections.followup.PartEntity;
import vn.sen.inspections.followup.Parts;
import vn.sen.inspections.followup.VerificationEntity;
import vn.sen.inspections.visits.InspectionEntity;
import vn.sen.platform.api.store.Change;

/** Writes the findings of the demo data, each as far as its story goes. */
@Component(service = DemoFindings.class)
public final class DemoFindings {
    private static final LocalDate DAY = DemoInspections.VISIT;
    private static final LocalDate ANSWERED = LocalDate.of(2021, 10, 25);
    private static final LocalDate STARTED = LocalDate.of(2021, 11, 8);

    private final DemoCast cast;
    private final FindingSteps steps;
    private final DemoReadings readings;
    private final Memory memory;

    @Activate
    public DemoFindings(
            @Reference DemoCast cast,
            @Reference FindingSteps steps,
            @Reference DemoReadings readings,
            @Reference Memory memory) {
        this.cast = cast;
        this.steps = steps;
        this.readings = readings;
        this.memory = memory;
    }

    void write(Change change, Scene scene) {
        DemoScript.Finding told = scene.told();
        FindingEntity finding =
                new FindingEntity(
                        DemoInspections.id("finding/" + told.origin()),
                        scene.inspection().id(),
                        scene.number(),
                        scene.inspection().agency(),
                        cast.at(DAY, "09:00").plusSeconds(60L * scene.number()));
        finding.say(
                told.kind(),
                Boolean.TRUE.equals(told.directive()),
                told.words(),
                told.cause() == null ? "" : told.cause());
        place(finding, scene);
        remember(change, finding, scene);
        finding.from("A" + told.origin().substring(1));
        change.em().persist(finding);
        List<DemoScript.Owner> owners = told.whose(scene.visit().agency());
        for (DemoScript.Owner owner : owners) {
            change.em()
                    .persist(
                            new OwnerEntity(
                                    DemoInspections.id(
                                            "owner/" + told.origin() + "/" + owner.agency()),
                                    finding.id(),
                                    cast.agency(owner.agency()),
                                    owner.lead()));
        }
        answers(change, finding, told, owners);
        told.shares().forEach(part -> part(change, finding, told, part, scene));
        change.em().flush();
        tell(change, finding, told);
        Parts.refreshDue(change.em(), finding);
        condition(change, finding, told);
    }

    private static void place(FindingEntity finding, Scene scene) {
        DemoScript.Finding told = scene.told();
        CriterionView criterion = scene.all().optional(told.criterion());
        Integer area = told.area();
        finding.place(
                area != null ? area : criterion == null ? 0 : criterion.area(),
                criterion == null ? null : criterion.id(),
                criterion == null ? null : criterion.code(),
                Optional.ofNullable(told.severity()).orElse(Severity.MEDIUM));
    }

    /** What failed in the inspection before, if there was one, is said to fail again. */
    private void remember(Change change, FindingEntity finding, Scene scene) {
        String criterion = finding.criterionCode();
        if (criterion != null && finding.kind().owed()) {
            finding.repeats(
                    memory.failedBefore(change.em(), scene.inspection(), criterion).orElse(null));
        }
    }

    private void answers(
            Change change,
            FindingEntity finding,
            DemoScript.Finding told,
            List<DemoScript.Owner> owners) {
        step(change, finding, FindingAct.SHARE, cast.actor(DemoCast.HEAD), DAY, "");
        String contest = told.contest();
        for (DemoScript.Owner owner : owners) {
            ResponseEntity response =
                    new ResponseEntity(
                            DemoInspections.id("answer/" + told.origin() + "/" + owner.agency()),
                            finding.id(),
                            cast.agency(owner.agency()),
                            contest == null
                                    ? ResponseEntity.Answer.ACCEPT
                                    : ResponseEntity.Answer.CONTEST,
                            contest == null ? "" : contest);
            response.by(cast.headOf(owner.agency()).name(), cast.at(ANSWERED, "09:30"));
            change.em().persist(response);
        }
        finding.contest(contest != null);
    }

    private void part(
            Change change,
            FindingEntity finding,
            DemoScript.Finding told,
            DemoScript.Part share,
            Scene scene) {
        String key = told.origin() + "/" + share.agency();
        boolean lead =
                told.whose(scene.visit().agency()).stream()
                        .anyMatch(o -> o.lead() && o.agency().equals(share.agency()));
        PartEntity part =
                new PartEntity(
                        DemoInspections.id("part/" + key),
                        finding.id(),
                        cast.agency(share.agency()),
                        lead,
                        share.words());
        part.deadline(DeadlineKind.DATE, 0, day(share.due()), share.source());
        prove(change, part, key, share, scene.all().file());
        String verified = share.verified();
        if (verified != null) {
            part.verify(day(verified));
            VerificationEntity check =
                    new VerificationEntity(
                            DemoInspections.id("check/" + key),
                            part.id(),
                            share.method() == null
                                    ? VerificationEntity.Method.DOCUMENT
                                    : share.method(),
                            true,
                            "Đã xem minh chứng, đạt yêu cầu.");
            Actor by = cast.actor(DemoCast.FIRST);
            check.by(
                    by.account().orElse(null),
                    by.name(),
                    by.agency().orElse(null),
                    cast.at(day(verified), "10:00"));
            change.em().persist(check);
        }
        change.em().persist(part);
    }

    private void prove(
            Change change, PartEntity part, String key, DemoScript.Part share, String file) {
        String claimed = share.claimed();
        if (claimed == null) {
            return;
        }
        Actor head = cast.headOf(share.agency());
        String words = share.evidence() == null ? share.words() : share.evidence();
        EvidenceEntity evidence =
                new EvidenceEntity(
                        DemoInspections.id("evidence/" + key), part.id(), 1, words, file);
        evidence.by(head.name(), cast.at(day(claimed).minusDays(1), "14:00"));
        change.em().persist(evidence);
        part.claim(day(claimed), head.account().orElse(null), "Đã hoàn thành phần việc.");
    }

    /** Takes the steps up to where the story stands. */
    private void tell(Change change, FindingEntity finding, DemoScript.Finding told) {
        if (told.told().equals("CONTESTED")) {
            return;
        }
        Actor head = cast.actor(DemoCast.HEAD);
        Actor owner = cast.headOf(told.shares().isEmpty() ? "" : told.shares().get(0).agency());
        step(change, finding, FindingAct.ACCEPT, owner, ANSWERED, "");
        if (told.shares().isEmpty()) {
            return;
        }
        step(change, finding, FindingAct.START, head, STARTED, "");
        int stage =
                List.of("REMEDIATING", "CLAIMED", "VERIFIED", "CLOSED", "REOPENED")
                        .indexOf(told.told());
        LocalDate claimed = last(told.shares(), true);
        LocalDate verified = last(told.shares(), false);
        if (stage >= 1 && claimed != null) {
            step(change, finding, FindingAct.CLAIM, owner, claimed, "");
        }
        if (stage >= 2 && verified != null) {
            Actor member = cast.actor(DemoCast.FIRST);
            step(change, finding, FindingAct.VERIFY, member, verified, "");
            if (stage >= 3) {
                step(change, finding, FindingAct.CLOSE, head, verified.plusDays(1), "");
            }
        }
        String reopen = told.reopen();
        if (stage == 4 && reopen != null) {
            step(change, finding, FindingAct.REOPEN, head, cast.today().minusDays(15), reopen);
        }
    }

    private @Nullable LocalDate last(List<DemoScript.Part> parts, boolean claimed) {
        return parts.stream()
                .map(p -> claimed ? p.claimed() : p.verified())
                .filter(java.util.Objects::nonNull)
                .map(this::day)
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    private void step(
            Change change,
            FindingEntity finding,
            FindingAct act,
            Actor actor,
            LocalDate day,
            String reason) {
        Instant at = cast.at(day, "16:00").plusSeconds(60L * act.ordinal());
        steps.note(change, finding, act, new FindingSteps.Moment(actor, at, reason));
    }

    private LocalDate day(String text) {
        return DemoScript.day(text, cast.today());
    }

    private void condition(Change change, FindingEntity finding, DemoScript.Finding told) {
        DemoScript.Condition asked = told.condition();
        if (asked != null) {
            UUID scope = cast.agency(asked.scope());
            readings.ask(
                    change,
                    finding.id(),
                    new vn.sen.inspections.closing.ConditionDraft(
                            asked.measure(),
                            asked.comparison(),
                            asked.threshold(),
                            scope,
                            asked.windowDays(),
                            asked.holdWeeks(),
                            asked.watchMonths()),
                    scope,
                    Optional.ofNullable(asked.sinceDays()).orElse(DemoReadings.DAYS));
        }
    }

    void readConditions() {
        readings.read();
    }

    /** What is needed to write one finding. */
    record Scene(
            InspectionEntity inspection,
            DemoScript.Visit visit,
            DemoScript.Finding told,
            int number,
            DemoVisit.Prepared all) {}
}
