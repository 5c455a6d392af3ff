package vn.sen.inspections.acts;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.inspections.access.AgencyBook;
import vn.sen.inspections.findings.FindingEntity;
import vn.sen.inspections.findings.FindingKind;
import vn.sen.inspections.findings.FindingState;
import vn.sen.inspections.findings.FindingView;
import vn.sen.inspections.findings.FindingViews;
import vn.sen.inspections.findings.Findings;
import vn.sen.inspections.visits.InspectionEntity;
import vn.sen.inspections.visits.MemberEntity;
import vn.sen.inspections.visits.Visits;

/** Composes texts of documents from the record, in Vietnamese; people then edit them. */
@Component(service = Composer.class)
public final class Composer {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    /** Numbered in this order, without those that have nothing to say. */
    private static final List<Section> SECTIONS =
            List.of(
                    new Section(FindingKind.STRENGTH, "ƯU ĐIỂM"),
                    new Section(FindingKind.LIMITATION, "HẠN CHẾ"),
                    new Section(FindingKind.DEMAND, "YÊU CẦU"),
                    new Section(FindingKind.RECOMMENDATION, "KIẾN NGHỊ"));

    private static final List<String> NUMERALS = List.of("I", "II", "III", "IV");

    private final AgencyBook agencies;
    private final FindingViews views;

    @Activate
    public Composer(@Reference AgencyBook agencies, @Reference FindingViews views) {
        this.agencies = agencies;
        this.views = views;
    }

    /** The text of the minutes: what was looked at and what came of it. */
    public String minutes(EntityManager em, InspectionEntity inspection) {
        StringBuilder text = new StringBuilder();
        text.append("Ngày ")
                .append(day(inspection.visitOn()))
                .append(", Đoàn kiểm tra làm việc với ")
                .append(name(inspection))
                .append(" về công tác cải cách hành chính, thời kỳ từ ")
                .append(day(inspection.periodFrom()))
                .append(" đến ")
                .append(day(inspection.periodTo()))
                .append(".\n");
        long notes =
                em.createQuery(
                                "select count(o) from ObservationEntity o where o.inspection = :id",
                                Long.class)
                        .setParameter("id", inspection.id())
                        .getSingleResult();
        text.append("Đoàn đã lập ").append(notes).append(" ghi nhận tại buổi làm việc.\n");
        outcomes(em, inspection, text);
        text.append("Biên bản đã được đọc cho những người có mặt cùng nghe và thống nhất.");
        return text.toString();
    }

    /** The text of the conclusion notice. */
    public String conclusion(EntityManager em, InspectionEntity inspection) {
        StringBuilder text = new StringBuilder();
        text.append("Trên cơ sở biên bản làm việc ngày ")
                .append(day(inspection.visitOn()))
                .append(" với ")
                .append(name(inspection))
                .append(", Đoàn kiểm tra thông báo kết luận như sau.\n");
        outcomes(em, inspection, text);
        text.append(
                "Các cơ quan chịu trách nhiệm thực hiện đúng thời hạn và gửi minh chứng khắc phục.");
        return text.toString();
    }

    /** One line per member of the team. */
    public String present(EntityManager em, InspectionEntity inspection) {
        StringBuilder text = new StringBuilder();
        for (MemberEntity member : Visits.team(em, inspection.id())) {
            text.append(member.view().name())
                    .append(" – ")
                    .append(member.role().label().vi())
                    .append('\n');
        }
        return text.append("Đại diện ").append(name(inspection)).toString();
    }

    private void outcomes(EntityManager em, InspectionEntity inspection, StringBuilder text) {
        List<FindingEntity> findings =
                Findings.ofInspection(em, inspection.id()).stream()
                        .filter(f -> f.state() != FindingState.WITHDRAWN)
                        .toList();
        List<FindingView> shown =
                views.of(em, findings).stream()
                        .sorted(Comparator.comparing(FindingView::repeat).reversed())
                        .toList();
        Map<UUID, String> earlier = earlier(em, shown);
        int numeral = 0;
        for (Section section : SECTIONS) {
            List<FindingView> of = shown.stream().filter(f -> f.kind() == section.kind()).toList();
            if (!of.isEmpty()) {
                text.append(NUMERALS.get(numeral++)).append(". ").append(section.heading());
                list(text.append('\n'), of, earlier);
            }
        }
    }

    /** Codes of the findings that are repeated, by id. */
    private Map<UUID, String> earlier(EntityManager em, List<FindingView> shown) {
        List<FindingEntity> repeated =
                shown.stream()
                        .filter(FindingView::repeat)
                        .map(f -> em.find(FindingEntity.class, f.repeatOf()))
                        .toList();
        return views.of(em, repeated).stream()
                .collect(Collectors.toMap(FindingView::id, FindingView::code, (a, b) -> a));
    }

    private static void list(StringBuilder text, List<FindingView> of, Map<UUID, String> earlier) {
        int number = 1;
        for (FindingView finding : of) {
            text.append(number++).append(". ");
            String before = earlier.get(finding.repeatOf());
            if (before != null) {
                text.append("LẶP LẠI (lần kiểm tra trước cũng chưa đạt tiêu chí này: ")
                        .append(before)
                        .append("). ");
            }
            text.append(finding.words());
            if (finding.kind().owed() && !finding.lead().agency().equals(finding.agency())) {
                text.append(" (chủ trì: ").append(finding.lead().name()).append(')');
            }
            text.append('\n');
        }
    }

    private String name(InspectionEntity inspection) {
        return agencies.names(List.of(inspection.agency()), inspection.visitOn())
                .getOrDefault(inspection.agency(), "");
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }

    private record Section(FindingKind kind, String heading) {}
}
