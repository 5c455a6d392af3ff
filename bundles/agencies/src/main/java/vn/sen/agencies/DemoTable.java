package vn.sen.agencies;

import static vn.sen.agencies.api.AgencyKind.DEPARTMENT;
import static vn.sen.agencies.api.AgencyKind.DISTRICT_PEOPLES_COMMITTEE;
import static vn.sen.agencies.api.AgencyKind.DIVISION;
import static vn.sen.agencies.api.AgencyKind.INSPECTORATE;
import static vn.sen.agencies.api.AgencyKind.OFFICE;
import static vn.sen.agencies.api.AgencyKind.ONE_STOP_DESK;
import static vn.sen.agencies.api.AgencyKind.PROVINCIAL_PEOPLES_COMMITTEE;
import static vn.sen.agencies.api.AgencyKind.PUBLIC_SERVICE_UNIT;
import static vn.sen.agencies.api.AgencyKind.SUB_DEPARTMENT;

import java.util.List;
import java.util.Map;
import vn.sen.agencies.api.AgencyKind;

/** The rows of {@link DemoAgencies}, parents before children. */
final class DemoTable {
    private DemoTable() {}

    /**
     * @param parent code; "" at the top
     * @param head title of who leads it
     */
    record Row(
            String code,
            String name,
            String shortName,
            AgencyKind kind,
            String parent,
            String head) {}

    static final List<Row> ROWS =
            List.of(
                    new Row(
                            "UBND",
                            "Ủy ban nhân dân tỉnh Đồng Tháp",
                            "UBND tỉnh",
                            PROVINCIAL_PEOPLES_COMMITTEE,
                            "",
                            "Chủ tịch UBND tỉnh"),
                    new Row(
                            "VPUBND",
                            "Văn phòng Ủy ban nhân dân tỉnh",
                            "Văn phòng UBND tỉnh",
                            OFFICE,
                            "UBND",
                            "Chánh Văn phòng"),
                    new Row("SNV", "Sở Nội vụ", "", DEPARTMENT, "UBND", "Giám đốc Sở"),
                    new Row(
                            "STTTT",
                            "Sở Thông tin và Truyền thông",
                            "Sở TT&TT",
                            DEPARTMENT,
                            "UBND",
                            "Giám đốc Sở"),
                    new Row(
                            "STNMT",
                            "Sở Tài nguyên và Môi trường",
                            "Sở TN&MT",
                            DEPARTMENT,
                            "UBND",
                            "Giám đốc Sở"),
                    new Row("STP", "Sở Tư pháp", "", DEPARTMENT, "UBND", "Giám đốc Sở"),
                    new Row("STC", "Sở Tài chính", "", DEPARTMENT, "UBND", "Giám đốc Sở"),
                    new Row(
                            "SKHDT",
                            "Sở Kế hoạch và Đầu tư",
                            "Sở KH&ĐT",
                            DEPARTMENT,
                            "UBND",
                            "Giám đốc Sở"),
                    new Row("SCT", "Sở Công Thương", "", DEPARTMENT, "UBND", "Giám đốc Sở"),
                    new Row(
                            "SNNPTNT",
                            "Sở Nông nghiệp và Phát triển nông thôn",
                            "Sở NN&PTNT",
                            DEPARTMENT,
                            "UBND",
                            "Giám đốc Sở"),
                    new Row(
                            "SGTVT",
                            "Sở Giao thông vận tải",
                            "Sở GTVT",
                            DEPARTMENT,
                            "UBND",
                            "Giám đốc Sở"),
                    new Row("SXD", "Sở Xây dựng", "", DEPARTMENT, "UBND", "Giám đốc Sở"),
                    new Row(
                            "SLDTBXH",
                            "Sở Lao động - Thương binh và Xã hội",
                            "Sở LĐ-TB&XH",
                            DEPARTMENT,
                            "UBND",
                            "Giám đốc Sở"),
                    new Row(
                            "SVHTTDL",
                            "Sở Văn hóa, Thể thao và Du lịch",
                            "Sở VH-TT&DL",
                            DEPARTMENT,
                            "UBND",
                            "Giám đốc Sở"),
                    new Row(
                            "SKHCN",
                            "Sở Khoa học và Công nghệ",
                            "Sở KH&CN",
                            DEPARTMENT,
                            "UBND",
                            "Giám đốc Sở"),
                    new Row(
                            "SGDDT",
                            "Sở Giáo dục và Đào tạo",
                            "Sở GD&ĐT",
                            DEPARTMENT,
                            "UBND",
                            "Giám đốc Sở"),
                    new Row("SYT", "Sở Y tế", "", DEPARTMENT, "UBND", "Giám đốc Sở"),
                    new Row("TTT", "Thanh tra tỉnh", "", INSPECTORATE, "UBND", "Chánh Thanh tra"),
                    new Row(
                            "VPUBND-HCTC",
                            "Phòng Hành chính - Tổ chức",
                            "",
                            DIVISION,
                            "VPUBND",
                            "Trưởng phòng"),
                    new Row(
                            "VPUBND-KSTT",
                            "Phòng Kiểm soát thủ tục hành chính",
                            "",
                            DIVISION,
                            "VPUBND",
                            "Trưởng phòng"),
                    new Row("VPUBND-TH", "Phòng Tổng hợp", "", DIVISION, "VPUBND", "Trưởng phòng"),
                    new Row(
                            "TTPVHCC",
                            "Trung tâm Phục vụ hành chính công",
                            "",
                            ONE_STOP_DESK,
                            "VPUBND",
                            "Giám đốc Trung tâm"),
                    new Row(
                            "SNV-VP",
                            "Văn phòng Sở Nội vụ",
                            "",
                            OFFICE,
                            "SNV",
                            "Chánh Văn phòng Sở"),
                    new Row(
                            "SNV-CCHC",
                            "Phòng Cải cách hành chính",
                            "",
                            DIVISION,
                            "SNV",
                            "Trưởng phòng"),
                    new Row(
                            "SNV-TCBC",
                            "Phòng Tổ chức, biên chế",
                            "",
                            DIVISION,
                            "SNV",
                            "Trưởng phòng"),
                    new Row(
                            "CCVTLT",
                            "Chi cục Văn thư - Lưu trữ",
                            "",
                            SUB_DEPARTMENT,
                            "SNV",
                            "Chi cục trưởng"),
                    new Row(
                            "STTTT-VP",
                            "Văn phòng Sở Thông tin và Truyền thông",
                            "",
                            OFFICE,
                            "STTTT",
                            "Chánh Văn phòng Sở"),
                    new Row(
                            "STTTT-TTRA",
                            "Thanh tra Sở Thông tin và Truyền thông",
                            "",
                            INSPECTORATE,
                            "STTTT",
                            "Chánh Thanh tra Sở"),
                    new Row(
                            "STTTT-CNTT",
                            "Phòng Công nghệ thông tin",
                            "",
                            DIVISION,
                            "STTTT",
                            "Trưởng phòng"),
                    new Row(
                            "STTTT-BCVT",
                            "Phòng Bưu chính, viễn thông",
                            "",
                            DIVISION,
                            "STTTT",
                            "Trưởng phòng"),
                    new Row(
                            "STTTT-TTBC",
                            "Phòng Thông tin, báo chí, xuất bản",
                            "",
                            DIVISION,
                            "STTTT",
                            "Trưởng phòng"),
                    new Row(
                            "TTCNTT",
                            "Trung tâm Công nghệ thông tin và Truyền thông",
                            "",
                            PUBLIC_SERVICE_UNIT,
                            "STTTT",
                            "Giám đốc Trung tâm"),
                    new Row(
                            "STNMT-VP",
                            "Văn phòng Sở Tài nguyên và Môi trường",
                            "",
                            OFFICE,
                            "STNMT",
                            "Chánh Văn phòng Sở"),
                    new Row(
                            "VPDKDD",
                            "Văn phòng Đăng ký đất đai",
                            "VPĐKĐĐ",
                            PUBLIC_SERVICE_UNIT,
                            "STNMT",
                            "Giám đốc Văn phòng"),
                    new Row(
                            "CCQLDD",
                            "Chi cục Quản lý đất đai",
                            "",
                            SUB_DEPARTMENT,
                            "STNMT",
                            "Chi cục trưởng"),
                    new Row(
                            "CCBVMT",
                            "Chi cục Bảo vệ môi trường",
                            "",
                            SUB_DEPARTMENT,
                            "STNMT",
                            "Chi cục trưởng"),
                    new Row(
                            "TPCL",
                            "UBND thành phố Cao Lãnh",
                            "TP Cao Lãnh",
                            DISTRICT_PEOPLES_COMMITTEE,
                            "UBND",
                            "Chủ tịch UBND thành phố"),
                    new Row(
                            "TPSD",
                            "UBND thành phố Sa Đéc",
                            "TP Sa Đéc",
                            DISTRICT_PEOPLES_COMMITTEE,
                            "UBND",
                            "Chủ tịch UBND thành phố"),
                    new Row(
                            "TPHN",
                            "UBND thành phố Hồng Ngự",
                            "TP Hồng Ngự",
                            DISTRICT_PEOPLES_COMMITTEE,
                            "UBND",
                            "Chủ tịch UBND thành phố"),
                    new Row(
                            "HCL",
                            "UBND huyện Cao Lãnh",
                            "H. Cao Lãnh",
                            DISTRICT_PEOPLES_COMMITTEE,
                            "UBND",
                            "Chủ tịch UBND huyện"),
                    new Row(
                            "HCT",
                            "UBND huyện Châu Thành",
                            "H. Châu Thành",
                            DISTRICT_PEOPLES_COMMITTEE,
                            "UBND",
                            "Chủ tịch UBND huyện"),
                    new Row(
                            "HHN",
                            "UBND huyện Hồng Ngự",
                            "H. Hồng Ngự",
                            DISTRICT_PEOPLES_COMMITTEE,
                            "UBND",
                            "Chủ tịch UBND huyện"),
                    new Row(
                            "HLV",
                            "UBND huyện Lai Vung",
                            "H. Lai Vung",
                            DISTRICT_PEOPLES_COMMITTEE,
                            "UBND",
                            "Chủ tịch UBND huyện"),
                    new Row(
                            "HLVO",
                            "UBND huyện Lấp Vò",
                            "H. Lấp Vò",
                            DISTRICT_PEOPLES_COMMITTEE,
                            "UBND",
                            "Chủ tịch UBND huyện"),
                    new Row(
                            "HTN",
                            "UBND huyện Tam Nông",
                            "H. Tam Nông",
                            DISTRICT_PEOPLES_COMMITTEE,
                            "UBND",
                            "Chủ tịch UBND huyện"),
                    new Row(
                            "HTH",
                            "UBND huyện Tân Hồng",
                            "H. Tân Hồng",
                            DISTRICT_PEOPLES_COMMITTEE,
                            "UBND",
                            "Chủ tịch UBND huyện"),
                    new Row(
                            "HTB",
                            "UBND huyện Thanh Bình",
                            "H. Thanh Bình",
                            DISTRICT_PEOPLES_COMMITTEE,
                            "UBND",
                            "Chủ tịch UBND huyện"),
                    new Row(
                            "HTM",
                            "UBND huyện Tháp Mười",
                            "H. Tháp Mười",
                            DISTRICT_PEOPLES_COMMITTEE,
                            "UBND",
                            "Chủ tịch UBND huyện"));

    /** What some of them are for, in plain words. */
    static final Map<String, String> FUNCTIONS =
            Map.of(
                    "VPUBND",
                    "Tham mưu, tổng hợp và phục vụ sự chỉ đạo, điều hành của UBND tỉnh; đầu mối kiểm soát thủ tục hành chính.",
                    "SNV",
                    "Quản lý nhà nước về tổ chức bộ máy, biên chế, cán bộ, công chức, viên chức, cải cách hành chính, văn thư và lưu trữ.",
                    "STTTT",
                    "Quản lý nhà nước về báo chí, xuất bản, bưu chính, viễn thông, công nghệ thông tin và thông tin cơ sở.",
                    "STNMT",
                    "Quản lý nhà nước về đất đai, tài nguyên nước, khoáng sản, môi trường, đo đạc và bản đồ.",
                    "VPDKDD",
                    "Đăng ký đất đai, lập và chỉnh lý hồ sơ địa chính; vận hành phần mềm đất đai.",
                    "TTPVHCC",
                    "Tiếp nhận hồ sơ, hướng dẫn và trả kết quả thủ tục hành chính của các sở, ngành.",
                    "STTTT-VP",
                    "Hành chính, tổ chức, kế hoạch, tài vụ; văn thư và lưu trữ của Sở.",
                    "SNV-CCHC",
                    "Theo dõi, kiểm tra công tác cải cách hành chính; giúp việc các đoàn kiểm tra.");
}
