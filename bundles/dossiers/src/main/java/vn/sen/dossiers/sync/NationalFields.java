package vn.sen.dossiers.sync;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.deadlines.api.Course;
import vn.sen.deadlines.api.Segment;
import vn.sen.dossiers.access.AgencyBook;
import vn.sen.dossiers.cases.Acts;
import vn.sen.dossiers.cases.DossierFile;
import vn.sen.dossiers.cases.DossierView;
import vn.sen.dossiers.cases.Snapshot;
import vn.sen.dossiers.clock.Clockwork;

/** A dossier in the national synchronisation fields. */
@Component(service = NationalFields.class)
public final class NationalFields {
    private final Acts acts;
    private final Clockwork clockwork;
    private final DossierFile file;
    private final AgencyBook agencies;

    @Activate
    public NationalFields(
            @Reference Acts acts,
            @Reference Clockwork clockwork,
            @Reference DossierFile file,
            @Reference AgencyBook agencies) {
        this.acts = acts;
        this.clockwork = clockwork;
        this.file = file;
        this.agencies = agencies;
    }

    public Map<String, Object> of(DossierView d) {
        Snapshot now = acts.read(d.id());
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("MaHoSo", d.code());
        fields.put("MaTTHC", d.procedureCode());
        fields.put("TenTTHC", d.procedureName());
        fields.put("MaLinhVuc", now.procedure().field());
        fields.put("TenLinhVuc", now.procedure().fieldName());
        fields.put("ChuHoSo", d.owner().name());
        fields.put("LoaiDoiTuong", d.owner().kind().code());
        fields.put("MaDoiTuong", d.owner().number());
        fields.put("Email", d.owner().email());
        fields.put("SoDienThoai", d.owner().phone());
        fields.put("TrichYeuHoSo", d.content());
        fields.put("NgayTiepNhan", time(d.receivedAt()));
        fields.put("NgayHenTra", day(d.dueDay() == null ? d.firstDueDay() : d.dueDay()));
        fields.put("TrangThaiHoSo", d.stateCode());
        fields.put("NgayTra", time(d.returnedAt()));
        fields.put("ThongTinTra", "");
        fields.put("HinhThuc", d.channel().code());
        fields.put("NgayKetThucXuLy", time(d.completedAt()));
        fields.put("DonViXuLy", d.agencyName());
        fields.put("GhiChu", "");
        fields.put("TaiLieuNop", papers(d));
        fields.put("DanhSachLePhi", fees(d));
        fields.put("DanhSachTepDinhKemKhac", List.of());
        fields.put("DanhSachHoSoBoSung", rounds(now));
        fields.put("DanhSachGiayToKetQua", List.of());
        return fields;
    }

    private List<Map<String, Object>> papers(DossierView d) {
        List<Map<String, Object>> papers = new ArrayList<>();
        for (DossierFile.PartView part : file.parts(d.id())) {
            if (part.given()) {
                papers.add(Map.of("TenGiayTo", part.name(), "SoLuong", part.quantity()));
            }
        }
        return papers;
    }

    private List<Map<String, Object>> fees(DossierView d) {
        List<Map<String, Object>> fees = new ArrayList<>();
        for (DossierFile.FeeView fee : file.fees(d.id())) {
            fees.add(Map.of("TenPhiLePhi", fee.name(), "SoTien", fee.amount()));
        }
        return fees;
    }

    /**
     * Each supplement with the date before it and the date after it, as the clock computed them.
     */
    private List<Map<String, Object>> rounds(Snapshot now) {
        List<Map<String, Object>> rounds = new ArrayList<>();
        Course course = now.course();
        List<Segment> all = course.segments();
        for (int i = 0; i < all.size(); i++) {
            Segment stop = all.get(i);
            if (stop.kind() != Segment.Kind.STOP || !stop.reason().contains("supplement")) {
                continue;
            }
            boolean over = i + 1 < all.size();
            Map<String, Object> round = new LinkedHashMap<>();
            round.put("HoSoBoSungId", now.dossier().shownCode() + "/" + (rounds.size() + 1));
            round.put("NoiDungBoSung", stop.proof());
            round.put("NgayBoSung", String.valueOf(stop.at()));
            round.put("NgayTiepNhanBoSung", over ? String.valueOf(all.get(i + 1).at()) : "");
            round.put("TrangThaiBoSung", over ? 1 : 0);
            round.put("NgayHenTraTruoc", due(now, course, i));
            round.put("NgayHenTraMoi", over ? due(now, course, i + 2) : "");
            rounds.add(round);
        }
        return rounds;
    }

    /** What the clock said when so many things had happened. */
    private String due(Snapshot now, Course course, int happened) {
        var due =
                clockwork
                        .full(
                                now.dossier().agency(),
                                new Course(course.limit(), course.segments().subList(0, happened)))
                        .due();
        return due == null ? "" : String.valueOf(due.day());
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private String time(@Nullable Instant at) {
        return at == null ? "" : at.atZone(agencies.zone()).toOffsetDateTime().toString();
    }
}
