package vn.sen.platform.modules.archive;

import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.stream.Collectors;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;
import vn.sen.platform.modules.api.Digests;

/**
 * Whose signature an archive carries.
 *
 * @param subject the certificate's common name and organisation, for people
 * @param fingerprint SHA-256 of the certificate, 64 lower-case hex digits
 */
public record Signer(String subject, String fingerprint) {
    /** Of an unsigned archive that was let through. */
    public static final Signer NONE = new Signer("", "");

    private static final List<String> WORDS = List.of("CN", "O");

    public boolean isNone() {
        return fingerprint.isEmpty();
    }

    static Signer of(X509Certificate certificate) {
        try {
            return new Signer(words(certificate), Digests.of(certificate.getEncoded()));
        } catch (CertificateEncodingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** The subject as people say it: common name and organisation, or else the whole name. */
    static String words(X509Certificate certificate) {
        String whole = certificate.getSubjectX500Principal().getName();
        try {
            List<Rdn> parts = new LdapName(whole).getRdns();
            String said =
                    WORDS.stream()
                            .flatMap(
                                    type ->
                                            parts.stream()
                                                    .filter(
                                                            part ->
                                                                    part.getType()
                                                                            .equalsIgnoreCase(type))
                                                    .map(part -> String.valueOf(part.getValue())))
                            .collect(Collectors.joining(", "));
            return said.isEmpty() ? whole : said;
        } catch (InvalidNameException e) {
            return whole;
        }
    }
}
