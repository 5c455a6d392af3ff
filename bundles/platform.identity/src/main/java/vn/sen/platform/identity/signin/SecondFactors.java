package vn.sen.platform.identity.signin;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sen.platform.api.ids.Ids;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.store.Store;
import vn.sen.platform.identity.Bookkeeping;
import vn.sen.platform.identity.IdentityProblem;
import vn.sen.platform.identity.Secrets;
import vn.sen.platform.identity.accounts.AccountEntity;

/**
 * The second factor: codes of a telephone app, and codes on paper for the day when the telephone is
 * lost. Each code is taken once; what the app knows is kept sealed. Thread-safe.
 */
@Component(service = SecondFactors.class)
public final class SecondFactors {
    private static final Logger LOG = LoggerFactory.getLogger(SecondFactors.class);
    private static final int RECOVERY_CODES = 10;

    private final Store store;
    private final Bookkeeping bookkeeping;
    private final Attempts attempts;
    private final Clock clock;
    private final SecretBox box;
    private final Totp totp = new Totp();

    @Activate
    public SecondFactors(
            @Reference Store store,
            @Reference Bookkeeping bookkeeping,
            @Reference Attempts attempts,
            @Reference Clock clock,
            @Reference SecretBox box) {
        this.store = store;
        this.bookkeeping = bookkeeping;
        this.attempts = attempts;
        this.clock = clock;
        this.box = box;
        sealWhatIsPlain();
    }

    /** Secrets kept before sealing began; two nodes may do it at once. */
    private void sealWhatIsPlain() {
        List<CredentialEntity> kept =
                store.read(
                        em ->
                                em.createQuery(
                                                "select c from CredentialEntity c where"
                                                        + " c.otpSecret is not null",
                                                CredentialEntity.class)
                                        .getResultList());
        for (CredentialEntity credential : kept) {
            String secret = credential.otpSecret;
            if (secret != null && !SecretBox.isSealed(secret)) {
                bookkeeping.run(
                        "update identity_credential set otp_secret = ? where account = ? and"
                                + " otp_secret = ?",
                        box.seal(credential.account, secret),
                        credential.account,
                        secret);
            } else if (box.fresh()) {
                LOG.warn(
                        "Không mở được xác thực lớp hai đã niêm phong bằng khóa cũ / A second"
                                + " factor was sealed with another key: {}",
                        credential.account);
            }
        }
    }

    /**
     * What a person needs to set up the telephone app.
     *
     * @param secret for those who type it, in groups of four
     */
    public record Enrolment(QrCode.Drawing drawing, String secret) {}

    boolean has(UUID account) {
        return store.read(em -> Credentials.require(em, account).hasSecondFactor());
    }

    /** Recovery codes not used yet. */
    long recoveryCodesLeft(UUID account) {
        return store.read(
                em ->
                        em.createQuery(
                                        "select count(r) from RecoveryEntity r where r.account ="
                                                + " :account and r.usedAt is null",
                                        Long.class)
                                .setParameter("account", account)
                                .getSingleResult());
    }

    /** The set-up under way; begun now, unless it was before. */
    Enrolment enrol(UUID account) {
        forgetUnreadableBeginning(account);
        String fresh = Totp.base32(Secrets.bytes(Totp.SECRET_BYTES));
        bookkeeping.run(
                "update identity_credential set otp_secret = ?, otp_step = 0 where account = ?"
                        + " and otp_secret is null",
                box.seal(account, fresh),
                account);
        return store.read(
                em -> {
                    CredentialEntity credential = Credentials.require(em, account);
                    if (credential.otpSecret == null || credential.otpConfirmed) {
                        throw new Problem(IdentityProblem.SIGN_IN_EXPIRED);
                    }
                    String secret =
                            secret(credential)
                                    .orElseThrow(
                                            () -> new Problem(IdentityProblem.SIGN_IN_EXPIRED));
                    AccountEntity person = em.find(AccountEntity.class, account);
                    String uri = Totp.uri(person.signInName(), Totp.fromBase32(secret));
                    return new Enrolment(QrCode.draw(uri), secret.replaceAll("(.{4})(?!$)", "$1 "));
                });
    }

    /** A set-up that was begun and not ended under a key that is gone begins anew. */
    private void forgetUnreadableBeginning(UUID account) {
        String kept =
                store.read(
                        em -> {
                            CredentialEntity credential = Credentials.require(em, account);
                            boolean gone = !credential.otpConfirmed && secret(credential).isEmpty();
                            return gone ? credential.otpSecret : null;
                        });
        if (kept != null) {
            bookkeeping.run(
                    "update identity_credential set otp_secret = null where account = ? and"
                            + " otp_secret = ? and not otp_confirmed",
                    account,
                    kept);
        }
    }

    /** Empty when there is none, or when it was sealed with a key that is gone. */
    private Optional<String> secret(CredentialEntity credential) {
        return Optional.ofNullable(credential.otpSecret)
                .flatMap(kept -> box.open(credential.account, kept));
    }

    /**
     * Ends the set-up with the first code of the app.
     *
     * @return recovery codes, shown this once
     */
    List<String> confirm(UUID account, String code) {
        require(account, code, false);
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < RECOVERY_CODES; i++) {
            codes.add(Secrets.readable(4));
        }
        store.write(
                "identity.second-factor-set-up",
                account,
                change -> {
                    Credentials.require(change.em(), account).otpConfirmed = true;
                    change.em()
                            .createQuery("delete from RecoveryEntity r where r.account = :account")
                            .setParameter("account", account)
                            .executeUpdate();
                    for (String recovery : codes) {
                        change.em()
                                .persist(
                                        new RecoveryEntity(
                                                Ids.next(clock),
                                                account,
                                                Secrets.digest(recovery)));
                    }
                    return 0;
                });
        return codes;
    }

    /**
     * Throws {@code identity-wrong-code} unless the code is the app's, or an unused one on paper;
     * {@code identity-second-factor-unreadable} when no code of the app can be right.
     */
    void require(UUID account, String code, boolean paperToo) {
        String plain = code.replaceAll("\\s", "").toLowerCase(Locale.ROOT);
        var tried =
                attempts.attempt(
                        "second-factor:" + account,
                        () ->
                                useApp(account, plain) || paperToo && usePaper(account, plain)
                                        ? Optional.of(account)
                                        : Optional.empty());
        if (tried.found().isEmpty()) {
            throw new Problem(
                    unreadable(account)
                            ? IdentityProblem.SECOND_FACTOR_UNREADABLE
                            : IdentityProblem.WRONG_CODE);
        }
    }

    private boolean unreadable(UUID account) {
        return store.read(
                em -> {
                    CredentialEntity credential = Credentials.require(em, account);
                    return credential.otpSecret != null && secret(credential).isEmpty();
                });
    }

    private boolean useApp(UUID account, String code) {
        OptionalLong step =
                store.read(
                        em -> {
                            CredentialEntity credential = Credentials.require(em, account);
                            return secret(credential)
                                    .map(Totp::fromBase32)
                                    .map(
                                            secret ->
                                                    totp.step(
                                                            secret,
                                                            code,
                                                            clock.instant(),
                                                            credential.otpStep))
                                    .orElse(OptionalLong.empty());
                        });
        return step.isPresent()
                && bookkeeping.run(
                                "update identity_credential set otp_step = ? where account = ?"
                                        + " and otp_step < ?",
                                step.getAsLong(),
                                account,
                                step.getAsLong())
                        == 1;
    }

    private boolean usePaper(UUID account, String code) {
        Instant now = clock.instant();
        return bookkeeping.run(
                        "update identity_recovery set used_at = ? where account = ? and hash = ?"
                                + " and used_at is null",
                        now,
                        account,
                        Secrets.digest(code))
                == 1;
    }
}
