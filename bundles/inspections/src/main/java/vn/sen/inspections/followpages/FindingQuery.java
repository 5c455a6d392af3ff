package vn.sen.inspections.followpages;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sen.inspections.findings.FindingFilter;
import vn.sen.inspections.findings.FindingKind;
import vn.sen.inspections.findings.FindingNarrowing;
import vn.sen.inspections.findings.FindingState;
import vn.sen.platform.api.pages.Form;
import vn.sen.platform.api.text.Text;

/**
 * The filters of a page's address, as typed and as understood. Names are those of the API, so that
 * an export carries the same filters.
 */
public final class FindingQuery {
    private static final List<String> NAMES =
            List.of(
                    "words",
                    "inspection",
                    "programme",
                    "agency",
                    "owner",
                    "kind",
                    "state",
                    "open",
                    "overdue",
                    "olderThanDays",
                    "youngerThanDays",
                    "repeat",
                    "owed",
                    "broken",
                    "reopened");

    private final Map<String, List<String>> typed = new LinkedHashMap<>();
    private final @Nullable String after;

    public FindingQuery(UriInfo address) {
        MultivaluedMap<String, String> sent = address.getQueryParameters();
        for (String name : NAMES) {
            String value = sent.getFirst(name);
            if (value != null && !value.isBlank()) {
                typed.put(name, List.of(value.strip()));
            }
        }
        after = sent.getFirst("after");
    }

    private FindingQuery(Map<String, List<String>> typed) {
        this.typed.putAll(typed);
        after = null;
    }

    /** The same filters with these changed, from the first page on; "" takes one away. */
    public FindingQuery changed(Map<String, ?> changes) {
        Map<String, List<String>> all = new LinkedHashMap<>(typed);
        changes.forEach(
                (name, value) -> {
                    if (String.valueOf(value).isEmpty()) {
                        all.remove(name);
                    } else {
                        all.put(name, List.of(String.valueOf(value)));
                    }
                });
        return new FindingQuery(all);
    }

    public FindingQuery changed(String name, Object value) {
        return changed(Map.of(name, value));
    }

    /** Throws {@code request-invalid} naming what was not understood. */
    public FindingFilter filter() {
        Form form = new Form(typed, List.of());
        FindingFilter filter =
                new FindingFilter(
                                form.optionalId("inspection"),
                                form.optionalId("programme"),
                                form.optionalId("agency"),
                                form.optionalId("owner"),
                                one(form, "kind", FindingKind.class),
                                one(form, "state", FindingState.class),
                                yes(form, "open"),
                                yes(form, "overdue"),
                                days(form, "olderThanDays"),
                                yes(form, "repeat"),
                                false)
                        .narrowed(
                                new FindingNarrowing(
                                        form.optional("words", 200),
                                        yes(form, "owed"),
                                        yes(form, "broken"),
                                        days(form, "youngerThanDays"),
                                        yes(form, "reopened")));
        form.check();
        return filter;
    }

    private static <E extends Enum<E>> @Nullable E one(Form form, String name, Class<E> type) {
        return form.raw(name).isEmpty() ? null : form.choice(name, type);
    }

    private static @Nullable Integer days(Form form, String name) {
        return form.raw(name).isEmpty() ? null : form.number(name, 0, 36_500);
    }

    private static @Nullable Boolean yes(Form form, String name) {
        return switch (form.raw(name)) {
            case "" -> null;
            case "true" -> true;
            case "false" -> false;
            default -> {
                form.faults()
                        .add(
                                name,
                                "wrong-type",
                                new Text("Chỉ nhận true hoặc false.", "Only true or false."));
                yield null;
            }
        };
    }

    /** As typed; "" when not. */
    public String typed(String name) {
        List<String> values = typed.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.get(0);
    }

    public boolean is(String name, Object value) {
        return typed(name).equals(String.valueOf(value));
    }

    /** Whether anything narrows the list. */
    public boolean narrowed() {
        return !typed.isEmpty();
    }

    public Optional<String> after() {
        return Optional.ofNullable(after).filter(a -> !a.isEmpty());
    }

    /** The path with these filters. */
    public String at(String path) {
        String query =
                typed.entrySet().stream()
                        .map(
                                e ->
                                        e.getKey()
                                                + "="
                                                + URLEncoder.encode(
                                                        e.getValue().get(0),
                                                        StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }
}
