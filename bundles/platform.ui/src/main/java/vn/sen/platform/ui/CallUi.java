package vn.sen.platform.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.calls.RefusedForm;
import vn.sen.platform.api.explain.Explanation;
import vn.sen.platform.api.pages.Field;
import vn.sen.platform.api.pages.Fragment;
import vn.sen.platform.api.pages.Ui;
import vn.sen.platform.api.people.Permission;
import vn.sen.platform.api.problem.Fault;
import vn.sen.platform.api.problem.ProblemCode.Kind;
import vn.sen.platform.api.text.Language;
import vn.sen.platform.api.text.Text;

/** The {@link Ui} of one call. */
final class CallUi implements Ui {
    private final Call call;
    private final Clock clock;
    private final UiSource source;
    private final Numbers numbers;

    CallUi(Call call, Clock clock, UiSource source) {
        this.call = call;
        this.clock = clock;
        this.source = source;
        this.numbers = new Numbers(call.language());
    }

    @Override
    public Language language() {
        return call.language();
    }

    @Override
    public String t(Text text) {
        return text.in(call.language());
    }

    @Override
    public String t(String vi, String en) {
        return call.language().of(vi, en);
    }

    @Override
    public String date(@Nullable LocalDate date) {
        return date == null ? "" : format(date, "dd/MM/yyyy");
    }

    @Override
    public String time(@Nullable Instant at) {
        return at == null ? "" : format(at, "dd/MM/yyyy HH:mm");
    }

    @Override
    public String format(TemporalAccessor value, String pattern) {
        TemporalAccessor local =
                value instanceof Instant instant ? instant.atZone(clock.getZone()) : value;
        return DateTimeFormatter.ofPattern(pattern, call.language().locale()).format(local);
    }

    @Override
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    @Override
    public String number(@Nullable Number number) {
        return numbers.show(number);
    }

    @Override
    public String size(long bytes) {
        return numbers.size(bytes);
    }

    @Override
    public boolean may(Permission permission) {
        return call.caller().may(permission);
    }

    @Override
    public boolean may(Permission permission, UUID agency) {
        return call.caller().may(permission, agency);
    }

    @Override
    public Fragment hidden(String formPage) {
        return hiddenWith(formPage, "");
    }

    @Override
    public Fragment hidden(String formPage, long version) {
        boolean refused = value("_form", "").equals(formPage);
        return hiddenWith(formPage, refused ? value("_version", version) : String.valueOf(version));
    }

    private Fragment hiddenWith(String formPage, String version) {
        return draw(
                "hidden.jte",
                Map.of("token", call.antiForgery(), "formPage", formPage, "version", version));
    }

    @Override
    public String value(String field, @Nullable Object current) {
        return call.form()
                .map(form -> form.values().get(field))
                .filter(typed -> !typed.isEmpty())
                .map(typed -> typed.get(0))
                .orElseGet(() -> Typed.text(current));
    }

    @Override
    public boolean chosen(String field, @Nullable Object current, Object option) {
        String wanted = Typed.text(option);
        Optional<RefusedForm> form = call.form();
        if (form.isPresent()) {
            return form.get().values().getOrDefault(field, List.of()).contains(wanted);
        }
        return current instanceof Collection<?> several
                ? several.stream().anyMatch(one -> Typed.text(one).equals(wanted))
                : Typed.text(current).equals(wanted);
    }

    @Override
    public String fault(String field) {
        return refusals().stream()
                .filter(fault -> fault.field().equals(field))
                .map(fault -> t(fault.message()))
                .collect(Collectors.joining(" "));
    }

    private List<Fault> refusals() {
        return call.form().map(form -> form.problem().faults()).orElse(List.of());
    }

    @Override
    public String refusal() {
        return call.form().map(form -> t(form.problem().text())).orElse("");
    }

    @Override
    public Fragment faults() {
        return call.form().isEmpty()
                ? Fragment.EMPTY
                : draw("faults.jte", Map.of("faults", refusals(), "newest", newest()));
    }

    /** The refused form's page as it is now, when somebody else was quicker; otherwise "". */
    private String newest() {
        return call.form()
                .filter(form -> form.problem().code().kind() == Kind.STALE)
                .map(form -> value("_form", ""))
                .orElse("");
    }

    @Override
    public Fragment field(Field field) {
        String value =
                field.kind() == Field.Kind.PASSWORD
                        ? ""
                        : value(field.name(), asTyped(field.current()));
        String hint = field.hint().isEmpty() ? usualHint(field.kind()) : field.hint();
        FieldView view = new FieldView(field, value, hint, fault(field.name()));
        return draw(view.several() ? "choices.jte" : "field.jte", Map.of("v", view));
    }

    private @Nullable Object asTyped(@Nullable Object current) {
        if (current instanceof LocalDate day) {
            return date(day);
        }
        return current instanceof LocalTime time ? format(time, "HH:mm") : current;
    }

    private String usualHint(Field.Kind kind) {
        return switch (kind) {
            case DATE -> t("Ngày/tháng/năm, ví dụ 20/10/2021", "Day/month/year, e.g. 20/10/2021");
            case TIME -> t("Giờ:phút, ví dụ 08:30", "Hours:minutes, e.g. 08:30");
            default -> "";
        };
    }

    @Override
    public Fragment explain(Explanation explanation) {
        return draw("explain.jte", Map.of("explanation", explanation, "numbers", numbers));
    }

    @Override
    public Fragment chart(Chart chart) {
        return draw("chart.jte", Map.of("chart", chart));
    }

    @Override
    public Fragment badge(String tone, String word) {
        return draw("badge.jte", Map.of("tone", Tone.of(tone), "word", word));
    }

    @Override
    public Fragment icon(String name) {
        return draw("icon.jte", Map.of("name", name));
    }

    @Override
    public Fragment progress(long done, long total, String label) {
        BigDecimal share =
                total == 0
                        ? BigDecimal.ZERO
                        : BigDecimal.valueOf(done * 100)
                                .divide(BigDecimal.valueOf(total), 0, RoundingMode.HALF_UP);
        String figure =
                total == 0
                        ? t("chưa có", "none yet")
                        : number(done) + " / " + number(total) + " (" + number(share) + " %)";
        return draw(
                "progress.jte",
                Map.of("done", done, "total", total, "label", label, "figure", figure));
    }

    @Override
    public Fragment pager(String list, @Nullable String after, @Nullable String next) {
        String here = list + (list.contains("?") ? "&" : "?");
        String onward =
                next == null
                        ? ""
                        : here + "after=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
        return after == null && next == null
                ? Fragment.EMPTY
                : draw("pager.jte", Map.of("first", after == null ? "" : list, "next", onward));
    }

    @Override
    public Fragment exports(String list) {
        return draw(
                "exports.jte", Map.of("list", list + (list.contains("?") ? "&" : "?") + "format="));
    }

    @Override
    public Fragment empty(String title, String next) {
        return draw("empty.jte", Map.of("title", title, "next", next));
    }

    @Override
    public Fragment button(String action, String formPage, String label, String question) {
        return buttonWith(hidden(formPage), action, label, question);
    }

    @Override
    public Fragment button(
            String action, String formPage, String label, String question, long version) {
        return buttonWith(hidden(formPage, version), action, label, question);
    }

    private Fragment buttonWith(Fragment hidden, String action, String label, String question) {
        return draw(
                "button.jte",
                Map.of("hidden", hidden, "action", action, "label", label, "question", question));
    }

    private Fragment draw(String template, Map<String, Object> model) {
        Map<String, Object> all = new java.util.HashMap<>(model);
        all.put("ui", this);
        return source.own(template, all);
    }
}
