package vn.sen.distribution;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipFile;
import jdk.security.jarsigner.JarSigner;

/** Two signers made by the JDK's keytool: one whom a test trusts, and a stranger. */
final class SigningKeys {
    static final String TRUSTED = "tin";
    static final String STRANGER = "la";

    private static final String PASSWORD = "minh-hoa-2021";

    private final KeyStore keys;

    private SigningKeys(KeyStore keys) {
        this.keys = keys;
    }

    static SigningKeys in(Path folder)
            throws IOException, GeneralSecurityException, InterruptedException {
        Path store = folder.resolve("keys.p12");
        generate(store, TRUSTED, "CN=Don vi lap trinh (minh hoa)");
        generate(store, STRANGER, "CN=Nguoi la (minh hoa)");
        return new SigningKeys(KeyStore.getInstance(store.toFile(), PASSWORD.toCharArray()));
    }

    private static void generate(Path store, String alias, String name)
            throws IOException, InterruptedException {
        String tool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        String options =
                "-J-XX:TieredStopAtLevel=1 -genkeypair -keyalg EC -groupname secp256r1 -validity"
                        + " 365 -ext eku=codeSigning -storepass "
                        + PASSWORD;
        List<String> command = new ArrayList<>(List.of(tool));
        command.addAll(List.of(options.split(" ")));
        command.addAll(List.of("-alias", alias, "-dname", name, "-keystore", store.toString()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) {
            throw new IOException(said);
        }
    }

    /** Puts the certificate of the trusted signer into a distribution. */
    void trustedBy(SenHome home) throws IOException, GeneralSecurityException {
        Path trust = Files.createDirectories(home.folder().resolve("conf").resolve("trust"));
        byte[] certificate = Objects.requireNonNull(keys.getCertificate(TRUSTED)).getEncoded();
        Files.writeString(
                trust.resolve(TRUSTED + ".crt"),
                "-----BEGIN CERTIFICATE-----\n"
                        + Base64.getMimeEncoder().encodeToString(certificate)
                        + "\n-----END CERTIFICATE-----\n");
    }

    void sign(Path plain, Path signed, String alias) throws IOException, GeneralSecurityException {
        PrivateKey key =
                (PrivateKey) Objects.requireNonNull(keys.getKey(alias, PASSWORD.toCharArray()));
        List<Certificate> chain = List.of(Objects.requireNonNull(keys.getCertificateChain(alias)));
        try (ZipFile zip = new ZipFile(plain.toFile());
                OutputStream out = Files.newOutputStream(signed)) {
            new JarSigner.Builder(
                            key, CertificateFactory.getInstance("X.509").generateCertPath(chain))
                    .signerName("SEN")
                    .build()
                    .sign(zip, out);
        }
    }
}
