package vn.sen.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.sen.platform.testkit.PdfFile;

/**
 * The documents of the article's first inspection, as an archive reads them: every sentence in
 * order with its diacritics, the code that leads back to the record, and the format that lasts.
 */
class ReadingDocumentsBackIT {
    private static final Pattern INSPECTION =
            Pattern.compile("\"id\":\"([^\"]+)\",\"version\":\\d+,\"code\":\"2021-STTTT\"");
    private static final String FILES =
            "Các phòng cần giao nộp hồ sơ công việc vào lưu trữ cơ quan đúng thời hạn.";

    private static RunningSen sen;
    private static String inspection;

    @BeforeAll
    static void start() throws Exception {
        sen = RunningSen.shared();
        Matcher found =
                INSPECTION.matcher(sen.send("noivu", "GET", "/api/v1/inspections", null).body());
        assertTrue(found.find(), "the demo data has the inspection of the article");
        inspection = found.group(1);
    }

    @Test
    void theDecisionOnTheTeam() throws Exception {
        reads(
                "decision",
                "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                "DỰ THẢO – chưa có giá trị khi chưa ký",
                "Về việc thành lập Đoàn kiểm tra công tác cải cách hành chính",
                "Căn cứ 39/KH-UBND (minh họa) ngày 01 tháng 03 năm 2021",
                "Điều 1. Thành lập Đoàn kiểm tra công tác cải cách hành chính tại Sở Thông tin và"
                        + " Truyền thông, gồm:",
                "Trưởng đoàn kiểm tra (minh họa) Sở Nội vụ Trưởng đoàn",
                "từ 01/01/2021 đến 19/10/2021; ngày làm việc: 20/10/2021",
                "Thành viên Đoàn không kiểm tra cơ quan nơi mình công tác.",
                "Nơi nhận:");
    }

    @Test
    void theMinutes() throws Exception {
        reads(
                "minutes",
                "Độc lập - Tự do - Hạnh phúc",
                "BIÊN BẢN LÀM VIỆC",
                "Ngày 20/10/2021, Đoàn kiểm tra làm việc với Sở Thông tin và Truyền thông",
                "I. ƯU ĐIỂM",
                "Sở quan tâm triển khai cải cách hành chính, hoàn thành hơn 80 % nhiệm vụ của kế"
                        + " hoạch năm.",
                "II. HẠN CHẾ",
                "Việc số hóa tài liệu lưu trữ còn chậm, chưa có kế hoạch theo lô.",
                "III. KIẾN NGHỊ",
                FILES,
                "Biên bản đã được đọc cho những người có mặt cùng nghe và thống nhất.",
                "Đã ký xác nhận lúc 16:40 20/10/2021",
                "Mã băm SHA-256 của nội dung Cơ quan được kiểm tra đã ký:");
    }

    @Test
    void theConclusionNotice() throws Exception {
        reads(
                "conclusion",
                "Số: 15/TB-ĐKT (minh họa)",
                "THÔNG BÁO",
                "Trên cơ sở biên bản làm việc ngày 20/10/2021 với Sở Thông tin và Truyền thông,"
                        + " Đoàn kiểm tra thông báo kết luận như sau.",
                FILES,
                "Các cơ quan chịu trách nhiệm thực hiện đúng thời hạn và gửi minh chứng khắc phục.",
                "Phân công khắc phục",
                "Phần việc: Lập bảng nhu cầu đào tạo so với chỉ tiêu và đăng ký bổ sung",
                "Sở Thông tin và Truyền thông (chủ trì)",
                "Đã ký xác nhận lúc 10:00 05/11/2021",
                "Nơi nhận:");
    }

    @Test
    void theFollowUpReport() throws Exception {
        PdfFile report = pdf("/api/v1/inspections/follow-up-report");
        assertInOrder(
                report.words(),
                "BÁO CÁO",
                "Kết quả khắc phục sau kiểm tra của các cơ quan",
                "Báo cáo tổng hợp các phần việc khắc phục có thời hạn của các cơ quan, tính đến",
                "Lời hứa khắc phục Số phần việc",
                "II. Chi tiết theo hạn",
                "Phần việc: Theo dõi từng bước dự thảo, thẩm định, công bố, công khai",
                "Văn phòng Ủy ban nhân dân tỉnh (chủ trì)",
                "31/03/2022",
                "Xây dựng phương án sắp xếp các phòng");
        assertLastsAndLeadsTo(report, "/inspections/board");
    }

    private static void reads(String document, String... sentences) throws Exception {
        PdfFile pdf = pdf("/api/v1/inspections/" + inspection + "/documents/" + document);
        assertInOrder(pdf.words(), sentences);
        assertLastsAndLeadsTo(pdf, "/inspections/" + inspection);
    }

    private static void assertLastsAndLeadsTo(PdfFile pdf, String path) throws Exception {
        assertEquals(List.of(), pdf.faultsAsArchive());
        assertEquals(sen.url(path), pdf.code());
        String words = pdf.words();
        assertTrue(words.contains("Tra cứu bản điện tử: " + sen.url(path)), words);
        assertFalse(words.contains("#"), "a glyph is missing: " + words);
    }

    private static PdfFile pdf(String path) throws Exception {
        return new PdfFile(sen.download("noivu", path));
    }

    private static void assertInOrder(String words, String... sentences) {
        int from = 0;
        for (String sentence : sentences) {
            int found = words.indexOf(sentence, from);
            assertTrue(found >= 0, "not there, or before its turn: " + sentence + "\nin: " + words);
            from = found + sentence.length();
        }
    }
}
