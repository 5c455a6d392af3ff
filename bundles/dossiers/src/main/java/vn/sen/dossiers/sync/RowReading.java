package vn.sen.dossiers.sync;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sen.dossiers.api.DossierState;
import vn.sen.dossiers.cases.OwnerKind;
import vn.sen.dossiers.intake.CodeScheme;
import vn.sen.platform.api.problem.Faults;
import vn.sen.platform.api.text.Text;

/** Reads national fields tolerantly: codes as numbers, texts, names or labels. */
final class RowReading {
    private RowReading() {}

    /** Reads the row; what is wrong with it stands in the faults. */
    static SyncedRow read(Map<?, ?> sent, Subjects subjects, Faults faults, ZoneId zone) {
        Fields fields = new Fields(sent, faults, zone);
        String code = fields.text("MaHoSo").toUpperCase(Locale.ROOT);
        if (CodeScheme.of(code).isEmpty()) {
            wrong(faults, "MaHoSo", code);
        }
        DossierState state = state(fields.text("TrangThaiHoSo"), faults);
        subject(fields.text("LoaiDoiTuong"), subjects, faults);
        LocalDate received = fields.day("NgayTiepNhan");
        if (received == null && fields.text("NgayTiepNhan").isEmpty()) {
            faults.required("NgayTiepNhan", null);
        }
        LocalDate appointed = fields.day("NgayHenTra");
        LocalDate completed = fields.day("NgayKetThucXuLy");
        if (received != null && completed != null) {
            faults.ordered("NgayKetThucXuLy", received, completed);
        }
        List<Fields> rounds = fields.list("DanhSachHoSoBoSung");
        return new SyncedRow(
                code,
                cut(fields.text("MaTTHC"), 40),
                cut(fields.text("TenTTHC"), 1000),
                state,
                received == null ? LocalDate.EPOCH : received,
                due(rounds, appointed),
                firstDue(rounds, appointed),
                completed,
                cut(fields.text("DonViXuLy"), 300));
    }

    /**
     * A supplement gives a new date; whoever ignores it sees dossiers late that are not. An
     * appointment that lies still later was given after it.
     */
    private static @Nullable LocalDate due(List<Fields> rounds, @Nullable LocalDate appointed) {
        LocalDate due = appointed;
        LocalDate latest = null;
        for (Fields round : rounds) {
            LocalDate again = round.day("NgayHenTraMoi");
            LocalDate asked = round.day("NgayBoSung");
            if (again != null && (latest == null || asked == null || !asked.isBefore(latest))) {
                due = again;
                latest = asked == null ? latest : asked;
            }
        }
        return due != null && appointed != null && appointed.isAfter(due) ? appointed : due;
    }

    private static @Nullable LocalDate firstDue(
            List<Fields> rounds, @Nullable LocalDate appointed) {
        LocalDate first = appointed;
        LocalDate earliest = null;
        for (Fields round : rounds) {
            LocalDate before = round.day("NgayHenTraTruoc");
            LocalDate asked = round.day("NgayBoSung");
            boolean earlier = earliest == null || asked != null && asked.isBefore(earliest);
            if (before != null && earlier) {
                first = before;
                earliest = asked == null ? earliest : asked;
            }
        }
        return first;
    }

    private static DossierState state(String sent, Faults faults) {
        String plain = sent.replaceFirst("^0+(?=\\d)", "").replaceFirst("\\.0$", "");
        return Arrays.stream(DossierState.values())
                .filter(
                        s ->
                                String.valueOf(s.code()).equals(plain)
                                        || s.name().equalsIgnoreCase(plain)
                                        || same(s.label().vi(), sent))
                .findFirst()
                .orElseGet(
                        () -> {
                            wrong(faults, "TrangThaiHoSo", sent);
                            return DossierState.REGISTERED;
                        });
    }

    private static @Nullable OwnerKind subject(String sent, Subjects subjects, Faults faults) {
        if (sent.isEmpty()) {
            return null;
        }
        for (OwnerKind kind : OwnerKind.values()) {
            if (String.valueOf(kind.code() + subjects.first()).equals(sent)
                    || kind.name().equalsIgnoreCase(sent)
                    || same(kind.label().vi(), sent)) {
                return kind;
            }
        }
        wrong(faults, "LoaiDoiTuong", sent);
        return null;
    }

    private static boolean same(String one, String other) {
        return Normalizer.normalize(one, Normalizer.Form.NFC)
                .equalsIgnoreCase(Normalizer.normalize(other.strip(), Normalizer.Form.NFC));
    }

    private static String cut(String text, int most) {
        return text.length() > most ? text.substring(0, most) : text;
    }

    private static void wrong(Faults faults, String field, String value) {
        faults.add(
                field,
                "unknown-code",
                new Text("“{0}” không phải giá trị đã biết.", "“{0}” is no known value.")
                        .with(value));
    }
}
