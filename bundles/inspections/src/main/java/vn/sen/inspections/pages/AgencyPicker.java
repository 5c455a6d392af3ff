package vn.sen.inspections.pages;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.agencies.api.Agencies;
import vn.sen.agencies.api.Agency;
import vn.sen.inspections.access.AgencyBook;
import vn.sen.platform.api.pages.Form;
import vn.sen.platform.api.ports.Port;
import vn.sen.platform.api.ports.Ports;
import vn.sen.platform.api.text.Text;

/**
 * Lets people name an agency by typing: the browser proposes, and the server understands a code, a
 * name, or part of one that only one agency has. Thread-safe.
 */
@Component(service = AgencyPicker.class)
public final class AgencyPicker {
    /** More would make the page heavy; the rest is found by typing. */
    private static final int OFFERED = 400;

    private static final int NAMED = 5;

    private final Port<Agencies> agencies;
    private final AgencyBook book;

    @Activate
    public AgencyPicker(@Reference Ports ports, @Reference AgencyBook book) {
        this.agencies = ports.to(Agencies.class);
        this.book = book;
    }

    /** What the browser proposes: the tops and what lies directly below them. */
    public List<String> offered() {
        List<String> offered = new ArrayList<>();
        for (Agency top : book.tops()) {
            offered.add(label(top));
            book.children(top.id()).forEach(below -> offered.add(label(below)));
        }
        return offered.stream().limit(OFFERED).toList();
    }

    /** As it stands in the field; "" for null. */
    public String label(@Nullable UUID id) {
        return id == null ? "" : book.find(id).map(AgencyPicker::label).orElse(id.toString());
    }

    private static String label(Agency agency) {
        return agency.name() + " (" + agency.code() + ")";
    }

    /**
     * The agency typed; null when the field is empty, or when it is no one agency, which is noted.
     */
    public @Nullable UUID read(Form form, String field, LocalDate day) {
        String typed = form.raw(field).strip();
        if (typed.isEmpty()) {
            return null;
        }
        String code = typed.replaceFirst("(?s)^.*\\(([^()]+)\\)$", "$1");
        UUID exact = book.byCode(code).map(Agency::id).orElse(null);
        return exact != null ? exact : searched(form, field, typed, day);
    }

    private @Nullable UUID searched(Form form, String field, String typed, LocalDate day) {
        List<Agency> found = agencies.require(a -> a.search(typed, day, NAMED));
        List<Agency> same =
                found.stream().filter(a -> plain(a.name()).equals(plain(typed))).toList();
        List<Agency> left = same.isEmpty() ? found : same;
        if (left.size() == 1) {
            return left.get(0).id();
        }
        form.faults().add(field, "not-one-agency", refusal(typed, left));
        return null;
    }

    private static Text refusal(String typed, List<Agency> found) {
        if (found.isEmpty()) {
            return new Text(
                            "Không có cơ quan nào là “{0}”. Hãy gõ tên hoặc mã khác.",
                            "No agency is called “{0}”. Type another name or code.")
                    .with(typed);
        }
        String names = found.stream().map(AgencyPicker::label).collect(Collectors.joining("; "));
        return new Text(
                        "Nhiều cơ quan có tên như vậy: {0}. Hãy gõ rõ hơn hoặc gõ mã.",
                        "Several agencies are called so: {0}. Type more of it, or the code.")
                .with(names);
    }

    /** Without case and diacritics. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd');
    }
}
