package vn.sen.inspections.followpages;

import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.sen.platform.api.pages.Form;
import vn.sen.platform.api.problem.Fault;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.text.Text;

/**
 * Whom and when to measure, as the address of a page has it.
 *
 * @param typed what was typed, by name
 * @param faults what of it was not understood; then the period is the usual one
 */
public record MeasureQuery(
        Optional<UUID> agency,
        LocalDate from,
        LocalDate to,
        Map<String, String> typed,
        List<Fault> faults) {

    /** Today's last twelve months unless a period is given. */
    static MeasureQuery of(UriInfo address, LocalDate today) {
        Map<String, String> typed = new HashMap<>();
        Map<String, List<String>> sent = new HashMap<>();
        for (String name : List.of("agency", "from", "to")) {
            String value = address.getQueryParameters().getFirst(name);
            if (value != null && !value.isBlank()) {
                typed.put(name, value.strip());
                sent.put(name, List.of(value));
            }
        }
        Form form = new Form(sent, List.of());
        UUID agency = form.optionalId("agency");
        LocalDate from = form.optionalDate("from");
        LocalDate to = form.optionalDate("to");
        LocalDate last = to == null ? today : to;
        if (from != null && from.isAfter(last)) {
            form.faults()
                    .add(
                            "to",
                            "before-from",
                            new Text(
                                    "Ngày cuối phải từ ngày đầu trở đi.",
                                    "The last day may not lie before the first."));
        }
        return new MeasureQuery(
                Optional.ofNullable(agency),
                from == null ? last.minusYears(1).plusDays(1) : from,
                last,
                Map.copyOf(typed),
                found(form));
    }

    private static List<Fault> found(Form form) {
        try {
            form.check();
            return List.of();
        } catch (Problem problem) {
            return problem.faults();
        }
    }

    MeasureQuery of(UUID whom) {
        return new MeasureQuery(Optional.of(whom), from, to, typed, faults);
    }

    public String typed(String name, String otherwise) {
        return typed.getOrDefault(name, otherwise);
    }

    /** What is wrong with it; empty when nothing is. */
    public Optional<Text> fault(String name) {
        return faults.stream()
                .filter(fault -> fault.field().equals(name))
                .map(Fault::message)
                .findFirst();
    }

    public boolean understood() {
        return faults.isEmpty();
    }

    /** The path with these parameters. */
    public String at(String path) {
        return path
                + "?"
                + agency.map(a -> "agency=" + a + "&").orElse("")
                + "from="
                + from
                + "&to="
                + to;
    }
}
