package vn.sen.dossiers.intake;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import vn.sen.dossiers.access.DossierProblem;
import vn.sen.platform.api.content.Attachments;
import vn.sen.platform.api.ids.Ids;
import vn.sen.platform.api.problem.Faults;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.text.Text;
import vn.sen.procedures.api.Component;
import vn.sen.procedures.api.ProcedureVersion;

/** What must be there, what came, and what is missing and why. Thread-safe. */
@org.osgi.service.component.annotations.Component(service = Checklist.class)
public final class Checklist {
    private final Attachments attachments;
    private final Clock clock;

    @Activate
    public Checklist(@Reference Attachments attachments, @Reference Clock clock) {
        this.attachments = attachments;
        this.clock = clock;
    }

    /** The checklist of a new dossier. Refuses papers that nobody may ask for. */
    List<PartEntity> make(UUID dossier, ProcedureVersion version, List<Receipt.Given> given) {
        Map<String, Receipt.Given> byKey = byKey(version, given);
        List<PartEntity> parts = new ArrayList<>();
        for (Component component : version.components()) {
            PartEntity part = new PartEntity(Ids.next(clock), dossier, component, version.sets());
            Receipt.Given came = byKey.get(component.key());
            if (came != null) {
                fill(part, came, clock.instant());
            }
            parts.add(part);
        }
        return parts;
    }

    private Map<String, Receipt.Given> byKey(ProcedureVersion version, List<Receipt.Given> given) {
        Map<String, Receipt.Given> byKey = new HashMap<>();
        Faults faults = new Faults();
        for (Receipt.Given one : given) {
            boolean known = version.components().stream().anyMatch(c -> c.key().equals(one.key()));
            if (!known) {
                throw new Problem(DossierProblem.NOT_ASKED_FOR, one.key());
            }
            Integer quantity = one.quantity();
            if (quantity != null && (quantity < 0 || quantity > 1000)) {
                faults.add(
                        "parts." + one.key(),
                        "not-a-quantity",
                        new Text("Số lượng từ 0 đến 1000.", "A quantity is 0 to 1000."));
            }
            byKey.put(one.key(), one);
        }
        faults.check();
        return byKey;
    }

    void fill(PartEntity part, Receipt.Given came, Instant at) {
        Integer quantity = came.quantity();
        if (came.there() && quantity != null) {
            Component.Copy copy = came.copy() == null ? part.expectedCopy() : came.copy();
            part.give(copy, quantity, attachments.written(came.files()), at);
        } else if (came.missing() != null) {
            part.miss(came.missing().strip());
        }
    }

    /** Throws with the names of what must be there, is not, and has no reason. */
    static void requireComplete(List<PartEntity> parts) {
        List<String> missing =
                parts.stream()
                        .filter(p -> p.always() && !p.given() && p.missingReason().isBlank())
                        .map(PartEntity::name)
                        .toList();
        if (!missing.isEmpty()) {
            throw new Problem(DossierProblem.INCOMPLETE, String.join("; ", missing));
        }
    }
}
