package vn.sen.platform.modules.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CRLException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import vn.sen.platform.api.problem.Problem;

/**
 * What {@code conf/trust} holds now. A file that cannot be read refuses everything: a revocation
 * list must not be lost without a word.
 */
record TrustFolder(List<X509Certificate> certificates, List<RevocationList> revocations) {
    /**
     * @param file its name, for people
     */
    record RevocationList(String file, X509CRL list) {}

    static TrustFolder read(Path folder) {
        List<X509Certificate> certificates = new ArrayList<>();
        List<RevocationList> revocations = new ArrayList<>();
        for (Path file : files(folder)) {
            String name = String.valueOf(file.getFileName());
            try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
                CertificateFactory factory = CertificateFactory.getInstance("X.509");
                if (name.endsWith(".crt")) {
                    some(name, factory.generateCertificates(in)).stream()
                            .map(X509Certificate.class::cast)
                            .forEach(certificates::add);
                } else {
                    some(name, factory.generateCRLs(in)).stream()
                            .map(list -> new RevocationList(name, (X509CRL) list))
                            .forEach(revocations::add);
                }
            } catch (IOException | CertificateException | CRLException e) {
                throw Problem.because(
                        e, ArchiveProblem.ODD_TRUST_FILE, name, String.valueOf(e.getMessage()));
            }
        }
        return new TrustFolder(List.copyOf(certificates), List.copyOf(revocations));
    }

    private static <T> Collection<T> some(String name, Collection<T> found) {
        if (found.isEmpty()) {
            throw new Problem(ArchiveProblem.ODD_TRUST_FILE, name, "0 PEM");
        }
        return found;
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().matches(".*\\.(crt|crl)"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
