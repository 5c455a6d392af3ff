package vn.sen.dossiers.citizen;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.dossiers.cases.Acts;
import vn.sen.dossiers.intake.Aftercare;
import vn.sen.platform.api.problem.Faults;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.store.AuditTrail;
import vn.sen.platform.api.store.Store;
import vn.sen.platform.api.text.Text;

/**
 * Finds a dossier for its owner by code and the last digits of the phone. Code and digits are
 * compared in one statement, so that neither the answer nor its time tells which of them is wrong.
 * Thread-safe.
 */
@Component(service = LookUp.class)
public final class LookUp {
    private static final int MOST = 60;

    private final Store store;
    private final Acts acts;
    private final Storyteller teller;
    private final AuditTrail trail;
    private final Aftercare aftercare;
    private final Guesses guesses;

    @Activate
    public LookUp(
            @Reference Store store,
            @Reference Acts acts,
            @Reference Storyteller teller,
            @Reference AuditTrail trail,
            @Reference Aftercare aftercare) {
        this.store = store;
        this.acts = acts;
        this.teller = teller;
        this.trail = trail;
        this.aftercare = aftercare;
        this.guesses = new Guesses(acts.clock());
    }

    /**
     * @param digits the last four of the phone number
     */
    public Story find(@Nullable String code, @Nullable String digits) {
        return teller.tell(acts.read(id(code, digits)));
    }

    /** What the owner says when all is over. */
    public void rate(@Nullable String code, @Nullable String digits, Aftercare.Rating rating) {
        aftercare.rateByOwner(id(code, digits), rating);
    }

    private UUID id(@Nullable String code, @Nullable String digits) {
        Faults faults = new Faults();
        String plain = faults.text("code", code, MOST).toUpperCase(Locale.ROOT);
        String last = digits == null ? "" : digits.strip();
        if (!last.matches("\\d{4}")) {
            faults.add(
                    "digits",
                    "not-four-digits",
                    new Text("Hãy nhập đúng 4 chữ số cuối.", "Enter exactly the last 4 digits."));
        }
        faults.check();
        guesses.check(plain);
        List<UUID> found = matching(plain, last);
        if (found.isEmpty()) {
            guesses.failed(plain);
            trail.record("dossiers.look-up", null, "denied", "{}");
            throw new Problem(LookUpProblem.NOT_FOUND);
        }
        trail.record("dossiers.look-up", found.get(0), "ok", "{}");
        return found.get(0);
    }

    private List<UUID> matching(String code, String digits) {
        return store.read(
                em ->
                        ((List<?>)
                                        em.createNativeQuery(
                                                        "select cast(id as char) from"
                                                                + " dossiers_dossier where code ="
                                                                + " :code and regexp_replace("
                                                                + "owner_phone, '[^0-9]', '') like"
                                                                + " :digits")
                                                .setParameter("code", code)
                                                .setParameter("digits", "%" + digits)
                                                .getResultList())
                                .stream().map(id -> UUID.fromString(String.valueOf(id))).toList());
    }
}
