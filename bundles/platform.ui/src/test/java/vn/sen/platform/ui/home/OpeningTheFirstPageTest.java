package vn.sen.platform.ui.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.sen.platform.api.pages.Card;
import vn.sen.platform.api.pages.Fragment;
import vn.sen.platform.api.pages.SearchProvider;
import vn.sen.platform.api.people.Caller;
import vn.sen.platform.api.text.Language;
import vn.sen.platform.api.text.Text;
import vn.sen.platform.ui.Fakes;
import vn.sen.platform.ui.assets.Assets;

class OpeningTheFirstPageTest {
    private final Bounded bounded = new Bounded();

    @AfterEach
    void stop() {
        bounded.stop();
    }

    private record Shown(String name, int order, Fragment what) implements Card {
        @Override
        public Text title() {
            return Text.same(name);
        }

        @Override
        public Optional<Fragment> body(Caller caller) {
            return what == Fragment.EMPTY ? Optional.empty() : Optional.of(what);
        }
    }

    private String firstPage(Object... services) {
        HomePages pages = new HomePages(Fakes.ports(services), Fakes.SOURCE, bounded);
        return Fakes.as(
                Fakes.call(Fakes.HEAD, Language.VI), () -> Fakes.text(pages.first().body()));
    }

    @Test
    void cardsStandInOrderAndOneThatFailsOrHangsSpoilsNothing() {
        String html =
                firstPage(
                        new Shown("Sau", 900, out -> out.write("<p>sau</p>")),
                        new Shown(
                                "Hỏng",
                                500,
                                out -> {
                                    throw new IllegalStateException("x");
                                }),
                        new Shown("Treo", 600, out -> sleepLong()),
                        new Shown("Không có gì", 50, Fragment.EMPTY),
                        new Shown("Trước", 100, out -> out.write("<p>trước</p>")));
        assertTrue(html.indexOf("<p>trước</p>") < html.indexOf("<p>sau</p>"), html);
        assertTrue(html.indexOf("<p>trước</p>") >= 0, html);
        assertEquals(2, html.split("Phần này chưa tải được", -1).length - 1);
        assertFalse(html.contains("Không có gì"));
    }

    /** Fails before it says anything about itself. */
    private static final class Nameless implements Card {
        @Override
        public Text title() {
            throw new IllegalStateException("x");
        }

        @Override
        public int order() {
            return 1;
        }

        @Override
        public Optional<Fragment> body(Caller caller) {
            return Optional.of(out -> out.write("<p>không đến</p>"));
        }
    }

    @Test
    void aCardWithoutATitleSpoilsNothing() {
        String html =
                firstPage(new Nameless(), new Shown("Sau", 900, out -> out.write("<p>sau</p>")));
        assertTrue(html.indexOf("<p>sau</p>") >= 0, html);
        assertEquals(1, html.split("Phần này chưa tải được", -1).length - 1);
        assertFalse(html.contains("không đến"), html);
    }

    private static void sleepLong() {
        try {
            Thread.sleep(60_000);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void anEmptyFirstPageSaysWhatToDoNext() {
        assertTrue(firstPage().contains("Hãy mở một mục trong danh mục để bắt đầu"));
    }

    @Test
    void searchEscapesWhatWasAskedAndSaysWhenAModuleIsMissing() {
        SearchProvider agencies =
                (words, limit) ->
                        List.of(
                                new SearchProvider.Hit(
                                        new Text("Cơ quan", "Agency"),
                                        "Sở Thông tin và Truyền thông",
                                        "STTTT",
                                        "/agencies/1"));
        SearchProvider broken =
                (words, limit) -> {
                    throw new IllegalStateException("x");
                };
        HomePages pages = new HomePages(Fakes.ports(agencies, broken), Fakes.SOURCE, bounded);
        String html =
                Fakes.as(
                        Fakes.call(Fakes.HEAD, Language.VI),
                        () -> Fakes.text(pages.search("<script>").body()));
        assertTrue(html.contains("<a href=\"/agencies/1\">Sở Thông tin và Truyền thông</a>"), html);
        assertTrue(html.contains("danh sách có thể thiếu"), html);
        assertFalse(html.contains("<script>"), html);
    }

    @Test
    void changingLanguageLeadsBackAndNeverToAnotherHost() {
        assertEquals(
                URI.create("/agencies?q=s%E1%BB%9F"),
                PreferencePages.back(
                        "/agencies", "http://sen:8080/agencies?q=s%E1%BB%9F", "sen:8080"));
        assertEquals(
                URI.create("/agencies"),
                PreferencePages.back("/agencies", "http://evil/x", "sen:8080"));
        assertEquals(URI.create("/"), PreferencePages.back("//evil/x", null, "sen:8080"));
        assertEquals(URI.create("/"), PreferencePages.back("/\\evil", null, null));
    }

    @Test
    void everyIconOfTheListIsInTheSprite() {
        Assets assets = new Assets();
        String sprite =
                new String(assets.find("icons.svg").orElseThrow().bytes(), StandardCharsets.UTF_8);
        for (String icon : List.of("building", "checklist", "alert-triangle", "file-type-csv")) {
            assertTrue(sprite.contains("<symbol id=\"" + icon + "\""), icon);
        }
    }
}
