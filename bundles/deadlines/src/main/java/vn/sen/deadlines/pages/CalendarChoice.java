package vn.sen.deadlines.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.agencies.api.Agencies;
import vn.sen.agencies.api.Agency;
import vn.sen.deadlines.calendars.CalendarVersion;
import vn.sen.deadlines.calendars.Clocks;
import vn.sen.platform.api.ports.Port;
import vn.sen.platform.api.ports.Ports;

/** Finds the agency whose calendar somebody wants to see. Thread-safe. */
@Component(service = CalendarChoice.class)
public final class CalendarChoice {
    private static final int FOUND = 20;

    private final Clocks clocks;
    private final Clock clock;
    private final Port<Agencies> agencies;

    @Activate
    public CalendarChoice(
            @Reference Clocks clocks, @Reference Clock clock, @Reference Ports ports) {
        this.clocks = clocks;
        this.clock = clock;
        this.agencies = ports.to(Agencies.class);
    }

    /** From an address; the province when it names none that there is. */
    Whose of(@Nullable String asked) {
        UUID id = id(asked);
        List<CalendarVersion> layers = clocks.layers(id);
        Map<UUID, String> names = names(layers.stream().map(CalendarVersion::agency).toList());
        return new Whose(
                id,
                name(id),
                layers.stream()
                        .map(v -> new Whose.Layer(v, names.getOrDefault(v.agency(), "")))
                        .toList());
    }

    Map<UUID, String> names(Collection<UUID> ids) {
        return agencies.call(a -> a.names(ids, LocalDate.now(clock))).orElse(Map.of());
    }

    /** Whose name or code holds the words; the tops and what is below them without words. */
    List<Agency> search(String words) {
        LocalDate today = LocalDate.now(clock);
        if (!words.isBlank()) {
            return agencies.require(a -> a.search(words, today, FOUND));
        }
        return agencies.require(
                a -> {
                    List<Agency> first = new ArrayList<>();
                    for (Agency top : a.roots(today)) {
                        first.add(top);
                        first.addAll(a.children(top.id(), today));
                    }
                    return first.stream().limit(FOUND * 2L).toList();
                });
    }

    private UUID id(@Nullable String asked) {
        if (asked == null || asked.isBlank()) {
            return CalendarVersion.PROVINCE;
        }
        try {
            UUID id = UUID.fromString(asked.strip());
            return agencies.call(a -> a.find(id).isPresent()).orElse(false)
                    ? id
                    : CalendarVersion.PROVINCE;
        } catch (IllegalArgumentException none) {
            return CalendarVersion.PROVINCE;
        }
    }

    private String name(UUID id) {
        return id.equals(CalendarVersion.PROVINCE)
                ? ""
                : agencies.call(a -> a.find(id).map(Agency::name).orElse("")).orElse("");
    }
}
