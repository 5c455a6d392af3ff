package vn.sen.dossiers.legs;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.dossiers.access.Actor;
import vn.sen.dossiers.access.DossierPermission;
import vn.sen.dossiers.cases.Acts;
import vn.sen.dossiers.cases.DossierEntity;
import vn.sen.dossiers.cases.Step;
import vn.sen.platform.api.ids.Ids;
import vn.sen.platform.api.problem.Faults;
import vn.sen.platform.api.store.Change;

/** Follows original papers from hand to hand, until they are back with the person. */
@Component(service = Custody.class)
public final class Custody {
    private final Acts acts;

    @Activate
    public Custody(@Reference Acts acts) {
        this.acts = acts;
    }

    /**
     * @param holder who has it now, in words
     * @param agency where that is; null when it is with the person
     * @param signedBy who signed for it
     */
    public record Passing(
            @Nullable String item,
            @Nullable String holder,
            @Nullable UUID agency,
            @Nullable String signedBy,
            @Nullable Instant at) {}

    public DossierEntity pass(UUID id, Passing passing) {
        Faults faults = new Faults();
        String item = faults.text("item", passing.item(), 300);
        String holder = faults.text("holder", passing.holder(), 200);
        String signed = faults.text("signedBy", passing.signedBy(), 200);
        faults.check();
        Instant at = acts.when(passing.at());
        return acts.take(
                id,
                now ->
                        Step.of("pass-original", DossierPermission.PROCESS, at)
                                .saying(item + " → " + holder, "")
                                .with(
                                        (change, row) -> {
                                            passOn(change, id, item);
                                            change.em()
                                                    .persist(
                                                            new CustodyEntity(
                                                                            Ids.next(acts.clock()),
                                                                            id,
                                                                            item,
                                                                            holder,
                                                                            at)
                                                                    .signed(
                                                                            passing.agency(),
                                                                            Actor.current().name(),
                                                                            signed));
                                        }));
    }

    private static void passOn(Change change, UUID dossier, String item) {
        change.em()
                .createQuery(
                        "select c from CustodyEntity c where c.dossier = :dossier and c.item ="
                                + " :item and c.current = true",
                        CustodyEntity.class)
                .setParameter("dossier", dossier)
                .setParameter("item", item)
                .getResultList()
                .forEach(CustodyEntity::passedOn);
    }
}
