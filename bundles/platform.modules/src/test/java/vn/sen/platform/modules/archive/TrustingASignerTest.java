package vn.sen.platform.modules.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.sen.platform.modules.archive.Refusals.refused;
import static vn.sen.platform.modules.archive.Sample.bytes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sen.platform.modules.api.Digests;

class TrustingASignerTest {
    private static final Clock NOW = Clock.system(ZoneId.of("Asia/Ho_Chi_Minh"));

    private final Keyring keyring = Keyring.made();
    private final Path folder;
    private final Path trust;
    private final Sample sample = new Sample();
    private Clock clock = NOW;
    private boolean unsignedAllowed;

    TrustingASignerTest(@TempDir Path folder) {
        this.folder = folder;
        this.trust = folder.resolve("trust");
    }

    private ModuleArchive read(Path file) {
        return new ArchiveReader(new Trust(trust, clock, unsignedAllowed)).read(file);
    }

    private Path signed(String by) {
        return keyring.sign(sample.in(folder), by);
    }

    /** The same zip with an entry added, replaced, or (null) taken out. */
    private Path changed(Path file, String entry, byte @Nullable [] content) {
        Map<String, byte[]> all = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry old :
                    (Iterable<ZipEntry>) zip.stream().map(ZipEntry.class::cast)::iterator) {
                all.put(old.getName(), Keyring.content(zip, old.getName()));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        if (content == null) {
            all.remove(entry);
        } else {
            all.put(entry, content);
        }
        return Sample.write(folder.resolve("changed.sen"), all);
    }

    @Test
    void asTheOperatorTrustsTheirAuthority() throws Exception {
        keyring.trust(trust, "ca");
        keyring.revocations(trust);
        Signer signer = read(signed("signer")).signer();
        assertEquals("Don vi lap trinh (minh hoa), Tinh Minh Hoa", signer.subject());
        assertEquals(Digests.of(keyring.certificate("signer").getEncoded()), signer.fingerprint());
    }

    @Test
    void asTheOperatorTrustsThemselves() {
        keyring.trust(trust, "stranger");
        keyring.trust(trust, "signer");
        assertEquals("Nguoi la (minh hoa)", read(signed("stranger")).signer().subject());
        assertFalse(read(signed("signer")).signer().isNone());
    }

    @Test
    void anAuthorityWithoutAListIsBelieved() {
        keyring.trust(trust, "ca");
        assertFalse(read(signed("revoked")).signer().isNone());
    }

    @Test
    void nobodySigned() {
        refused(ArchiveProblem.UNSIGNED, "sample-1.2.0.sen", () -> read(sample.in(folder)));
        unsignedAllowed = true;
        assertTrue(read(sample.in(folder)).signer().isNone());
    }

    @Test
    void somebodyUnknown() {
        refused(ArchiveProblem.UNKNOWN_SIGNER, "Don vi lap trinh", () -> read(signed("signer")));
        keyring.trust(trust, "ca");
        refused(ArchiveProblem.UNKNOWN_SIGNER, "Nguoi la", () -> read(signed("stranger")));
        unsignedAllowed = true;
        refused(ArchiveProblem.UNKNOWN_SIGNER, "Nguoi la", () -> read(signed("stranger")));
    }

    @Test
    void aTrustedSignerVouchesForNobody() {
        keyring.trust(trust, "signer");
        refused(ArchiveProblem.UNKNOWN_SIGNER, "Don vi thu hai", () -> read(signed("other")));
    }

    @Test
    void changedAfterwards() {
        keyring.trust(trust, "ca");
        Path signed = signed("signer");
        byte[] other = bytes(sample.feature.replace("agencies", "inspections"));
        refused(
                ArchiveProblem.CHANGED,
                "feature.json",
                () -> read(changed(signed, "feature.json", other)));
        refused(
                ArchiveProblem.CHANGED,
                Sample.JAR,
                () -> read(changed(signed, Sample.JAR, Sample.jar(sample.headers, Map.of()))));
        unsignedAllowed = true;
        refused(
                ArchiveProblem.CHANGED,
                "feature.json",
                () -> read(changed(signed, "feature.json", other)));
    }

    @Test
    void changedInItsSignature() throws IOException {
        keyring.trust(trust, "ca");
        Path signed = signed("signer");
        unsignedAllowed = true;
        String sf = "META-INF/SIGNER.SF";
        refused(
                ArchiveProblem.CHANGED,
                "changed.sen",
                () -> read(changed(signed, sf, bytes("Signature-Version: 1.0\r\n\r\n"))));
        refused(
                ArchiveProblem.CHANGED,
                "changed.sen",
                () -> read(changed(signed, "META-INF/SIGNER.EC", bytes("x"))));
        refused(
                ArchiveProblem.CHANGED,
                "changed.sen",
                () -> read(changed(signed, "META-INF/SIGNER.EC", null)));
        refused(
                ArchiveProblem.CHANGED,
                "changed.sen",
                () -> read(changed(signed, "META-INF/MANIFEST.MF", null)));
    }

    @Test
    void somethingTakenOut() {
        keyring.trust(trust, "ca");
        Path signed =
                keyring.sign(sample.with("META-INF/giay-phep", bytes("x")).in(folder), "signer");
        refused(
                ArchiveProblem.CHANGED,
                "META-INF/giay-phep",
                () -> read(changed(signed, "META-INF/giay-phep", null)));
    }

    @Test
    void somethingPutIn() {
        keyring.trust(trust, "ca");
        Path more = changed(signed("signer"), "META-INF/them", bytes("x"));
        refused(ArchiveProblem.PART_UNSIGNED, "META-INF/them", () -> read(more));
        unsignedAllowed = true;
        refused(ArchiveProblem.PART_UNSIGNED, "META-INF/them", () -> read(more));
    }

    @Test
    void twoSigners() {
        keyring.trust(trust, "ca");
        Path both = keyring.sign(signed("signer"), "other");
        refused(ArchiveProblem.SEVERAL_SIGNERS, "Don vi thu hai", () -> read(both));
        Path partly = changed(signed("signer"), "META-INF/them", bytes("x"));
        refused(
                ArchiveProblem.SEVERAL_SIGNERS,
                "Don vi lap trinh",
                () -> read(keyring.sign(partly, "other")));
    }

    @Test
    void revoked() {
        keyring.trust(trust, "ca");
        keyring.revocations(trust);
        String today = DateTimeFormatter.ofPattern("MM/yyyy").format(ZonedDateTime.now(NOW));
        refused(ArchiveProblem.REVOKED, "Don vi bi thu hoi", () -> read(signed("revoked")));
        refused(ArchiveProblem.REVOKED, today, () -> read(signed("revoked")));
        keyring.trust(trust, "revoked");
        refused(ArchiveProblem.REVOKED, "Don vi bi thu hoi", () -> read(signed("revoked")));
    }

    @Test
    void whenTheListIsOld() {
        keyring.trust(trust, "ca");
        keyring.revocations(trust);
        clock = Clock.offset(NOW, Duration.ofDays(100));
        refused(ArchiveProblem.OLD_REVOCATIONS, "ca.crl", () -> read(signed("signer")));
        refused(ArchiveProblem.REVOKED, "Don vi bi thu hoi", () -> read(signed("revoked")));
    }

    @Test
    void whenAListIsNotTheirs() throws Exception {
        keyring.trust(trust, "ca");
        keyring.revocations(trust);
        Path list = trust.resolve("ca.crl");
        String pem = Files.readString(list);
        Files.writeString(list, "-----BEGIN X509 CRL-----\nAAAA\n-----END X509 CRL-----\n");
        refused(ArchiveProblem.ODD_TRUST_FILE, "ca.crl", () -> read(signed("signer")));
        Files.writeString(list, "");
        refused(ArchiveProblem.ODD_TRUST_FILE, "ca.crl", () -> read(signed("signer")));
        byte[] der =
                java.util.Base64.getMimeDecoder()
                        .decode(
                                pem.lines().filter(l -> !l.startsWith("-")).toList().stream()
                                        .reduce("", String::concat));
        der[der.length - 3] ^= 1;
        Files.write(list, der);
        refused(ArchiveProblem.ODD_TRUST_FILE, "ca.crl", () -> read(signed("signer")));
    }

    @Test
    void whenACertificateCannotBeRead() throws IOException {
        Files.createDirectories(trust);
        Files.writeString(trust.resolve("hong.crt"), "không phải chứng thư");
        refused(ArchiveProblem.ODD_TRUST_FILE, "hong.crt", () -> read(signed("signer")));
    }

    @Test
    void outOfTheirTime() {
        for (String trusted : List.of("ca", "signer")) {
            keyring.trust(trust, trusted);
            clock = Clock.offset(NOW, Duration.ofDays(3_700));
            refused(ArchiveProblem.EXPIRED, "Don vi lap trinh", () -> read(signed("signer")));
            clock = Clock.offset(NOW, Duration.ofDays(-2));
            refused(ArchiveProblem.EXPIRED, "Don vi lap trinh", () -> read(signed("signer")));
        }
    }

    @Test
    void aCertificateForSomethingElse() {
        keyring.trust(trust, "ca");
        refused(ArchiveProblem.NOT_FOR_CODE, "may-chu.example.org", () -> read(signed("web")));
    }
}
