package vn.sen.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** A stranger with the distribution, Maven and no network writes a plug-in. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WritingAPluginIT {
    private static final String ARCHIVE = "gopy-1.0.0.sen";

    private final Path empty;
    private final PluginOutside project;

    WritingAPluginIT(@TempDir Path empty) throws Exception {
        this.empty = empty;
        this.project = PluginOutside.make(empty, "gopy", "--package", "vn.thu.gopy");
        project.maven("verify");
    }

    @Test
    void theProjectBearsItsOwnName() throws IOException {
        for (Path file : project.sources()) {
            String text = file + "\n" + Files.readString(file);
            assertFalse(text.contains("sample"), () -> text);
            assertFalse(text.contains("{{"), () -> text);
        }
    }

    @Test
    void theArchiveHoldsFeatureAndBundle() throws IOException {
        try (JarFile archive = new JarFile(project.target(ARCHIVE).toFile())) {
            assertEquals(
                    List.of("META-INF/MANIFEST.MF", "feature.json", "bundles/gopy-1.0.0.jar"),
                    archive.stream().map(JarEntry::getName).toList());
            try (InputStream in = archive.getInputStream(archive.getEntry("feature.json"));
                    JsonReader json = Json.createReader(in)) {
                JsonObject feature = json.readObject();
                assertEquals("vn.thu.gopy:gopy:1.0.0", feature.getString("id"));
            }
        }
    }

    @Test
    void theReportSaysWhatItUsesAndBrings() throws IOException {
        JsonObject report = report();
        assertEquals("gopy", report.getString("module"));
        assertTrue(report.getJsonArray("faults").isEmpty());
        assertEquals(List.of("gopy_suggestion"), texts(report, "tables"));
        assertEquals(List.of("vn.thu.gopy"), texts(report, "closure"));
        assertEquals(
                List.of("gopy.read", "gopy.write"),
                List.copyOf(report.getJsonObject("permissions").keySet()));
        assertEquals(200, report.getJsonObject("pages").getInt("/gopy"));
        assertEquals(200, report.getJsonObject("pages").getInt("/gopy/new"));
        assertTrue(texts(report, "rest").contains("POST /api/v1/gopy/{id}/answer"));
        assertEquals(
                "[1.0,2)",
                report.getJsonArray("packages").getValuesAs(JsonObject.class).stream()
                        .filter(p -> p.getString("name").equals("vn.sen.agencies.api"))
                        .map(p -> p.getString("accepts"))
                        .collect(Collectors.joining()));
        assertTrue(
                Files.readString(project.target("compatibility-report.md"))
                        .contains("- `gopy_suggestion`"));
    }

    @Test
    void theArchiveIsSignedWhenAKeyIsGiven(@TempDir Path keys) throws Exception {
        Path store = keys.resolve("keys.p12");
        PluginOutside.run(
                keys,
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                        "-genkeypair",
                        "-alias",
                        "gopy",
                        "-keyalg",
                        "EC",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        "minh-hoa",
                        "-dname",
                        "CN=Minh hoa"));
        project.maven(
                "package",
                "-DskipTests",
                "-Dsen.sign.keystore=" + store,
                "-Dsen.sign.alias=gopy",
                "-Dsen.sign.password=minh-hoa");
        try (JarFile archive = new JarFile(project.target(ARCHIVE).toFile(), true)) {
            for (String name : List.of("feature.json", "bundles/gopy-1.0.0.jar")) {
                assertTrue(isSigned(archive, name), name);
            }
        }
        project.maven("package", "-DskipTests");
        try (JarFile archive = new JarFile(project.target(ARCHIVE).toFile(), true)) {
            assertFalse(isSigned(archive, "feature.json"));
        }
    }

    @Test
    void aTakenNameAndAFullFolderAreRefused() {
        assertTrue(refusal("inspections").contains("belongs to Sen"));
        assertTrue(refusal("Góp").contains("cannot be used"));
        assertTrue(refusal("gopy").contains("is not empty"));
        assertTrue(refusal("hai", "--package", "vn.sen.hai").contains("somebody else's"));
    }

    @Test
    void aPluginThatReachesTooFarFails() throws Exception {
        Path feature = project.folder().resolve("feature.json");
        String declared = Files.readString(feature);
        try {
            Files.writeString(
                    feature,
                    declared.replace("\"gopy_\"", "\"gopy_x\"")
                            .replace("\"gopy.write\"", "\"gopy.x\""));
            String failed =
                    refusal(
                            () ->
                                    project.maven(
                                            "verify",
                                            "-Dtest=none",
                                            "-Dsurefire.failIfNoSpecifiedTests=false"));
            assertTrue(
                    failed.contains("gopy_suggestion was made, but begins with no prefix"), failed);
            assertTrue(failed.contains("gopy.x is declared, but no Permissions"), failed);
        } finally {
            Files.writeString(feature, declared);
        }
    }

    private String refusal(String... arguments) {
        List<String> command =
                new ArrayList<>(
                        List.of(SenHome.BUILT.resolve("bin/sen").toString(), "plugin", "new"));
        command.addAll(List.of(arguments));
        return refusal(() -> PluginOutside.run(empty, command));
    }

    private static String refusal(Executable work) {
        return String.valueOf(assertThrows(IllegalStateException.class, work).getMessage());
    }

    private static boolean isSigned(JarFile archive, String name) throws IOException {
        JarEntry entry = (JarEntry) archive.getEntry(name);
        try (InputStream in = archive.getInputStream(entry)) {
            in.readAllBytes();
        }
        return entry.getCodeSigners() != null;
    }

    private JsonObject report() throws IOException {
        try (Reader in = Files.newBufferedReader(project.target("compatibility-report.json"));
                JsonReader json = Json.createReader(in)) {
            return json.readObject();
        }
    }

    private static List<String> texts(JsonObject in, String name) {
        return in.getJsonArray(name).getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
    }
}
