package vn.sen.deadlines.calendars;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.agencies.api.OrgHandoverHandler;
import vn.sen.platform.api.ids.Ids;
import vn.sen.platform.api.store.Change;
import vn.sen.platform.api.store.Store;
import vn.sen.platform.api.text.Text;

/**
 * What becomes of an agency's own calendar when it ends: each successor keeps its own, and one that
 * has none takes up that of the agency which ended. Two different ones that would meet in a
 * successor without its own are left to a person. The old versions stay for what was counted by
 * them.
 */
@Component
public final class CalendarHandover implements OrgHandoverHandler {
    private static final String KIND = "calendars";

    private final Store store;
    private final CalendarShelf shelf;
    private final java.time.Clock clock;

    @Activate
    public CalendarHandover(
            @Reference Store store,
            @Reference CalendarShelf shelf,
            @Reference java.time.Clock clock) {
        this.store = store;
        this.shelf = shelf;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "deadlines";
    }

    @Override
    public Text label() {
        return new Text("Lịch làm việc", "Working calendars");
    }

    @Override
    public Report simulate(Handover handover) {
        return report(handover, shelf.alive());
    }

    @Override
    public Report execute(Handover handover) {
        Report report =
                store.write(
                        "deadlines.hand-over",
                        handover.id(),
                        change -> {
                            Map<UUID, CalendarVersion> alive = shelf.alive(change.em());
                            Report planned = report(handover, alive);
                            change.note("moved", planned.moved());
                            move(change, handover, alive);
                            return planned;
                        });
        shelf.changed();
        return report;
    }

    private void move(Change change, Handover handover, Map<UUID, CalendarVersion> alive) {
        Set<UUID> left = left(handover, alive).keySet();
        Set<UUID> owning = new HashSet<>(alive.keySet());
        for (CalendarVersion calendar : ending(handover, alive)) {
            if (left.contains(calendar.agency())) {
                continue;
            }
            List<UUID> heirs = heirs(handover, calendar.agency());
            for (UUID heir : heirs) {
                if (owning.add(heir)) {
                    shelf.add(change, heir, calendar.content(), handover.instrument());
                }
            }
            change.em()
                    .persist(
                            new HandedOverEntity(Ids.next(clock), calendar, heirs)
                                    .by(handover.id(), handover.instrument(), clock.instant()));
        }
        change.em().flush();
    }

    private static Report report(Handover handover, Map<UUID, CalendarVersion> alive) {
        long counted = ending(handover, alive).size();
        Map<UUID, Text> left = left(handover, alive);
        List<Exception> exceptions = new ArrayList<>();
        left.forEach((agency, why) -> exceptions.add(new Exception("calendar/" + agency, why)));
        return new Report(
                counted == 0 ? Map.of() : Map.of(KIND, counted),
                counted == 0 ? Map.of() : Map.of(KIND, counted - left.size()),
                exceptions);
    }

    /** The living calendars of agencies that end, in a fixed order. */
    private static List<CalendarVersion> ending(
            Handover handover, Map<UUID, CalendarVersion> alive) {
        return new TreeSet<>(handover.successors().keySet())
                .stream().map(alive::get).flatMap(v -> Optional.ofNullable(v).stream()).toList();
    }

    /** The agencies whose calendar cannot be taken up, each with the reason. */
    private static Map<UUID, Text> left(Handover handover, Map<UUID, CalendarVersion> alive) {
        Map<UUID, Set<CalendarContent>> meeting = new HashMap<>();
        for (CalendarVersion calendar : ending(handover, alive)) {
            for (UUID heir : heirs(handover, calendar.agency())) {
                meeting.computeIfAbsent(heir, id -> new HashSet<>()).add(calendar.content());
            }
        }
        Map<UUID, Text> left = new TreeMap<>();
        for (CalendarVersion calendar : ending(handover, alive)) {
            List<UUID> heirs = heirs(handover, calendar.agency());
            boolean clash =
                    heirs.stream()
                            .anyMatch(
                                    heir ->
                                            !alive.containsKey(heir)
                                                    && meeting.getOrDefault(heir, Set.of()).size()
                                                            > 1);
            if (heirs.isEmpty()) {
                left.put(
                        calendar.agency(),
                        new Text(
                                "Không có cơ quan kế thừa để nhận lịch làm việc.",
                                "There is no successor to take up the calendar."));
            } else if (clash) {
                left.put(
                        calendar.agency(),
                        new Text(
                                "Các cơ quan sáp nhập có lịch khác nhau: hãy ban hành lịch riêng cho"
                                        + " cơ quan kế thừa trước.",
                                "The agencies that merge have different calendars: publish one for"
                                        + " the successor first."));
            }
        }
        return left;
    }

    private static List<UUID> heirs(Handover handover, UUID agency) {
        return handover.successors().getOrDefault(agency, List.of());
    }
}
