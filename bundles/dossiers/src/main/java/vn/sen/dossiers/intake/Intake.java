package vn.sen.dossiers.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.dossiers.access.AgencyBook;
import vn.sen.dossiers.access.DossierProblem;
import vn.sen.dossiers.cases.Delivery;
import vn.sen.dossiers.cases.DossierEntity;
import vn.sen.dossiers.cases.Owner;
import vn.sen.dossiers.cases.OwnerKind;
import vn.sen.dossiers.cases.PinnedBook;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.problem.Faults;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.text.Text;
import vn.sen.procedures.api.Channel;
import vn.sen.procedures.api.ProcedureVersion;

/** Checks what is entered for a new dossier, whatever the channel. Thread-safe. */
@Component(service = Intake.class)
public final class Intake {
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 .]{7,17}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");

    private final PinnedBook pinned;
    private final AgencyBook agencies;
    private final Checklist checklist;

    @Activate
    public Intake(
            @Reference PinnedBook pinned,
            @Reference AgencyBook agencies,
            @Reference Checklist checklist) {
        this.pinned = pinned;
        this.agencies = agencies;
        this.checklist = checklist;
    }

    /** The agency named, or where the caller works. */
    UUID agency(Receipt receipt) {
        UUID named = receipt.agency();
        return named != null ? named : ownAgency();
    }

    private static UUID ownAgency() {
        return Call.current()
                .caller()
                .agency()
                .orElseThrow(
                        () ->
                                Problem.of(
                                        vn.sen.platform.api.problem.RequestProblem.INVALID,
                                        new Faults().add("agency", "required", WHERE).all()));
    }

    private static final Text WHERE =
            new Text("Hãy chọn cơ quan tiếp nhận.", "Choose the agency that receives.");

    /** The version to receive by on that day; pinned already. */
    ProcedureVersion version(Receipt receipt, UUID agency, LocalDate day) {
        ProcedureVersion version = pinned.inForce(receipt.procedure().strip(), day);
        Channel way = receipt.way();
        if (!version.channels().isEmpty() && !version.channels().contains(way)) {
            throw new Problem(DossierProblem.CHANNEL, way.label().vi(), way.label().en());
        }
        if (!receivedAt(version, agency)) {
            throw new Problem(DossierProblem.NOT_RECEIVED_HERE, version.code());
        }
        pinned.pin(version);
        return version;
    }

    /** Reception does not depend on borders inside the province for what lists no desks. */
    private boolean receivedAt(ProcedureVersion version, UUID agency) {
        if (version.receiving().isEmpty() || version.receiving().contains(agency)) {
            return true;
        }
        return agencies.above(agency).stream().anyMatch(version.receiving()::contains)
                || agencies.lineage(agency).stream().anyMatch(version.receiving()::contains);
    }

    /** A dossier that is not kept yet. */
    DossierEntity fresh(
            UUID id, UUID agency, Receipt receipt, ProcedureVersion version, Instant submitted) {
        DossierEntity dossier =
                new DossierEntity(id, agency, receipt.way(), owner(receipt), submitted);
        dossier.answeredBy(answering(version, agency));
        String content = receipt.content() == null ? "" : receipt.content().strip();
        Delivery delivery = receipt.delivery() == null ? Delivery.DESK : receipt.delivery();
        dossier.asks(
                version.id(),
                version.code(),
                content.isEmpty() ? cut(version.name()) : content,
                delivery);
        return dossier;
    }

    /** The competent agency where steps lie elsewhere; else whoever received handles it all. */
    public static UUID answering(ProcedureVersion version, UUID desk) {
        boolean here = version.route().stream().allMatch(leg -> leg.agency() == null);
        return here ? desk : version.competent();
    }

    private static String cut(String name) {
        return name.length() <= 1000 ? name : name.substring(0, 1000);
    }

    List<PartEntity> parts(UUID dossier, ProcedureVersion version, Receipt receipt) {
        return checklist.make(dossier, version, receipt.given());
    }

    private static Owner owner(Receipt receipt) {
        Receipt.Person person = receipt.owner();
        Faults faults = new Faults();
        String name = faults.text("owner.name", person.name(), 300);
        String number = faults.optionalText("owner.number", person.number(), 30);
        String phone = faults.optionalText("owner.phone", person.phone(), 20);
        String email = faults.optionalText("owner.email", person.email(), 200);
        String address = faults.optionalText("owner.address", person.address(), 500);
        String submitter = faults.optionalText("owner.submitter", person.submitter(), 300);
        faults.optionalText("content", receipt.content(), 1000);
        matches(faults, "owner.phone", phone, PHONE, "0905 123 456");
        matches(faults, "owner.email", email, EMAIL, "ten@example.org");
        faults.check();
        OwnerKind kind = person.kind() == null ? OwnerKind.CITIZEN : person.kind();
        return new Owner(name, kind, number, submitter)
                .reachedBy(phone.replaceAll("[ .]", ""), email, address);
    }

    private static void matches(
            Faults faults, String field, String value, Pattern pattern, String example) {
        if (!value.isEmpty() && !pattern.matcher(value).matches()) {
            faults.add(
                    field, "malformed", new Text("Ví dụ: {0}.", "For example {0}.").with(example));
        }
    }

    /** A code of another system, checked and in capitals; null when there is none. */
    static @Nullable String foreign(Receipt receipt) {
        String code = receipt.code();
        if (code == null || code.isBlank()) {
            return null;
        }
        String plain = code.strip().toUpperCase(java.util.Locale.ROOT);
        if (CodeScheme.of(plain).isEmpty()) {
            throw new Problem(DossierProblem.FOREIGN_CODE, code);
        }
        return plain;
    }
}
