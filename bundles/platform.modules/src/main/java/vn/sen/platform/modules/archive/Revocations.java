package vn.sen.platform.modules.archive;

import java.security.cert.X509CRLEntry;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.modules.archive.TrustFolder.RevocationList;

/**
 * The revocation lists that the operator has. An authority without a list is believed; one with a
 * list is believed only while a list is current.
 */
final class Revocations {
    private final List<RevocationList> lists;
    private final Clock clock;

    Revocations(List<RevocationList> lists, Clock clock) {
        this.lists = lists;
        this.clock = clock;
    }

    /**
     * @param issuers certificates that the list may be signed with; without any, the folder's owner
     *     is believed
     * @throws Problem when the certificate is revoked, or nobody can say
     */
    void check(X509Certificate certificate, List<X509Certificate> issuers) {
        List<RevocationList> named =
                lists.stream()
                        .filter(
                                list ->
                                        list.list()
                                                .getIssuerX500Principal()
                                                .equals(certificate.getIssuerX500Principal()))
                        .toList();
        List<RevocationList> usable =
                named.stream().filter(list -> isUsable(list, issuers)).toList();
        usable.forEach(list -> notIn(list, certificate));
        String issuer = certificate.getIssuerX500Principal().getName();
        if (!named.isEmpty() && usable.isEmpty()) {
            throw new Problem(ArchiveProblem.ODD_TRUST_FILE, named.get(0).file(), issuer);
        }
        if (!usable.isEmpty() && usable.stream().noneMatch(this::isCurrent)) {
            throw new Problem(
                    ArchiveProblem.OLD_REVOCATIONS,
                    usable.get(0).file(),
                    Trust.day(usable.get(0).list().getNextUpdate(), clock),
                    issuer);
        }
    }

    private void notIn(RevocationList list, X509Certificate certificate) {
        X509CRLEntry entry = list.list().getRevokedCertificate(certificate.getSerialNumber());
        if (entry != null) {
            throw new Problem(
                    ArchiveProblem.REVOKED,
                    Signer.words(certificate),
                    Trust.day(entry.getRevocationDate(), clock));
        }
    }

    private static boolean isUsable(RevocationList list, List<X509Certificate> issuers) {
        return !list.list().hasUnsupportedCriticalExtension()
                && (issuers.isEmpty()
                        || issuers.stream()
                                .anyMatch(
                                        issuer ->
                                                Certificates.isSigned(
                                                        list.list(), issuer.getPublicKey())));
    }

    private boolean isCurrent(RevocationList list) {
        Date next = list.list().getNextUpdate();
        return next == null || next.after(Date.from(clock.instant()));
    }
}
