package vn.sen.agencies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindingAnAgencyByPlainLettersTest {
    @Test
    void diacriticsAndCaseDoNotMatter() {
        assertEquals("so thong tin va truyen thong", Folding.fold("Sở Thông tin và Truyền thông"));
        assertEquals("van phong dang ky dat dai", Folding.fold("VĂN PHÒNG ĐĂNG KÝ ĐẤT ĐAI"));
        assertEquals("uy ban nhan dan", Folding.fold("Ủy  ban — nhân dân."));
    }

    @Test
    void composedAndDecomposedLettersAreTheSame() {
        String name = "Sở Nông nghiệp và Phát triển nông thôn";
        assertEquals(
                Folding.fold(name), Folding.fold(Normalizer.normalize(name, Normalizer.Form.NFD)));
    }

    @Test
    void theColumnHoldsNameShortNameAndCodeEachAfterASpace() {
        assertEquals(
                " so thong tin va truyen thong | so tt tt | stttt ",
                Folding.column("Sở Thông tin và Truyền thông", "Sở TT&TT", "STTTT"));
    }

    @Test
    void aLongNameStillFitsTheColumn() {
        assertTrue(Folding.column("ộ ".repeat(300), "x".repeat(120), "C").length() <= 700);
    }

    @Test
    void aQuestionOfSignsAloneHasNoWords() {
        assertEquals(List.of(), Folding.words(" %_“”! "));
        assertEquals(List.of("noi", "vu"), Folding.words("Nội vụ nội"));
    }
}
