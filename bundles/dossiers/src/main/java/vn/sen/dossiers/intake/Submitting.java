package vn.sen.dossiers.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.dossiers.access.Actor;
import vn.sen.dossiers.access.DossierPermission;
import vn.sen.dossiers.access.DossierProblem;
import vn.sen.dossiers.cases.Acts;
import vn.sen.dossiers.cases.DossierEntity;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.ids.Ids;
import vn.sen.platform.api.json.Json;
import vn.sen.platform.api.problem.Faults;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.store.Change;
import vn.sen.platform.api.store.Store;
import vn.sen.procedures.api.ProcedureVersion;

/** Takes what is sent online: the same submission makes one dossier, however often it comes. */
@Component(service = Submitting.class)
public final class Submitting {
    private final Store store;
    private final Clock clock;
    private final Json json;
    private final Acts acts;
    private final Intake intake;

    @Activate
    public Submitting(
            @Reference Store store,
            @Reference Clock clock,
            @Reference Json json,
            @Reference Acts acts,
            @Reference Intake intake) {
        this.store = store;
        this.clock = clock;
        this.json = json;
        this.acts = acts;
        this.intake = intake;
    }

    /**
     * @param key the sender's own name of this submission
     */
    public record Submission(String key, Receipt receipt) {}

    /** The dossier, not yet received, of this submission or of the same one before. */
    public DossierEntity submit(Submission submission) {
        Faults faults = new Faults();
        String key = faults.text("key", submission.key(), 100);
        faults.check();
        Receipt receipt = submission.receipt();
        UUID agency = intake.agency(receipt);
        Call.current().caller().require(DossierPermission.SUBMIT);
        String fingerprint = fingerprint(json.write(receipt));
        DossierEntity before = known(key, fingerprint);
        return before != null ? before : write(key, fingerprint, receipt, agency);
    }

    private DossierEntity write(String key, String fingerprint, Receipt receipt, UUID agency) {
        Instant at = clock.instant();
        ProcedureVersion version =
                intake.version(receipt, agency, LocalDate.ofInstant(at, clock.getZone()));
        UUID id = Ids.next(clock);
        intake.parts(id, version, receipt);
        intake.fresh(id, agency, receipt, version, at);
        UUID made =
                store.write(
                        "dossiers.submit",
                        id,
                        change -> {
                            if (!claim(change, key, fingerprint, id)) {
                                return new UUID(0, 0);
                            }
                            DossierEntity fresh = intake.fresh(id, agency, receipt, version, at);
                            fresh.created(at, Actor.current().name());
                            change.em().persist(fresh);
                            intake.parts(id, version, receipt).forEach(change.em()::persist);
                            return id;
                        });
        if (made.equals(id)) {
            return acts.read(id).dossier();
        }
        DossierEntity before = known(key, fingerprint);
        if (before == null) {
            throw new Problem(DossierProblem.UNKNOWN);
        }
        return before;
    }

    /** Whoever comes second waits here for the first, and then finds the key taken. */
    private boolean claim(Change change, String key, String fingerprint, UUID id) {
        return change.em()
                        .createNativeQuery(
                                "insert ignore into dossiers_submission (submission_key, dossier,"
                                        + " fingerprint, sent_at) values (?, ?, ?, ?)")
                        .setParameter(1, key)
                        .setParameter(2, id)
                        .setParameter(3, fingerprint)
                        .setParameter(4, clock.instant())
                        .executeUpdate()
                == 1;
    }

    private @Nullable DossierEntity known(String key, String fingerprint) {
        SubmissionEntity before = store.read(em -> em.find(SubmissionEntity.class, key));
        if (before == null) {
            return null;
        }
        if (!before.fingerprint().equals(fingerprint)) {
            throw new Problem(DossierProblem.SUBMITTED_OTHERWISE);
        }
        return acts.read(before.dossier()).dossier();
    }

    private static String fingerprint(String written) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(written.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
