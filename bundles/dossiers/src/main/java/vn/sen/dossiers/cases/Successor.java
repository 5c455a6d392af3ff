package vn.sen.dossiers.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.dossiers.access.AgencyBook;
import vn.sen.dossiers.api.DueChanged;
import vn.sen.dossiers.clock.Clockwork;
import vn.sen.dossiers.clock.Reckoned;
import vn.sen.platform.api.events.Event;
import vn.sen.platform.api.store.Change;

/** Gives a dossier to who answers for it from now on, by whose calendar its clock runs. */
@Component(service = Successor.class)
public final class Successor {
    private final Clockwork clockwork;
    private final PinnedBook pinned;
    private final AgencyBook agencies;

    @Activate
    public Successor(
            @Reference Clockwork clockwork,
            @Reference PinnedBook pinned,
            @Reference AgencyBook agencies) {
        this.clockwork = clockwork;
        this.pinned = pinned;
        this.agencies = agencies;
    }

    /**
     * Tells of another appointment, if it is another by the new calendar. What has not begun to
     * count or counts no more keeps what it has.
     *
     * @param why the instrument by which the agency ended
     */
    public void take(Change change, DossierEntity dossier, UUID to, String why) {
        dossier.handOver(to);
        if (dossier.receivedAt() == null || dossier.completedAt() != null) {
            return;
        }
        Snapshot now =
                new Snapshot(
                        dossier,
                        pinned.of(dossier.request().pinned()),
                        Snapshot.segments(change.em(), dossier.id()),
                        List.of(),
                        agencies.zone());
        Reckoned reckoned = clockwork.reckon(to, now.course());
        if (reckoned.hash().equals(dossier.due().hash())) {
            return;
        }
        LocalDate before = dossier.due().day();
        dossier.due(DueCopy.of(reckoned));
        LocalDate after = dossier.due().day();
        if (!Objects.equals(before, after)) {
            change.publish(
                    new Event(
                            DueChanged.TYPE,
                            dossier.id(),
                            new DueChanged(
                                    dossier.id(),
                                    dossier.shownCode(),
                                    before,
                                    after,
                                    why,
                                    agencies.clock().instant())));
        }
    }
}
