package vn.sen.inspections.followpages;

import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.sen.platform.api.pages.Form;
import vn.sen.platform.api.text.Text;

/** Whom and when to measure, as the address of a page has it. */
public record MeasureQuery(Optional<UUID> agency, LocalDate from, LocalDate to) {

    /** Today's last twelve months unless a period is given. */
    static MeasureQuery of(UriInfo address, LocalDate today) {
        Map<String, List<String>> sent = new HashMap<>();
        for (String name : List.of("agency", "from", "to")) {
            String value = address.getQueryParameters().getFirst(name);
            if (value != null && !value.isBlank()) {
                sent.put(name, List.of(value));
            }
        }
        Form form = new Form(sent, List.of());
        UUID agency = form.optionalId("agency");
        LocalDate from = form.optionalDate("from");
        LocalDate to = form.optionalDate("to");
        if (from != null && to != null && from.isAfter(to)) {
            form.faults()
                    .add(
                            "to",
                            "before-from",
                            new Text(
                                    "Ngày cuối phải từ ngày đầu trở đi.",
                                    "The last day may not lie before the first."));
        }
        form.check();
        LocalDate last = to == null ? today : to;
        return new MeasureQuery(
                Optional.ofNullable(agency),
                from == null ? last.minusYears(1).plusDays(1) : from,
                last);
    }

    MeasureQuery of(UUID whom) {
        return new MeasureQuery(Optional.of(whom), from, to);
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
