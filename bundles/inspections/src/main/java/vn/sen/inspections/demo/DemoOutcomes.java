package vn.sen.inspections.demo;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.inspections.access.Actor;
import vn.sen.inspections.acts.Composer;
import vn.sen.inspections.acts.ConclusionClock;
import vn.sen.inspections.acts.ConclusionEntity;
import vn.sen.inspections.acts.MinutesEntity;
import vn.sen.inspections.acts.SignedActEntity;
import vn.sen.inspections.findings.FindingEntity;
import vn.sen.inspections.followup.DeadlineKind;
import vn.sen.inspections.followup.EvidenceEntity;
import vn.sen.inspections.followup.PartEntity;
import vn.sen.inspections.visits.InspectionEntity;
import vn.sen.inspections.visits.InspectionState;
import vn.sen.platform.api.content.Attachments;
import vn.sen.platform.api.pages.Upload;
import vn.sen.platform.api.store.Change;

/** Writes what came of the inspections of the demo data: findings, minutes, conclusion. */
@Component(service = DemoOutcomes.class)
public final class DemoOutcomes {
    private static final LocalDate DAY = DemoInspections.VISIT;
    private static final LocalDate CONCLUDED = LocalDate.of(2021, 11, 5);

    private final DemoCast cast;
    private final DemoFindings findings;
    private final Composer composer;
    private final ConclusionClock clock;
    private final Attachments attachments;

    @Activate
    public DemoOutcomes(
            @Reference DemoCast cast,
            @Reference DemoFindings findings,
            @Reference Composer composer,
            @Reference ConclusionClock clock,
            @Reference Attachments attachments) {
        this.cast = cast;
        this.findings = findings;
        this.composer = composer;
        this.clock = clock;
        this.attachments = attachments;
    }

    String keepFile() {
        byte[] bytes =
                "Tệp minh họa: thay cho bản quét văn bản thật.\n".getBytes(StandardCharsets.UTF_8);
        return attachments.written(
                attachments.keep(
                        List.of(
                                new Upload(
                                        "file",
                                        "minh-chung-minh-hoa.txt",
                                        "text/plain",
                                        bytes.length,
                                        () -> new ByteArrayInputStream(bytes)))));
    }

    void write(
            Change change,
            InspectionEntity inspection,
            DemoScript.Visit visit,
            DemoVisit.Prepared all) {
        int number = 1;
        for (DemoScript.Finding told : visit.findings()) {
            findings.write(change, new DemoFindings.Scene(inspection, visit, told, number++, all));
        }
        change.em().flush();
        papers(
                change,
                inspection,
                new Papers(visit.code(), visit.agency(), visit.conclusion(), DAY, CONCLUDED));
        inspection.move(InspectionState.FOLLOW_UP, "", "");
        inspection.followedUp(CONCLUDED);
    }

    /** Minutes and conclusion, signed; the inspection is concluded then. */
    void papers(Change change, InspectionEntity inspection, Papers papers) {
        minutes(change, inspection, papers);
        conclusion(change, inspection, papers);
    }

    private void minutes(Change change, InspectionEntity inspection, Papers papers) {
        MinutesEntity minutes =
                new MinutesEntity(DemoInspections.id(papers.code() + "/minutes"), inspection.id());
        minutes.write(
                composer.present(change.em(), inspection),
                composer.minutes(change.em(), inspection),
                cast.at(papers.day(), "16:00"));
        change.em().persist(minutes);
        sign(change, inspection, SignedActEntity.Kind.MINUTES, minutes.hash(), papers);
        inspection.move(InspectionState.MINUTES_SIGNED, "", "");
        inspection.ended(papers.day());
    }

    private void sign(
            Change change,
            InspectionEntity inspection,
            SignedActEntity.Kind kind,
            String hash,
            Papers papers) {
        for (SignedActEntity.Side side : SignedActEntity.Side.values()) {
            boolean team = side == SignedActEntity.Side.TEAM;
            if (kind == SignedActEntity.Kind.CONCLUSION && !team) {
                continue;
            }
            Actor actor = team ? cast.actor(DemoCast.HEAD) : cast.headOf(papers.agency());
            SignedActEntity act =
                    new SignedActEntity(
                            DemoInspections.id(papers.code() + "/" + kind + "/" + side),
                            inspection.id(),
                            kind,
                            side,
                            hash);
            act.by(
                    actor.account().orElse(null),
                    actor.name(),
                    kind == SignedActEntity.Kind.MINUTES
                            ? cast.at(papers.day(), team ? "16:40" : "16:45")
                            : cast.at(papers.concluded(), "10:00"));
            change.em().persist(act);
        }
    }

    private void conclusion(Change change, InspectionEntity inspection, Papers papers) {
        ConclusionEntity conclusion =
                new ConclusionEntity(
                        DemoInspections.id(papers.code() + "/conclusion"),
                        inspection.id(),
                        clock.due(change.em(), inspection));
        conclusion.write(composer.conclusion(change.em(), inspection), "Trưởng đoàn kiểm tra");
        conclusion.issue(papers.number(), papers.concluded());
        change.em().persist(conclusion);
        sign(change, inspection, SignedActEntity.Kind.CONCLUSION, conclusion.hash(), papers);
        inspection.move(InspectionState.CONCLUDED, "", "");
    }

    /** The one part of a finding of the inspected agency, done and verified. */
    void remedied(Change change, FindingEntity finding, LocalDate from, LocalDate verified) {
        PartEntity part =
                new PartEntity(
                        DemoInspections.id("part/" + finding.id()),
                        finding.id(),
                        finding.agency(),
                        true,
                        "Nộp lưu các hồ sơ đã quá thời hạn");
        part.deadline(DeadlineKind.DATE, 0, verified, "Thông báo kết luận (minh họa)");
        part.claim(verified.minusDays(9), null, "Đã nộp lưu.");
        part.verify(verified);
        change.em().persist(part);
        EvidenceEntity evidence =
                new EvidenceEntity(
                        DemoInspections.id("evidence/" + finding.id()),
                        part.id(),
                        1,
                        "Biên bản giao nhận hồ sơ (minh họa).",
                        "[]");
        evidence.by(cast.headOf("STTTT").name(), cast.at(from.plusDays(60), "14:00"));
        change.em().persist(evidence);
    }

    void readConditions() {
        findings.readConditions();
    }

    /** What stands in the papers of one inspection. */
    record Papers(String code, String agency, String number, LocalDate day, LocalDate concluded) {}
}
