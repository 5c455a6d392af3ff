package vn.sen.reconciliation.demo;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Invented people, parcels, procedures and codes. */
final class LandOffice {
    /** Code, name, right limit in working days (0: same day), limit that old software has. */
    record Procedure(String code, String name, int limit, int wrong) {}

    static final List<Procedure> PROCEDURES =
            List.of(
                    new Procedure("1.012783", "Cấp đổi Giấy chứng nhận", 10, 7),
                    new Procedure("1.012756", "Đăng ký đất đai lần đầu", 17, 12),
                    new Procedure("1.012793", "Đăng ký biến động do đổi thông tin", 8, 5),
                    new Procedure("1.012781", "Đăng ký biến động quyền sử dụng đất", 20, 15),
                    new Procedure("1.013831", "Đăng ký biến động do chuyển nhượng", 10, 6),
                    new Procedure("1.012766", "Xóa đăng ký thuê, thuê lại", 3, 2));
    static final Procedure SAME_DAY = new Procedure("1.011441", "Đăng ký biện pháp bảo đảm", 0, 0);

    private static final List<String> FAMILY =
            List.of("Nguyễn", "Trần", "Lê", "Phạm", "Huỳnh", "Võ", "Đặng", "Bùi", "Đỗ", "Ngô");
    private static final List<String> MIDDLE =
            List.of("Văn", "Thị", "Hữu", "Ngọc", "Minh", "Thanh", "Quốc", "Kim", "Đức", "Mỹ");
    private static final List<String> GIVEN =
            List.of("Hòa", "Lượng", "Đạt", "Yến", "Phước", "Thủy", "Nghĩa", "Ẩn", "Sương", "Tùng");
    private static final List<String> PLACE =
            List.of("xã Bình Minh Thử", "xã Hòa Lợi Thử", "phường Sen Hồng Thử", "xã Đất Mới Thử");
    private static final DateTimeFormatter CODE_DAY = DateTimeFormatter.ofPattern("yyMMdd");

    private final Random random;
    private int sequence;

    LandOffice(Random random, int volume) {
        this.random = random;
        this.sequence = volume * 1_000;
    }

    String applicant() {
        return one(FAMILY) + " " + one(MIDDLE) + " " + one(GIVEN) + " (minh họa)";
    }

    String parcel() {
        return "Thửa %d, tờ %d, %s"
                .formatted(1 + random.nextInt(2_000), 1 + random.nextInt(120), one(PLACE));
    }

    /** The same name as another keyboard writes it. */
    String otherwise(String name) {
        return switch (random.nextInt(3)) {
            case 0 -> Normalizer.normalize(name, Normalizer.Form.NFD);
            case 1 -> name.toUpperCase(Locale.ROOT);
            default -> "  " + name.replace(" ", "  ");
        };
    }

    /** In one of the two schemes that are in use. */
    String code(LocalDate received) {
        sequence++;
        return (random.nextBoolean() ? "000.00.20.H20-%s-%05d" : "H20.50.05.13-%s-%05d")
                .formatted(CODE_DAY.format(received), sequence);
    }

    private String one(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }
}
