package vn.sen.platform.ui;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.pages.Page;
import vn.sen.platform.api.problem.Faults;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.problem.RequestProblem;
import vn.sen.platform.api.text.Language;
import vn.sen.platform.api.text.Text;
import vn.sen.platform.ui.assets.Assets;

/**
 * Every component on pages with realistic content. The pages are left in {@code target/gallery}
 * with their assets, to be looked at through any web server of that folder.
 */
class GalleryTest {
    private static final Path FOLDER = Path.of("target", "gallery");
    private final PageShell shell =
            new PageShell(
                    Fakes.ports(
                            Fakes.item("Cơ quan", "Agencies", "/agencies", "building-bank", 100),
                            new Fakes.Item(
                                    new Text("Kiểm tra", "Inspections"),
                                    "/inspections",
                                    "clipboard-check",
                                    300,
                                    List.of(
                                            crumb("Chương trình", "Programmes", "/programmes"),
                                            crumb("Bảng theo dõi", "Follow-up", "/board"),
                                            crumb("Cơ quan tôi phải làm", "What we owe", "/ours"))),
                            Fakes.item("Người dùng", "People", "/people", "users", 910),
                            Fakes.item("Nhật ký", "Audit trail", "/audit", "history", 920)),
                    Fakes.SOURCE,
                    true,
                    "1.0.0");

    private static Page.Crumb crumb(String vi, String en, String path) {
        return new Page.Crumb(new Text(vi, en), "/inspections" + path);
    }

    @Test
    void everyComponentKeepsTheContentPolicyInBothLanguages() throws IOException {
        Files.createDirectories(FOLDER);
        for (Language language : Language.values()) {
            write("list", language, GalleryPages.list());
            write("detail", language, GalleryPages.detail());
            write("form", language, GalleryPages.form());
            writeAs("refused", refused(language), GalleryPages.form());
            write("problem", language, null);
        }
        writeAs("welcome", Fakes.call(Fakes.NOBODY, Language.VI), null);
        assets();
    }

    private void write(String name, Language language, @Nullable Page page) throws IOException {
        writeAs(name, Fakes.call(Fakes.HEAD, language), page);
    }

    private void writeAs(String name, Call call, @Nullable Page given) throws IOException {
        String html =
                Fakes.as(
                        call,
                        () -> {
                            Page page =
                                    given != null
                                            ? given
                                            : name.equals("problem")
                                                    ? shell.problem(
                                                            new Problem(
                                                                    RequestProblem.NOT_FOUND,
                                                                    "cuộc kiểm tra"),
                                                            call.trace())
                                                    : Page.of(
                                                            Text.same("Sen"),
                                                            Fakes.SOURCE.own(
                                                                    "home.jte",
                                                                    Map.of(
                                                                            "cards",
                                                                            List.of(),
                                                                            "caller",
                                                                            call.caller())));
                            return Fakes.shown(shell, page, "/inspections/board", "");
                        });
        assertFalse(
                Pattern.compile("<style|\\sstyle=|\\son[a-z]+=|<script(?![^>]*\\bsrc=)")
                        .matcher(html)
                        .find(),
                name);
        assertTrue(html.endsWith("</html>\n"), name);
        Files.writeString(FOLDER.resolve(name + "-" + call.language().tag() + ".html"), html);
    }

    private void assets() throws IOException {
        Assets assets = new Assets();
        Path folder = FOLDER.resolve(assets.url("").substring(1));
        Files.createDirectories(folder);
        for (String name :
                List.of(
                        "tabler.min.css",
                        "sen.css",
                        "theme.js",
                        "sen.js",
                        "htmx.min.js",
                        "chart.umd.min.js",
                        "lotus.svg",
                        "icons.svg")) {
            Files.write(folder.resolve(name), assets.find(name).orElseThrow().bytes());
        }
    }

    private static Call refused(Language language) {
        Faults faults = new Faults();
        faults.text("name", "", 300);
        faults.add(
                "from",
                "not-a-date",
                new Text(
                        "“31/04/2021” không phải ngày có thật. Ví dụ: 20/10/2021.",
                        "“31/04/2021” is no real date. Example: 20/10/2021."));
        return Fakes.refused(
                language,
                Map.of(
                        "name", List.of(""),
                        "from", List.of("31/04/2021"),
                        "kind", List.of("WARD"),
                        "note", List.of("Đã hỏi Văn phòng UBND tỉnh")),
                Problem.of(RequestProblem.INVALID, faults.all()));
    }
}
