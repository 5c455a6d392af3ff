package vn.sen.dossiers.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sen.agencies.api.Agency;
import vn.sen.dossiers.access.AgencyBook;
import vn.sen.dossiers.cases.Delivery;
import vn.sen.dossiers.cases.OwnerKind;
import vn.sen.dossiers.intake.Receipt;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.pages.Form;
import vn.sen.procedures.api.Channel;
import vn.sen.procedures.api.ProcedureVersion;

/** What the forms of desk and online submission have in common. */
final class ReceiptForm {
    private ReceiptForm() {}

    /**
     * @param code given by another system; null to get one of this desk
     */
    static Receipt read(
            Form form, Channel channel, @Nullable String code, List<Receipt.Given> given) {
        UUID agency = form.optionalId("agency");
        OwnerKind kind = form.choice("kind", OwnerKind.class);
        Delivery delivery = form.choice("delivery", Delivery.class);
        form.check();
        return new Receipt(
                agency,
                form.raw("procedure"),
                channel,
                new Receipt.Person(
                        form.raw("owner.name"),
                        kind,
                        form.raw("owner.number"),
                        form.raw("owner.phone"),
                        form.raw("owner.email"),
                        form.raw("owner.address"),
                        form.raw("owner.submitter")),
                form.raw("content"),
                delivery,
                null,
                code,
                given);
    }

    /** Where the caller may bring it: the own agency, or the desks that the procedure lists. */
    static List<Agency> desks(AgencyBook agencies, ProcedureVersion version) {
        Optional<Agency> own = Call.current().caller().agency().flatMap(agencies::find);
        if (own.isPresent()) {
            return List.of(own.get());
        }
        List<Agency> desks = new ArrayList<>();
        version.receiving().stream()
                .limit(50)
                .flatMap(id -> agencies.find(id).stream())
                .forEach(desks::add);
        if (desks.isEmpty()) {
            agencies.find(version.competent()).ifPresent(desks::add);
        }
        return desks;
    }
}
