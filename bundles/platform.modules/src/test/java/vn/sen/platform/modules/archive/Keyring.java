package vn.sen.platform.modules.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.zip.ZipFile;
import jdk.security.jarsigner.JarSigner;

/**
 * An authority with its revocation list, signers that it vouches for, and a stranger; made once by
 * the JDK's keytool.
 */
final class Keyring {
    private static final String PASSWORD = "minh-hoa-2021";
    private static final List<Keyring> MADE = new ArrayList<>();

    private final Path folder;
    private final KeyStore keys;

    private Keyring(Path folder)
            throws IOException, GeneralSecurityException, InterruptedException {
        this.folder = folder;
        String usual = "-ext eku=codeSigning -signer ca";
        key("ca", "CN=Co quan chung thuc (minh hoa)", "-ext bc:c -ext ku=keyCertSign,cRLSign");
        key("signer", "CN=Don vi lap trinh (minh hoa), O=Tinh Minh Hoa", usual);
        key("other", "CN=Don vi thu hai (minh hoa)", usual);
        key("revoked", "CN=Don vi bi thu hoi (minh hoa)", usual);
        key("web", "CN=may-chu.example.org", "-ext eku=serverAuth -signer ca");
        key("stranger", "CN=Nguoi la (minh hoa)", "");
        keys = KeyStore.getInstance(folder.resolve("keys.p12").toFile(), PASSWORD.toCharArray());
        String serial = certificate("revoked").getSerialNumber().toString();
        keytool(
                "-gencrl -rfc -alias ca -validity 90 -file " + folder.resolve("ca.crl"),
                "-id",
                serial);
    }

    static synchronized Keyring made() {
        if (MADE.isEmpty()) {
            try {
                Path folder = Files.createTempDirectory(Path.of("target"), "keyring");
                MADE.add(new Keyring(folder));
            } catch (IOException | GeneralSecurityException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        return MADE.get(0);
    }

    private void key(String alias, String name, String more)
            throws IOException, InterruptedException {
        keytool(
                "-genkeypair -keyalg EC -groupname secp256r1 -validity 3650 -alias "
                        + alias
                        + " "
                        + more,
                "-dname",
                name);
    }

    private void keytool(String command, String... more) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        words.addAll(List.of("-J-XX:TieredStopAtLevel=1", "-J-Xshare:auto", "-J-XX:+UseSerialGC"));
        words.addAll(Arrays.stream(command.split(" ")).filter(word -> !word.isEmpty()).toList());
        words.addAll(List.of(more));
        words.addAll(List.of("-keystore", folder.resolve("keys.p12").toString()));
        words.addAll(List.of("-storepass", PASSWORD));
        Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) {
            throw new IOException(said);
        }
    }

    X509Certificate certificate(String alias) {
        try {
            return (X509Certificate) keys.getCertificate(alias);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Puts a certificate into a trust folder. */
    void trust(Path trust, String alias) {
        try {
            Files.createDirectories(trust);
            Files.writeString(
                    trust.resolve(alias + ".crt"),
                    "-----BEGIN CERTIFICATE-----\n"
                            + Base64.getMimeEncoder()
                                    .encodeToString(certificate(alias).getEncoded())
                            + "\n-----END CERTIFICATE-----\n");
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Puts the authority's revocation list into a trust folder. */
    void revocations(Path trust) {
        try {
            Files.createDirectories(trust);
            Files.copy(folder.resolve("ca.crl"), trust.resolve("ca.crl"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A signed copy; the signature brings the signer's chain along. */
    Path sign(Path file, String alias) {
        Path signed = file.resolveSibling(alias + "-" + file.getFileName());
        try (ZipFile zip = new ZipFile(file.toFile());
                OutputStream out = Files.newOutputStream(signed)) {
            PrivateKey key = (PrivateKey) keys.getKey(alias, PASSWORD.toCharArray());
            Certificate[] chain = keys.getCertificateChain(alias);
            new JarSigner.Builder(
                            key,
                            CertificateFactory.getInstance("X.509")
                                    .generateCertPath(Arrays.asList(chain)))
                    .digestAlgorithm("SHA-256")
                    .signatureAlgorithm("SHA256withECDSA")
                    .signerName(alias)
                    .build()
                    .sign(zip, out);
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
        return signed;
    }

    static byte[] content(ZipFile zip, String entry) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (InputStream in = zip.getInputStream(zip.getEntry(entry))) {
            in.transferTo(bytes);
        }
        return bytes.toByteArray();
    }
}
