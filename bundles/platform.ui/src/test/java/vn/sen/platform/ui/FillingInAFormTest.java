package vn.sen.platform.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.explain.Explanation;
import vn.sen.platform.api.explain.Rule;
import vn.sen.platform.api.pages.Field;
import vn.sen.platform.api.pages.Ui;
import vn.sen.platform.api.problem.Faults;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.problem.RequestProblem;
import vn.sen.platform.api.text.Language;
import vn.sen.platform.api.text.Text;

class FillingInAFormTest {
    private static <T> T with(Call call, Function<Ui, T> work) {
        return Fakes.as(call, () -> work.apply(Fakes.SOURCE.ui()));
    }

    private static Call plain(Language language) {
        return Fakes.call(Fakes.HEAD, language);
    }

    private static Call refused() {
        Faults faults = new Faults();
        faults.add(
                "from",
                "not-a-date",
                new Text("“31/04/2021” không phải ngày có thật.", "No real date."));
        return Fakes.refused(
                Language.VI,
                Map.of(
                        "name", List.of("Sở \"Nội vụ\" <b>"),
                        "from", List.of("31/04/2021"),
                        "kind", List.of("WARD"),
                        "secret", List.of("mat-khau-cu")),
                Problem.of(RequestProblem.INVALID, faults.all()));
    }

    @Test
    void everyFormCarriesItsTokenAndItsPage() {
        assertEquals(
                "<input type=\"hidden\" name=\"_csrf\" value=\"the-token\"><input type=\"hidden\""
                        + " name=\"_form\" value=\"/agencies/new?a=1&amp;b=2\">",
                with(plain(Language.VI), ui -> Fakes.text(ui.hidden("/agencies/new?a=1&b=2")))
                        .strip());
    }

    @Test
    void anEditFormCarriesTheVersionThatWasRead() {
        String hidden =
                with(plain(Language.VI), ui -> Fakes.text(ui.hidden("/agencies/1/rename", 7)));
        assertTrue(hidden.contains("name=\"_version\" value=\"7\""), hidden);
    }

    @Test
    void aRefusedEditKeepsTheVersionThatWasReadAndLeadsToTheNewest() {
        Call stale =
                Fakes.refused(
                        Language.VI,
                        Map.of(
                                "_form", List.of("/agencies/1/rename"),
                                "_version", List.of("7"),
                                "name", List.of("Sở Nội vụ")),
                        new Problem(
                                RequestProblem.STALE_SINCE,
                                "Chuyên viên nội vụ (minh họa)",
                                "08:10:00 20/10/2021"));
        String hidden = with(stale, ui -> Fakes.text(ui.hidden("/agencies/1/rename", 8)));
        assertTrue(hidden.contains("name=\"_version\" value=\"7\""), hidden);
        String other = with(stale, ui -> Fakes.text(ui.hidden("/agencies/1/end", 8)));
        assertTrue(other.contains("name=\"_version\" value=\"8\""), other);
        String summary = with(stale, ui -> Fakes.text(ui.faults()));
        assertTrue(summary.contains("Chuyên viên nội vụ (minh họa)"), summary);
        assertTrue(summary.contains("href=\"/agencies/1/rename\""), summary);
        assertFalse(
                with(refused(), ui -> Fakes.text(ui.faults())).contains("target=\"_blank\""),
                "a fault of one's own needs no newest state");
    }

    @Test
    void whatWasTypedComesBackEscaped() {
        String field =
                with(refused(), ui -> Fakes.text(ui.field(Field.text("name", "Tên", "Sở Nội vụ"))));
        assertTrue(field.contains("value=\"Sở &#34;Nội vụ&#34; &lt;b>\""), field);
        assertFalse(field.contains("<b>"), field);
    }

    @Test
    void aFieldNotTypedKeepsItsValue() {
        assertEquals("Cao Lãnh", with(refused(), ui -> ui.value("place", "Cao Lãnh")));
        assertEquals("", with(plain(Language.VI), ui -> ui.value("place", null)));
    }

    @Test
    void aFaultStandsUnderItsFieldAndIsTiedToIt() {
        String field =
                with(
                        refused(),
                        ui ->
                                Fakes.text(
                                        ui.field(
                                                Field.date(
                                                        "from",
                                                        "Từ ngày",
                                                        LocalDate.of(2021, 10, 20)))));
        assertTrue(field.contains("value=\"31/04/2021\""), field);
        assertTrue(field.contains("aria-describedby=\"f-from-hint f-from-fault\""), field);
        assertTrue(field.contains("id=\"f-from-fault\""), field);
        assertTrue(field.contains("aria-invalid=\"true\""), field);
        String summary = with(refused(), ui -> Fakes.text(ui.faults()));
        assertTrue(summary.contains("<a href=\"#f-from\">"), summary);
    }

    @Test
    void aPasswordNeverComesBack() {
        String field =
                with(refused(), ui -> Fakes.text(ui.field(Field.password("secret", "Mật khẩu"))));
        assertFalse(field.contains("mat-khau-cu"), field);
    }

    @Test
    void whatWasChosenStaysChosen() {
        List<Field.Choice> kinds =
                List.of(new Field.Choice("COMMUNE", "Xã"), new Field.Choice("WARD", "Phường"));
        String again =
                with(
                        refused(),
                        ui -> Fakes.text(ui.field(Field.select("kind", "Loại", "COMMUNE", kinds))));
        assertTrue(again.contains("<option value=\"WARD\" selected>"), again);
        assertTrue(again.contains("<option value=\"COMMUNE\">"), again);
        String first =
                with(
                        plain(Language.VI),
                        ui ->
                                Fakes.text(
                                        ui.field(
                                                Field.checks(
                                                        "kind", "Loại", List.of("WARD"), kinds))));
        assertTrue(first.contains("value=\"WARD\" checked>"), first);
        assertFalse(first.contains("value=\"COMMUNE\" checked"), first);
    }

    @Test
    void datesAndFiguresAreWrittenAsPeopleDo() {
        with(
                plain(Language.VI),
                ui -> {
                    assertEquals("20/10/2021", ui.date(LocalDate.of(2021, 10, 20)));
                    assertEquals("", ui.date(null));
                    assertEquals(
                            "20/10/2021 08:10", ui.time(Instant.parse("2021-10-20T01:10:00Z")));
                    assertEquals("1.234.567,89", ui.number(new BigDecimal("1234567.891")));
                    assertEquals("–", ui.number(null));
                    assertEquals("1,4 MB", ui.size(1_400_000));
                    assertEquals(LocalDate.of(2021, 10, 20), ui.today());
                    return ui;
                });
        assertEquals("1,234.5", with(plain(Language.EN), ui -> ui.number(1234.5)));
    }

    @Test
    void anExplanationShowsEveryRowExactlyAndDoesNotCallAConventionLaw() {
        Rule rule = Rule.ofProduct("inspections.on-time", "Xong trong hạn", "Done in time");
        Explanation why =
                Explanation.builder()
                        .say("Có {0} việc <đúng hạn>.", "{0} in time.", 2)
                        .row(Text.same("A"), new BigDecimal("0.125"), rule, "remediation/1")
                        .row(Text.same("B"), new BigDecimal("0.375"), rule, "")
                        .total();
        String html = with(plain(Language.VI), ui -> Fakes.text(ui.explain(why)));
        assertTrue(html.contains("<li>Có 2 việc &lt;đúng hạn&gt;.</li>"), html);
        assertTrue(html.contains(">0,125</td>") && html.contains(">0,5</td>"), html);
        assertTrue(html.contains("Quy ước, không phải luật"), html);
    }

    @Test
    void aChartAndItsTableShowTheSameFigures() {
        Ui.Chart chart =
                new Ui.Chart(
                        "bar",
                        new Text("Khắc phục", "Remediation"),
                        List.of("Sở Nội vụ"),
                        List.of(
                                new Ui.Series(
                                        new Text("Đúng hạn", "In time"),
                                        "good",
                                        List.of(new BigDecimal("12.5")))));
        String html = with(plain(Language.VI), ui -> Fakes.text(ui.chart(chart)));
        assertTrue(html.contains("data-value=\"12.5\">12,5</td>"), html);
        assertTrue(html.contains("data-sen-chart=\"bar\""), html);
    }

    @Test
    void pagingKeepsTheFilters() {
        String html =
                with(
                        plain(Language.VI),
                        ui -> Fakes.text(ui.pager("/agencies?kind=WARD", "abc", "x+y")));
        assertTrue(html.contains("href=\"/agencies?kind=WARD&amp;after=x%2By\""), html);
        assertTrue(html.contains("href=\"/agencies?kind=WARD\""), html);
        assertEquals(
                "", with(plain(Language.VI), ui -> Fakes.text(ui.pager("/agencies", null, null))));
    }
}
