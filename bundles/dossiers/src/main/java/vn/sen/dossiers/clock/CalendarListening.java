package vn.sen.dossiers.clock;

import java.time.Clock;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.deadlines.api.CalendarPublished;
import vn.sen.platform.api.events.Delivered;
import vn.sen.platform.api.events.EventListener;
import vn.sen.platform.api.ids.Ids;
import vn.sen.platform.api.jobs.Jobs;
import vn.sen.platform.api.json.Json;
import vn.sen.platform.api.ports.Port;
import vn.sen.platform.api.ports.Ports;
import vn.sen.platform.api.store.Store;

/** Notes a new version of a calendar, for the job that moves the clocks which it touches. */
@Component
public final class CalendarListening implements EventListener {
    private final Store store;
    private final Json json;
    private final Clock clock;
    private final Port<Jobs> jobs;

    @Activate
    public CalendarListening(
            @Reference Store store,
            @Reference Json json,
            @Reference Clock clock,
            @Reference Ports ports) {
        this.store = store;
        this.json = json;
        this.clock = clock;
        this.jobs = ports.to(Jobs.class);
    }

    @Override
    public String name() {
        return "dossiers.calendars";
    }

    @Override
    public Set<String> types() {
        return Set.of(CalendarPublished.TYPE);
    }

    @Override
    public void on(Delivered event) {
        CalendarPublished heard = json.read(event.payload(), CalendarPublished.class);
        boolean known =
                store.read(
                        em ->
                                !em.createQuery(
                                                "select c.id from CalendarChangeEntity c where"
                                                        + " c.calendar = :calendar and"
                                                        + " c.calendarVersion = :version")
                                        .setParameter("calendar", heard.calendar())
                                        .setParameter("version", heard.version())
                                        .getResultList()
                                        .isEmpty());
        if (!known) {
            store.write(
                    "dossiers.hear-calendar",
                    event.id(),
                    change -> {
                        change.em()
                                .persist(
                                        new CalendarChangeEntity(
                                                Ids.next(clock), heard, clock.instant()));
                        return true;
                    });
        }
        jobs.call(
                j -> {
                    j.soon(Recomputing.NAME);
                    return true;
                });
    }
}
