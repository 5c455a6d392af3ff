package vn.sen.platform.modules.archive;

import java.security.CodeSigner;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.List;

/** What the house asks of certificates beyond their path. */
final class Certificates {
    private static final String CODE_SIGNING = "1.3.6.1.5.5.7.3.3";
    private static final String ANY_PURPOSE = "2.5.29.37.0";

    private Certificates() {}

    /** From the signer's own up to the last that the signature brought along. */
    static List<X509Certificate> chain(CodeSigner signer) {
        return signer.getSignerCertPath().getCertificates().stream()
                .map(X509Certificate.class::cast)
                .toList();
    }

    static String words(CodeSigner signer) {
        return Signer.words(chain(signer).get(0));
    }

    static boolean isForCode(X509Certificate certificate) {
        try {
            List<String> purposes = certificate.getExtendedKeyUsage();
            boolean[] usage = certificate.getKeyUsage();
            return (purposes == null
                            || purposes.contains(CODE_SIGNING)
                            || purposes.contains(ANY_PURPOSE))
                    && (usage == null || usage[0]);
        } catch (CertificateParsingException e) {
            return false;
        }
    }

    static boolean isAuthority(X509Certificate certificate) {
        return certificate.getBasicConstraints() >= 0;
    }

    static boolean isIssued(X509Certificate certificate, X509Certificate issuer) {
        try {
            certificate.verify(issuer.getPublicKey());
            return true;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    static boolean isSigned(X509CRL list, PublicKey issuer) {
        try {
            list.verify(issuer);
            return true;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }
}
