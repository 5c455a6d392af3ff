package vn.sen.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every set of modules that has what its members require starts, serves and takes the sample
 * plug-in; what is not in the set says that it is off. When there are many, the whole, the
 * smallest, and some others that change from run to run: the seed is printed, and given again by
 * {@code -Dsen.subsets.seed}. All of them with {@code -Dsen.long=true}.
 */
class BootingEverySubsetIT {
    private static final int MOST = Boolean.getBoolean("sen.long") ? Integer.MAX_VALUE : 6;

    @TestFactory
    Stream<DynamicTest> everySubset(@TempDir Path folder) throws IOException {
        Map<String, List<String>> requires = requires();
        assertTrue(requires.size() > 1, requires.toString());
        return sampled(subsets(requires), requires).stream()
                .map(
                        set ->
                                DynamicTest.dynamicTest(
                                        String.join(" + ", set),
                                        () -> boots(folder, set, requires)));
    }

    private static List<List<String>> sampled(
            List<List<String>> all, Map<String, List<String>> requires) {
        if (all.size() <= MOST) {
            return all;
        }
        long seed = Long.getLong("sen.subsets.seed", System.nanoTime());
        System.out.printf(
                "%d of %d sets of modules: -Dsen.subsets.seed=%d%n", MOST, all.size(), seed);
        List<List<String>> others = new ArrayList<>(all);
        Collections.shuffle(others, new Random(seed));
        Set<List<String>> chosen = new LinkedHashSet<>();
        chosen.add(List.copyOf(requires.keySet()));
        others.stream().min(Comparator.comparingInt(List::size)).ifPresent(chosen::add);
        others.stream().limit(MOST).forEach(chosen::add);
        return chosen.stream().limit(MOST).toList();
    }

    private static void boots(Path folder, List<String> set, Map<String, List<String>> requires)
            throws Exception {
        Path data = folder.resolve(String.join("-", set));
        try (RunningSen sen =
                RunningSen.demo(data, "--modules", String.join(",", set), "--allow-unsigned")) {
            assertEquals(200, sen.get("/health/ready").statusCode());
            String api = sen.get("/api/v1/openapi.json").body();
            for (String module : requires.keySet()) {
                boolean on = set.contains(module);
                assertEquals(on, api.contains("\"/" + module + "/"), module);
                assertEquals(on, serves(sen, "/" + module), module);
            }
            takesThePlugin(sen, Files.createDirectories(folder.resolve("archives")), set);
        }
    }

    /** It needs agencies; without them it is refused by name. */
    private static void takesThePlugin(RunningSen sen, Path folder, List<String> set)
            throws Exception {
        ModuleOperator operator = new ModuleOperator(sen);
        Path sample = ArchiveMaker.of("sample").in(folder);
        if (set.contains("agencies")) {
            operator.install(sample);
            assertEquals("1.0.0", operator.version("sample"));
        } else {
            String refusal =
                    assertThrows(IllegalStateException.class, () -> operator.install(sample))
                            .toString();
            assertTrue(refusal.contains("agencies"), refusal);
        }
    }

    /**
     * Whether the module's page answers, be it that its caller may not see it; or says that it is
     * off.
     */
    private static boolean serves(RunningSen sen, String path) throws Exception {
        int status = sen.send("admin", "GET", path, null).statusCode();
        assertTrue(Set.of(200, 403, 503).contains(status), path + " " + status);
        return status != 503;
    }

    /** What each module of the distribution requires. */
    private static Map<String, List<String>> requires() throws IOException {
        Map<String, List<String>> found = new TreeMap<>();
        try (Stream<Path> files = Files.list(SenHome.BUILT.resolve("features"))) {
            for (Path file : files.filter(f -> !f.endsWith("platform.json")).toList()) {
                try (Reader text = Files.newBufferedReader(file);
                        JsonReader json = Json.createReader(text)) {
                    JsonObject module =
                            json.readObject()
                                    .getJsonObject("extensions")
                                    .getJsonObject("sen-module")
                                    .getJsonObject("json");
                    found.put(
                            module.getString("module"),
                            module.getJsonArray("requires").getValuesAs(JsonString::getString));
                }
            }
        }
        return found;
    }

    /** Sets, not empty, that have what their members require. */
    private static List<List<String>> subsets(Map<String, List<String>> requires) {
        List<String> names = List.copyOf(requires.keySet());
        List<List<String>> sets = new ArrayList<>();
        for (int bits = 1; bits < 1 << names.size(); bits++) {
            List<String> set = new ArrayList<>();
            for (int i = 0; i < names.size(); i++) {
                if ((bits >> i & 1) == 1) {
                    set.add(names.get(i));
                }
            }
            if (set.stream().allMatch(name -> set.containsAll(requires.get(name)))) {
                sets.add(set);
            }
        }
        return sets;
    }
}
