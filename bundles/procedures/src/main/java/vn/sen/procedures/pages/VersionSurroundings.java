package vn.sen.procedures.pages;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.deadlines.api.StopReason;
import vn.sen.platform.api.ports.Port;
import vn.sen.platform.api.ports.Ports;
import vn.sen.platform.api.text.Text;
import vn.sen.procedures.access.AgencyNames;
import vn.sen.procedures.api.PinnedVersions;
import vn.sen.procedures.catalogue.StopCodes;
import vn.sen.procedures.catalogue.VersionView;
import vn.sen.procedures.decisions.AnnouncementClock;
import vn.sen.procedures.decisions.Decision;
import vn.sen.procedures.decisions.Decisions;

/** What stands around a version on its page. Thread-safe. */
@Component(service = VersionSurroundings.class)
public final class VersionSurroundings {
    private final Decisions decisions;
    private final AnnouncementClock clocks;
    private final AgencyNames agencies;
    private final StopCodes stops;
    private final Port<PinnedVersions> pinned;

    @Activate
    public VersionSurroundings(
            @Reference Decisions decisions,
            @Reference AnnouncementClock clocks,
            @Reference AgencyNames agencies,
            @Reference StopCodes stops,
            @Reference Ports ports) {
        this.decisions = decisions;
        this.clocks = clocks;
        this.agencies = agencies;
        this.stops = stops;
        this.pinned = ports.to(PinnedVersions.class);
    }

    /** Open cases of a module. */
    public record Pinned(Text label, long cases) {}

    Optional<Decision> decision(VersionView view) {
        return decisions.find(view.decision());
    }

    List<AnnouncementClock.Judged> clocks(VersionView view) {
        return decision(view).map(clocks::judge).orElse(List.of());
    }

    Map<String, Text> reasons() {
        return stops.reasons().stream()
                .collect(Collectors.toMap(StopReason::code, StopReason::label, (a, b) -> a));
    }

    List<Pinned> pinned(UUID version) {
        return pinned.all(p -> new Pinned(p.label(), p.count(version)));
    }

    Map<UUID, String> names(Collection<@Nullable UUID> ids) {
        return agencies.of(ids);
    }
}
