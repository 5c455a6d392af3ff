package vn.sen.dossiers.sync;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The national field that a heading means, whatever its case, accents and spaces. */
final class FieldNames {
    /** All that are known, as they are written. */
    static final List<String> ALL =
            List.of(
                    "MaHoSo",
                    "MaTTHC",
                    "TenTTHC",
                    "MaLinhVuc",
                    "TenLinhVuc",
                    "ChuHoSo",
                    "LoaiDoiTuong",
                    "MaDoiTuong",
                    "Email",
                    "SoDienThoai",
                    "TrichYeuHoSo",
                    "NgayTiepNhan",
                    "NgayHenTra",
                    "TrangThaiHoSo",
                    "NgayTra",
                    "ThongTinTra",
                    "HinhThuc",
                    "NgayKetThucXuLy",
                    "DonViXuLy",
                    "GhiChu",
                    "TaiLieuNop",
                    "DanhSachLePhi",
                    "DanhSachTepDinhKemKhac",
                    "DanhSachHoSoBoSung",
                    "DanhSachGiayToKetQua");

    /** What other systems call them. */
    private static final Map<String, String> OTHERWISE =
            Map.ofEntries(
                    Map.entry("sohoso", "MaHoSo"),
                    Map.entry("sobiennhan", "MaHoSo"),
                    Map.entry("mathutuc", "MaTTHC"),
                    Map.entry("thutuc", "TenTTHC"),
                    Map.entry("tenthutuc", "TenTTHC"),
                    Map.entry("nguoinop", "ChuHoSo"),
                    Map.entry("doituong", "LoaiDoiTuong"),
                    Map.entry("ngaynhan", "NgayTiepNhan"),
                    Map.entry("tiepnhan", "NgayTiepNhan"),
                    Map.entry("hentra", "NgayHenTra"),
                    Map.entry("ngayhen", "NgayHenTra"),
                    Map.entry("hantra", "NgayHenTra"),
                    Map.entry("trangthai", "TrangThaiHoSo"),
                    Map.entry("tinhtrang", "TrangThaiHoSo"),
                    Map.entry("ngaycoketqua", "NgayKetThucXuLy"),
                    Map.entry("coketqua", "NgayKetThucXuLy"),
                    Map.entry("ngayketthuc", "NgayKetThucXuLy"),
                    Map.entry("ngaytraketqua", "NgayTra"),
                    Map.entry("donvi", "DonViXuLy"),
                    Map.entry("coquan", "DonViXuLy"),
                    Map.entry("coquangiaiquyet", "DonViXuLy"));

    private static final Map<String, String> KNOWN =
            ALL.stream().collect(Collectors.toUnmodifiableMap(FieldNames::plain, f -> f));

    private FieldNames() {}

    /** Letters and digits alone, without accents. */
    static String plain(String heading) {
        return Normalizer.normalize(heading, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd')
                .replaceAll("[^a-z0-9]", "");
    }

    /** Empty for a heading that means none of them. */
    static Optional<String> of(String heading) {
        String plain = plain(heading);
        Function<Map<String, String>, Optional<String>> in =
                map -> Optional.ofNullable(map.get(plain));
        return in.apply(KNOWN).or(() -> in.apply(OTHERWISE));
    }
}
