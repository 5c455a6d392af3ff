package vn.sen.platform.modules.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.sen.platform.modules.archive.Refusals.refused;
import static vn.sen.platform.modules.archive.Sample.bytes;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sen.platform.modules.api.Digests;

class ReadingAnArchiveTest {
    private final Path folder;
    private final Sample sample = new Sample();

    ReadingAnArchiveTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private ModuleArchive read() {
        return read(Limits.USUAL);
    }

    private ModuleArchive read(Limits limits) {
        return read(sample.in(folder), limits);
    }

    private ModuleArchive read(Path file, Limits limits) {
        Trust anybody = new Trust(folder.resolve("trust"), Clock.systemUTC(), true);
        return new ArchiveReader(anybody, limits).read(file);
    }

    @Test
    void tellsModuleVersionAndBundles() throws IOException {
        ModuleArchive archive = read();
        assertEquals("sample", archive.module());
        assertEquals("1.2.0", archive.version());
        assertEquals(Digests.of(archive.file()), archive.sha256());
        assertEquals(List.of("agencies"), archive.feature().requires());
        ArchivedBundle bundle = archive.bundles().get(0);
        assertEquals("vn.minhhoa.sample", bundle.name());
        assertEquals("sample", bundle.headers().get("sen-module"), "names in any case");
        assertEquals(Digests.of(Sample.jar(sample.headers, sample.classes)), bundle.sha256());
        assertTrue(archive.signer().isNone());
    }

    @Test
    void anApiBundleMayComeAlong() {
        sample.second(Map.of("Sen-Module", "sample.api"));
        assertEquals(2, read().bundles().size());
        assertEquals("vn.minhhoa.sample", read().carrier().name());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../ngoai.jar",
                "/etc/ngoai",
                "bundles/../../ngoai.jar",
                "bundles\\ngoai.jar",
                "C:ngoai",
                "META-INF/./x",
                "bundles//x.jar"
            })
    void namesThatPointOutside(String name) {
        sample.with(name, bytes("x"));
        refused(ArchiveProblem.UNSAFE_NAME, name, this::read);
    }

    @Test
    void namesThatPointOutsideOfAJar() {
        sample.classes.put("../../ngoai.sh", bytes("x"));
        refused(ArchiveProblem.UNSAFE_NAME, "../../ngoai.sh", this::read);
        refused(ArchiveProblem.UNSAFE_NAME, "sample-1.2.0.jar", this::read);
    }

    @Test
    void oneNameTwice() throws IOException {
        sample.with("META-INF/aaaa", bytes("x")).with("META-INF/bbbb", bytes("y"));
        Path file = sample.in(folder);
        String raw = Files.readString(file, StandardCharsets.ISO_8859_1);
        Files.writeString(file, raw.replace("bbbb", "aaaa"), StandardCharsets.ISO_8859_1);
        refused(ArchiveProblem.DUPLICATE_ENTRY, "META-INF/aaaa", () -> read(file, Limits.USUAL));
    }

    @Test
    void oneNameTwiceButForItsCase() {
        sample.with("META-INF/aaaa", bytes("x")).with("META-INF/AAAA", bytes("y"));
        refused(ArchiveProblem.DUPLICATE_ENTRY, "META-INF/", this::read);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"cai-dat.sh", "bundles/doc.txt", "bundles/x/y.jar", "lib/", "Feature.json"})
    void whatDoesNotBelongThere(String name) {
        sample.with(name, bytes(""));
        if (name.equals("Feature.json")) {
            refused(ArchiveProblem.DUPLICATE_ENTRY, name, this::read);
        } else {
            refused(ArchiveProblem.UNKNOWN_ENTRY, name, this::read);
        }
    }

    @Test
    void aFileThatIsNoZip() {
        Path file = Sample.write(folder.resolve("anh.sen"), bytes("không phải zip"));
        refused(ArchiveProblem.DAMAGED, "anh.sen", () -> read(file, Limits.USUAL));
    }

    @Test
    void refusalsNameTheFileAsItsSenderDid() {
        Path file = Sample.write(folder.resolve("7f3a.sen"), bytes("không phải zip"));
        Trust nobody = new Trust(folder.resolve("trust"), Clock.systemUTC(), false);
        refused(
                ArchiveProblem.DAMAGED,
                "gop-y.sen",
                () -> new ArchiveReader(nobody).read(file, "gop-y.sen"));
    }

    @Test
    void aFileCutAnywhere() throws IOException {
        byte[] whole = Files.readAllBytes(sample.in(folder));
        for (int part = 1; part < 8; part++) {
            byte[] cut = Arrays.copyOf(whole, whole.length * part / 8);
            Path file = Sample.write(folder.resolve("cut.sen"), cut);
            refused(ArchiveProblem.DAMAGED, "cut.sen", () -> read(file, Limits.USUAL));
        }
    }

    @Test
    void aByteThatFlipped() throws IOException {
        byte[] content = new byte[5_000];
        new Random(1).nextBytes(content);
        sample.with("META-INF/noi-dung", content);
        byte[] whole = Files.readAllBytes(sample.in(folder));
        String raw = new String(whole, StandardCharsets.ISO_8859_1);
        whole[raw.indexOf("META-INF/noi-dung") + 2_000] ^= 4;
        Path file = Sample.write(folder.resolve("flipped.sen"), whole);
        refused(ArchiveProblem.DAMAGED, "flipped.sen", () -> read(file, Limits.USUAL));
    }

    @Test
    void aBomb() {
        sample.with("META-INF/no", new byte[3 << 20]);
        refused(ArchiveProblem.BOMB, "META-INF/no", this::read);
    }

    @Test
    void aBombInsideAJar() {
        sample.classes.put("du-lieu.bin", bytes("x".repeat(3 << 20)));
        refused(ArchiveProblem.BOMB, "sample-1.2.0.jar/du-lieu.bin", this::read);
    }

    @Test
    void tooMuch() {
        Limits small = new Limits(100_000, 1_000, 10, 3_000, 100);
        sample.with("META-INF/dai", new byte[1_001]);
        refused(ArchiveProblem.TOO_LARGE, "META-INF/dai", () -> read(small));
        sample.entries.clear();
        for (int i = 0; i < 4; i++) {
            sample.with("META-INF/" + i, new byte[900]);
        }
        refused(ArchiveProblem.TOO_LARGE, "sample-1.2.0.sen", () -> read(small));
        Limits few = new Limits(100_000, 100_000, 5, 300_000, 100);
        refused(ArchiveProblem.TOO_MANY_ENTRIES, "sample-1.2.0.sen", () -> read(few));
        Limits tiny = new Limits(100, 100, 5, 300, 100);
        refused(ArchiveProblem.TOO_LARGE, "sample-1.2.0.sen", () -> read(tiny));
    }

    @Test
    void aHugeManifestIsNotReadIntoMemory() {
        byte[] noise = new byte[5 << 20];
        new Random(1).nextBytes(noise);
        sample.with("META-INF/manifest.mf", noise);
        refused(ArchiveProblem.TOO_LARGE, "META-INF/manifest.mf", this::read);
    }

    @Test
    void noFeature() {
        Path file = Sample.write(folder.resolve("rong.sen"), Map.of("META-INF/x", bytes("x")));
        refused(ArchiveProblem.NO_FEATURE, "rong.sen", () -> read(file, Limits.USUAL));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{\"id\": 7}", "{\"id\": \"a:b:1\", \"bundles\": 5}"})
    void aFeatureThatIsNone(String text) {
        sample.feature = text;
        refused(ArchiveProblem.ODD_FEATURE, "feature.json", this::read);
    }

    @Test
    void aFeatureThatAsksForTooMuch() {
        sample.feature("[\"agencies\"]", "[\"sample\"]");
        refused(ArchiveProblem.ODD_FEATURE, "requires", this::read);
        sample.feature("[\"sample\"]", "[\"Agencies\"]");
        refused(ArchiveProblem.ODD_NAME, "Agencies", this::read);
        sample.feature("[\"Agencies\"]", "[]")
                .feature(
                        "\"extensions\": {",
                        "\"extensions\": { \"system-packages\": {\"type\": \"text\","
                                + " \"kind\": \"mandatory\", \"text\": [\"java.sql\"]},");
        refused(ArchiveProblem.ODD_FEATURE, "system-packages", this::read);
    }

    @Test
    void jarsAndFeatureDiffer() {
        sample.with("bundles/la.jar", bytes("x"));
        refused(ArchiveProblem.UNNAMED_JAR, "bundles/la.jar", this::read);
        sample.second(Map.of()).entries.clear();
        refused(ArchiveProblem.MISSING_JAR, "bundles/them-1.0.0.jar", this::read);
    }

    @Test
    void aJarThatIsNoZip() {
        sample.second(Map.of()).with("bundles/them-1.0.0.jar", bytes("x"));
        refused(ArchiveProblem.DAMAGED, "them-1.0.0.jar", this::read);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bundle-ManifestVersion | 1 | NO_BUNDLE | Bundle-ManifestVersion",
                "Bundle-SymbolicName | '' | NO_BUNDLE | Bundle-SymbolicName",
                "Bundle-SymbolicName | ../a | NO_BUNDLE | Bundle-SymbolicName",
                "Bundle-SymbolicName | vn.mot;singleton:=true | SINGLETON | vn.mot",
                "Bundle-Version | 1.2-beta | ODD_VERSION | 1.2-beta",
                "Fragment-Host | vn.sen.platform.api | FRAGMENT | vn.sen.platform.api",
                "Import-Package | a.b;resolution:=optional | OPTIONAL_IMPORT | a.b",
                "Require-Bundle | a.c;resolution:=optional | OPTIONAL_IMPORT | a.c",
                "DynamicImport-Package | com.* | OPTIONAL_IMPORT | com.*",
                "Import-Package | x,vn.sen.platform.modules.api;version=1 | FORBIDDEN_IMPORT | vn.sen.platform.modules.api",
                "Require-Bundle | vn.sen.platform.modules | FORBIDDEN_IMPORT | vn.sen.platform.modules",
                "Require-Capability | osgi.wiring.package;filter:=\"(osgi.wiring.package=vn.sen.platform.mod*)\" | FORBIDDEN_IMPORT | vn.sen.platform.mod*",
                "Import-Package | a;version=\"[1,\" | NO_BUNDLE | sample-1.2.0.jar",
                "Sen-Module | khac | NO_CARRIER | sample",
            })
    void aManifestThatDoesNotDo(String header, String value, ArchiveProblem code, String culprit) {
        sample.header(header, value);
        refused(code, culprit, this::read);
    }

    @Test
    void aJarWithoutManifest() {
        sample.second(Map.of()).with("bundles/them-1.0.0.jar", Sample.zip(Map.of("x", bytes("x"))));
        refused(ArchiveProblem.NO_BUNDLE, "them-1.0.0.jar", this::read);
    }

    @Test
    void severalBundlesOfOneName() {
        sample.second(Map.of("Sen-Module", "sample"));
        refused(ArchiveProblem.SEVERAL_CARRIERS, "vn.minhhoa.them", this::read);
        Sample twice = new Sample().second(Map.of("Bundle-SymbolicName", "vn.minhhoa.sample"));
        refused(
                ArchiveProblem.DUPLICATE_BUNDLE,
                "vn.minhhoa.sample",
                () -> read(twice.in(folder), Limits.USUAL));
    }
}
