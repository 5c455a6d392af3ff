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
import vn.sen.inspections.files.Attachments;
import vn.sen.inspections.visits.InspectionEntity;
import vn.sen.inspections.visits.InspectionState;
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
        minutes(change, inspection, visit);
        conclusion(change, inspection, visit);
        inspection.move(InspectionState.FOLLOW_UP, "", "");
        inspection.followedUp(CONCLUDED);
    }

    private void minutes(Change change, InspectionEntity inspection, DemoScript.Visit visit) {
        MinutesEntity minutes =
                new MinutesEntity(DemoInspections.id(visit.code() + "/minutes"), inspection.id());
        minutes.write(
                composer.present(change.em(), inspection),
                composer.minutes(change.em(), inspection),
                cast.at(DAY, "16:00"));
        change.em().persist(minutes);
        sign(change, inspection, SignedActEntity.Kind.MINUTES, minutes.hash(), visit);
        inspection.move(InspectionState.MINUTES_SIGNED, "", "");
        inspection.ended(DAY);
    }

    private void sign(
            Change change,
            InspectionEntity inspection,
            SignedActEntity.Kind kind,
            String hash,
            DemoScript.Visit visit) {
        for (SignedActEntity.Side side : SignedActEntity.Side.values()) {
            boolean team = side == SignedActEntity.Side.TEAM;
            if (kind == SignedActEntity.Kind.CONCLUSION && !team) {
                continue;
            }
            Actor actor = team ? cast.actor(DemoCast.HEAD) : cast.headOf(visit.agency());
            SignedActEntity act =
                    new SignedActEntity(
                            DemoInspections.id(visit.code() + "/" + kind + "/" + side),
                            inspection.id(),
                            kind,
                            side,
                            hash);
            act.by(
                    actor.account().orElse(null),
                    actor.name(),
                    kind == SignedActEntity.Kind.MINUTES
                            ? cast.at(DAY, team ? "16:40" : "16:45")
                            : cast.at(CONCLUDED, "10:00"));
            change.em().persist(act);
        }
    }

    private void conclusion(Change change, InspectionEntity inspection, DemoScript.Visit visit) {
        ConclusionEntity conclusion =
                new ConclusionEntity(
                        DemoInspections.id(visit.code() + "/conclusion"),
                        inspection.id(),
                        clock.due(change.em(), inspection).day());
        conclusion.write(composer.conclusion(change.em(), inspection), "Trưởng đoàn kiểm tra");
        conclusion.issue(visit.conclusion(), CONCLUDED);
        change.em().persist(conclusion);
        sign(change, inspection, SignedActEntity.Kind.CONCLUSION, conclusion.hash(), visit);
        inspection.move(InspectionState.CONCLUDED, "", "");
    }

    void readConditions() {
        findings.readConditions();
    }
}
