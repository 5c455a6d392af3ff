package vn.sen.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * A plug-in is signed by its author with the JDK's own tools and sent by the operator's command:
 * the folder of trust decides, without the development switch.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TrustingSignersFromOutsideIT {
    private static final String PASSWORD = "minh-hoa-2021";
    private static final Pattern PLAN = Pattern.compile("sen modules apply (\\S+)");

    private final Path folder;
    private final Path trust;
    private final RunningSen sen;

    TrustingSignersFromOutsideIT(@TempDir Path folder) throws Exception {
        this.folder = folder;
        SenHome home = SenHome.in(Files.createDirectory(folder.resolve("home")));
        trust = Files.createDirectories(home.folder().resolve("conf").resolve("trust"));
        authority("so", "CN=So Noi vu (minh hoa)");
        author("tacgia", "CN=Tac gia (minh hoa)");
        author("thoiviec", "CN=Da thoi viec (minh hoa)");
        authority("nguoila", "CN=Nguoi la (minh hoa)");
        export("so");
        sen = RunningSen.demo(home, folder.resolve("data"));
    }

    @AfterAll
    void end() {
        sen.close();
    }

    private void authority(String alias, String name) throws Exception {
        keytool("-genkeypair", alias, key(name, "-ext", "bc:c"));
    }

    /** Their certificate is issued by the authority. */
    private void author(String alias, String name) throws Exception {
        String request = folder.resolve(alias + ".csr").toString();
        String issued = folder.resolve(alias + ".crt").toString();
        keytool("-genkeypair", alias, key(name));
        keytool("-certreq", alias, "-file", request);
        String eku = "eku=codeSigning";
        keytool("-gencert", "so", "-infile", request, "-outfile", issued, "-rfc", "-ext", eku);
        keytool("-importcert", alias, "-file", issued, "-noprompt");
    }

    private static String[] key(String name, String... more) {
        List<String> options =
                new ArrayList<>(
                        List.of("-keyalg", "EC", "-groupname", "secp256r1", "-dname", name));
        options.addAll(List.of(more));
        return options.toArray(String[]::new);
    }

    private void export(String alias) throws Exception {
        keytool("-exportcert", alias, "-rfc", "-file", trust.resolve(alias + ".crt").toString());
    }

    private String keytool(String act, String alias, String... more) throws Exception {
        List<String> command = new ArrayList<>(List.of(tool("keytool"), act, "-alias", alias));
        command.addAll(List.of("-keystore", keys(), "-storepass", PASSWORD));
        command.addAll(List.of(more));
        return PluginOutside.run(folder, command);
    }

    private static String tool(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }

    private String keys() {
        return folder.resolve("keys.p12").toString();
    }

    private Path signed(String version, String alias) throws Exception {
        Path archive = ArchiveMaker.of("sample").version(version).in(folder);
        PluginOutside.run(
                folder,
                List.of(
                        tool("jarsigner"),
                        "-keystore",
                        keys(),
                        "-storepass",
                        PASSWORD,
                        archive.toString(),
                        alias));
        return archive;
    }

    private String modules(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("modules"));
        command.addAll(List.of(arguments));
        command.addAll(List.of("--data", sen.data.toString()));
        return sen.command(command.toArray(String[]::new));
    }

    private void refused(Path archive, String... words) {
        String said =
                String.valueOf(
                        assertThrows(
                                        IllegalStateException.class,
                                        () -> modules("plan", archive.toString()))
                                .getMessage());
        for (String word : words) {
            assertTrue(said.contains(word), said);
        }
        assertFalse(PLAN.matcher(said).find(), said);
    }

    @Test
    @Order(1)
    void whomTheAuthorityOfTheFolderVouchesForIsTaken() throws Exception {
        String planned = modules("plan", signed("1.1.0", "tacgia").toString());
        assertTrue(planned.contains("Tac gia (minh hoa)"), planned);
        Matcher plan = PLAN.matcher(planned);
        assertTrue(plan.find(), planned);
        modules("apply", plan.group(1), "--approve");
        assertEquals(200, sen.send("noivu", "GET", "/api/v1/sample", null).statusCode());
        assertTrue(modules("list").contains("Tac gia (minh hoa)"));
    }

    @Test
    @Order(2)
    void aStrangerIsRefused() throws Exception {
        refused(signed("1.2.0", "nguoila"), "Nguoi la (minh hoa)", "is not trusted");
    }

    @Test
    @Order(3)
    void whoseCertificateIsRevokedIsRefusedFromThenOn() throws Exception {
        String before = modules("plan", signed("1.3.0", "thoiviec").toString());
        Matcher plan = PLAN.matcher(before);
        assertTrue(plan.find(), before);
        String crl = trust.resolve("so.crl").toString();
        keytool("-gencrl", "so", "-rfc", "-validity", "90", "-id", serial(), "-file", crl);
        refused(signed("1.4.0", "thoiviec"), "Da thoi viec (minh hoa)", "revoked");
        String late =
                String.valueOf(
                        assertThrows(
                                        IllegalStateException.class,
                                        () -> modules("apply", plan.group(1), "--approve"))
                                .getMessage());
        assertTrue(late.contains("revoked"), late);
        assertTrue(modules("list").contains("1.1.0"));
        modules("plan", signed("1.5.0", "tacgia").toString());
    }

    /** The number of their certificate, as a list of revocations names it. */
    private String serial() throws Exception {
        Matcher serial =
                Pattern.compile("Serial number: (\\w+)")
                        .matcher(keytool("-list", "thoiviec", "-v"));
        assertTrue(serial.find());
        return new java.math.BigInteger(serial.group(1).replace("0x", ""), 16).toString();
    }
}
