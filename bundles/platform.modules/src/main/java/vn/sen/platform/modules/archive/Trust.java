package vn.sen.platform.modules.archive;

import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathValidator;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertPathValidatorException.BasicReason;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXCertPathValidatorResult;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sen.platform.api.problem.Problem;

/**
 * Whom the operator trusts: {@code *.crt} of signers or of their authorities and {@code *.crl} of
 * what was revoked, in one folder that is read anew each time. Never asks the network. The moment
 * of signing counts as now: no time stamps. Thread-safe.
 */
public final class Trust {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Path folder;
    private final Clock clock;
    private final boolean unsignedAllowed;

    /**
     * @param folder usually {@code conf/trust}; may be missing, then nobody is trusted
     * @param unsignedAllowed the development switch: lets unsigned archives through, but none whose
     *     signature is wrong, incomplete or not trusted
     */
    public Trust(Path folder, Clock clock, boolean unsignedAllowed) {
        this.folder = folder;
        this.clock = clock;
        this.unsignedAllowed = unsignedAllowed;
    }

    public boolean isUnsignedAllowed() {
        return unsignedAllowed;
    }

    Signer judge(Signatures found) {
        if (unsignedAllowed && found.isUnsigned()) {
            return Signer.NONE;
        }
        List<X509Certificate> chain = Certificates.chain(found.only());
        X509Certificate own = chain.get(0);
        TrustFolder trusted = TrustFolder.read(folder);
        Revocations revocations = new Revocations(trusted.revocations(), clock);
        if (trusted.certificates().contains(own)) {
            valid(own);
            revocations.check(own, issuer(own, trusted.certificates()));
        } else {
            path(chain, trusted, revocations);
        }
        if (!Certificates.isForCode(own)) {
            throw new Problem(ArchiveProblem.NOT_FOR_CODE, Signer.words(own));
        }
        return Signer.of(own);
    }

    /** From the signer to an authority of the folder; each link valid and not revoked. */
    private void path(List<X509Certificate> chain, TrustFolder trusted, Revocations revocations) {
        List<X509Certificate> links =
                chain.stream().takeWhile(link -> !trusted.certificates().contains(link)).toList();
        try {
            X509Certificate authority = validated(links, trusted.certificates());
            valid(authority);
            for (int i = 0; i < links.size(); i++) {
                boolean last = i == links.size() - 1;
                revocations.check(links.get(i), List.of(last ? authority : links.get(i + 1)));
            }
        } catch (CertPathValidatorException e) {
            boolean outOfTime =
                    e.getReason() == BasicReason.EXPIRED
                            || e.getReason() == BasicReason.NOT_YET_VALID;
            throw outOfTime
                    ? expired(links.get(Math.max(0, e.getIndex())))
                    : unknown(links.get(0), e);
        } catch (GeneralSecurityException e) {
            throw unknown(links.get(0), e);
        }
    }

    private X509Certificate validated(List<X509Certificate> links, List<X509Certificate> trusted)
            throws GeneralSecurityException {
        Set<TrustAnchor> anchors =
                trusted.stream()
                        .filter(Certificates::isAuthority)
                        .map(authority -> new TrustAnchor(authority, null))
                        .collect(Collectors.toSet());
        if (anchors.isEmpty()) {
            throw new CertPathValidatorException("no authority in " + folder.getFileName());
        }
        PKIXParameters parameters = new PKIXParameters(anchors);
        // by Revocations instead, which cannot ask the network whatever the machine is set to
        parameters.setRevocationEnabled(false);
        parameters.setDate(Date.from(clock.instant()));
        PKIXCertPathValidatorResult result =
                (PKIXCertPathValidatorResult)
                        CertPathValidator.getInstance("PKIX")
                                .validate(
                                        CertificateFactory.getInstance("X.509")
                                                .generateCertPath(links),
                                        parameters);
        return result.getTrustAnchor().getTrustedCert();
    }

    private static List<X509Certificate> issuer(
            X509Certificate certificate, List<X509Certificate> trusted) {
        return trusted.stream()
                .filter(
                        other ->
                                other.getSubjectX500Principal()
                                        .equals(certificate.getIssuerX500Principal()))
                .filter(other -> Certificates.isIssued(certificate, other))
                .toList();
    }

    private void valid(X509Certificate certificate) {
        Date now = Date.from(clock.instant());
        if (now.before(certificate.getNotBefore()) || now.after(certificate.getNotAfter())) {
            throw expired(certificate);
        }
    }

    private Problem expired(X509Certificate certificate) {
        return new Problem(
                ArchiveProblem.EXPIRED,
                Signer.words(certificate),
                day(certificate.getNotBefore(), clock),
                day(certificate.getNotAfter(), clock));
    }

    private static Problem unknown(X509Certificate certificate, Exception cause) {
        return Problem.because(cause, ArchiveProblem.UNKNOWN_SIGNER, Signer.words(certificate));
    }

    static String day(Date date, Clock clock) {
        return DAY.format(date.toInstant().atZone(clock.getZone()));
    }
}
