package vn.sen.inspections.documents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.inspections.access.AgencyBook;
import vn.sen.inspections.access.InspectionProblem;
import vn.sen.inspections.acts.ConclusionEntity;
import vn.sen.inspections.acts.Conclusions;
import vn.sen.inspections.acts.Minutes;
import vn.sen.inspections.acts.MinutesEntity;
import vn.sen.inspections.acts.SignedActEntity;
import vn.sen.inspections.programmes.Programmes;
import vn.sen.inspections.visits.InspectionView;
import vn.sen.inspections.visits.Inspections;
import vn.sen.inspections.visits.MemberView;
import vn.sen.platform.api.documents.FileAnswer;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.text.Text;

/** Decision on the team, minutes and conclusion notice of an inspection, as PDF. */
@Component(service = InspectionDocuments.class)
public final class InspectionDocuments {
    private final Papers papers;
    private final Inspections inspections;
    private final Record record;
    private final AgencyBook agencies;
    private final OwedRows owed;

    @Activate
    public InspectionDocuments(
            @Reference Papers papers,
            @Reference Inspections inspections,
            @Reference Record record,
            @Reference AgencyBook agencies,
            @Reference OwedRows owed) {
        this.papers = papers;
        this.inspections = inspections;
        this.record = record;
        this.agencies = agencies;
        this.owed = owed;
    }

    /** Always a draft: it is signed outside, by whoever decides. */
    public FileAnswer decision(UUID id) {
        InspectionView inspection = inspections.get(id);
        Paper paper =
                paper(
                        inspection,
                        "…/QĐ-…",
                        null,
                        "Quyết định",
                        "Về việc thành lập Đoàn kiểm tra công tác cải cách hành chính",
                        true);
        return papers.print(
                "quyet-dinh-" + inspection.code(),
                new Text("Quyết định thành lập Đoàn kiểm tra", "Decision on the team"),
                "decision",
                Map.of(
                        "paper",
                        paper,
                        "inspection",
                        inspection,
                        "basis",
                        basis(inspection.programme()),
                        "visitDay",
                        papers.day(inspection.visitOn()),
                        "period",
                        "từ "
                                + papers.day(inspection.periodFrom())
                                + " đến "
                                + papers.day(inspection.periodTo()),
                        "members",
                        members(inspection)),
                path(id));
    }

    private String basis(UUID programme) {
        var plan = record.programmes().get(programme);
        return plan.decisionNo().isEmpty()
                ? plan.title()
                : plan.decisionNo()
                        + " "
                        + papers.longDay(plan.decisionDate())
                        + " về "
                        + plan.title();
    }

    private List<Paper.Member> members(InspectionView inspection) {
        List<MemberView> team = inspection.team();
        Map<UUID, String> names =
                agencies.names(
                        team.stream().map(MemberView::agency).filter(Objects::nonNull).toList());
        List<Paper.Member> rows = new ArrayList<>();
        for (MemberView member : team) {
            UUID agency = member.agency();
            rows.add(
                    new Paper.Member(
                            rows.size() + 1,
                            member.name(),
                            agency == null ? "" : names.getOrDefault(agency, ""),
                            member.role().label().vi(),
                            member.task()));
        }
        return rows;
    }

    public FileAnswer minutes(UUID id) {
        InspectionView inspection = inspections.get(id);
        MinutesEntity.MinutesView minutes =
                record.minutes()
                        .find(id)
                        .orElseThrow(
                                () ->
                                        new Problem(
                                                InspectionProblem.UNKNOWN, "biên bản", "minutes"));
        Paper paper =
                paper(
                        inspection,
                        "…/BB-ĐKT",
                        inspection.visitOn(),
                        "Biên bản làm việc",
                        "Kiểm tra công tác cải cách hành chính tại " + inspection.agencyName(),
                        !minutes.signed());
        return papers.print(
                "bien-ban-" + inspection.code(),
                new Text("Biên bản làm việc", "Minutes"),
                "minutes",
                Map.of(
                        "paper",
                        paper,
                        "present",
                        Paper.Line.of(minutes.present()),
                        "lines",
                        Paper.Line.of(minutes.words()),
                        "signatures",
                        List.of(
                                signature(minutes.signatures(), SignedActEntity.Side.TEAM, ""),
                                signature(minutes.signatures(), SignedActEntity.Side.AGENCY, ""))),
                path(id));
    }

    public FileAnswer conclusion(UUID id) {
        InspectionView inspection = inspections.get(id);
        ConclusionEntity.ConclusionView conclusion =
                record.conclusions()
                        .find(id)
                        .orElseThrow(
                                () ->
                                        new Problem(
                                                InspectionProblem.UNKNOWN,
                                                "kết luận",
                                                "conclusion"));
        Paper paper =
                paper(
                        inspection,
                        conclusion.issued() ? conclusion.number() : "…/TB-ĐKT",
                        conclusion.issuedOn(),
                        "Thông báo",
                        "Kết luận kiểm tra công tác cải cách hành chính tại "
                                + inspection.agencyName(),
                        !conclusion.issued());
        return papers.print(
                "ket-luan-" + inspection.code(),
                new Text("Thông báo kết luận kiểm tra", "Conclusion notice"),
                "conclusion",
                Map.of(
                        "paper",
                        paper,
                        "lines",
                        Paper.Line.of(conclusion.words()),
                        "owed",
                        owed.ofInspection(id),
                        "signatures",
                        List.of(
                                signature(
                                        conclusion.signatures(),
                                        SignedActEntity.Side.TEAM,
                                        conclusion.signer()))),
                path(id));
    }

    private Paper paper(
            InspectionView inspection,
            String number,
            @Nullable LocalDate day,
            String kind,
            String subject,
            boolean draft) {
        return new Paper(
                owed.province(),
                "Đoàn kiểm tra",
                number,
                papers.longDay(day),
                kind,
                subject,
                draft,
                papers.now());
    }

    private Paper.Signature signature(
            List<SignedActEntity.SignatureView> all, SignedActEntity.Side side, String role) {
        String shown = role.isEmpty() ? side.label().vi() : role;
        return all.stream()
                .filter(s -> s.side() == side)
                .findFirst()
                .map(s -> new Paper.Signature(shown, s.name(), papers.time(s.at()), s.sha256()))
                .orElse(new Paper.Signature(shown, "", "", ""));
    }

    private static String path(UUID id) {
        return "/inspections/" + id;
    }

    /** The record that documents are made of. */
    @Component(service = Record.class)
    public static final class Record {
        private final Programmes programmes;
        private final Minutes minutes;
        private final Conclusions conclusions;

        @Activate
        public Record(
                @Reference Programmes programmes,
                @Reference Minutes minutes,
                @Reference Conclusions conclusions) {
            this.programmes = programmes;
            this.minutes = minutes;
            this.conclusions = conclusions;
        }

        Programmes programmes() {
            return programmes;
        }

        Minutes minutes() {
            return minutes;
        }

        Conclusions conclusions() {
            return conclusions;
        }
    }
}
