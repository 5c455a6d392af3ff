package vn.sen.platform.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.sen.platform.ui.Fakes.HEAD;
import static vn.sen.platform.ui.Fakes.NOBODY;
import static vn.sen.platform.ui.Fakes.item;
import static vn.sen.platform.ui.Fakes.shown;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.sen.platform.api.pages.NavigationItem;
import vn.sen.platform.api.pages.Page;
import vn.sen.platform.api.people.Caller;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.problem.RequestProblem;
import vn.sen.platform.api.text.Language;
import vn.sen.platform.api.text.Text;

class ShowingAPageTest {
    private static final NavigationItem BROKEN =
            new NavigationItem() {
                @Override
                public Text label() {
                    throw new IllegalStateException("module in trouble");
                }

                @Override
                public String href() {
                    return "/broken";
                }

                @Override
                public String icon() {
                    return "x";
                }

                @Override
                public int order() {
                    return 1;
                }
            };

    private final PageShell shell =
            new PageShell(
                    Fakes.ports(
                            item("Kiểm tra", "Inspections", "/inspections", "checklist", 300),
                            BROKEN,
                            item("Cơ quan", "Agencies", "/agencies", "building", 100)),
                    Fakes.SOURCE,
                    true,
                    "1.0.0");
    private final Page page =
            Page.of(
                    new Text("Sở <Thông tin> & Truyền thông", "Department"),
                    out -> out.write("<p>nội dung</p>"));

    private String seenBy(Caller caller, Language language, String path, String theme) {
        return Fakes.as(Fakes.call(caller, language), () -> shown(shell, page, path, theme));
    }

    @Test
    void titleIsEscapedAndBodyIsNot() {
        String html = seenBy(HEAD, Language.VI, "/agencies", "");
        assertTrue(html.contains("<h1>Sở &lt;Thông tin&gt; &amp; Truyền thông</h1>"), html);
        assertTrue(html.contains("<p>nội dung</p>"));
    }

    @Test
    void strictContentPolicyHolds() {
        String html = seenBy(HEAD, Language.VI, "/agencies", "dark");
        assertFalse(Pattern.compile("<script(?![^>]*\\bsrc=)").matcher(html).find());
        assertFalse(
                Pattern.compile("<style|\\sstyle=|\\son[a-z]+=|javascript:").matcher(html).find());
        assertFalse(Pattern.compile("(src|href)=\"(https?:)?//").matcher(html).find());
    }

    @Test
    void navigationIsOrderedMarksThePlaceAndSurvivesABrokenModule() {
        String html = seenBy(HEAD, Language.VI, "/agencies/0190/edit", "");
        assertTrue(html.indexOf("href=\"/agencies\"") < html.indexOf("href=\"/inspections\""));
        assertTrue(html.contains("<a href=\"/agencies\" aria-current=\"true\">"), html);
        assertTrue(html.contains("<a href=\"/inspections\">"), html);
        assertFalse(html.contains("/broken"));
    }

    @Test
    void vietnameseUnlessEnglishIsAsked() {
        String vi = seenBy(HEAD, Language.VI, "/", "");
        assertTrue(vi.contains("<html lang=\"vi\">") && vi.contains("Số liệu minh họa"), vi);
        String en = seenBy(HEAD, Language.EN, "/", "");
        assertTrue(en.contains("<html lang=\"en\">") && en.contains("Demonstration data"), en);
        assertTrue(en.contains("value=\"vi\""), "a way back to Vietnamese");
    }

    @Test
    void themeComesFromTheCookieAndNothingElseGetsIn() {
        assertTrue(seenBy(HEAD, Language.VI, "/", "dark").contains("data-bs-theme=\"dark\""));
        assertFalse(seenBy(HEAD, Language.VI, "/", "\"><b>").contains("data-bs-theme"));
    }

    @Test
    void strangersSeeNoNavigationAndASignIn() {
        String html = seenBy(NOBODY, Language.VI, "/", "");
        assertFalse(html.contains("sen-nav"));
        assertFalse(html.contains("/login/out"));
        assertTrue(html.contains("href=\"/login\""));
    }

    @Test
    void signingOutCarriesTheToken() {
        String html = seenBy(HEAD, Language.VI, "/", "");
        assertTrue(
                html.contains(
                        "action=\"/login/out\"><input type=\"hidden\" name=\"_csrf\""
                                + " value=\"the-token\">"),
                html);
    }

    @Test
    void aProblemSaysWhatHappenedWhatToDoAndItsTrace() {
        String html =
                Fakes.as(
                        Fakes.call(HEAD, Language.VI),
                        () ->
                                shown(
                                        shell,
                                        shell.problem(
                                                new Problem(RequestProblem.STALE, 7),
                                                "00f1a2b3c4d5e6f7"),
                                        "/agencies",
                                        ""));
        assertTrue(html.contains("<h1>Người khác vừa sửa trước bạn</h1>"), html);
        assertTrue(html.contains("phiên bản hiện tại 7"));
        assertTrue(html.contains("tải lại trang để xem bản mới nhất"));
        assertTrue(html.contains("<code>00f1a2b3c4d5e6f7</code>"));
    }

    @Test
    void theMostSpecialPlaceIsWhereOneIs() {
        List<String> places = List.of("/", "/inspections", "/inspections/board?open=true");
        assertEquals(
                "/inspections/board?open=true",
                Navigation.longestMatch(places, "/inspections/board"));
        assertEquals("/inspections", Navigation.longestMatch(places, "/inspections/0190"));
        assertEquals("", Navigation.longestMatch(places, "/inspectionsX"));
    }
}
