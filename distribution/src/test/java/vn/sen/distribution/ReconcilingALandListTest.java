package vn.sen.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.osgi.framework.BundleContext;
import vn.sen.platform.testkit.SenFramework;
import vn.sen.platform.testkit.TestDatabase;

/**
 * Reconciliation with agencies and deadlines alone; lists of known causes are judged by the real
 * clock, and what came out is held against the truth.
 */
@SenFramework(
        modules = {"agencies", "deadlines", "reconciliation"},
        demo = true)
class ReconcilingALandListTest {
    private static final int ROWS = 20_000;
    private static final double BOUND = 0.99;
    private static final List<String> CLASSES =
            List.of("D0", "D1", "D2", "D3", "D4", "D5", "D6", "D7", "D8", "D9");
    private static final Pattern LINE = Pattern.compile("^(\\d+)\\|(D\\d)\\|$", Pattern.MULTILINE);

    private final BundleContext context;
    private final URI address;
    private final TestDatabase database;

    ReconcilingALandListTest(BundleContext context, URI address, TestDatabase database) {
        this.context = context;
        this.address = address;
        this.database = database;
    }

    @Test
    void threeModulesBootAndWork() throws Exception {
        assertEquals(List.of(), Bundles.idle(context));
        assertEquals(
                java.util.Set.of("vn.sen.reconciliation"),
                Bundles.closure(context, "vn.sen.reconciliation"));
        String page = SignedIn.as("truongdoan", address).get("/reconciliation").body();
        assertTrue(page.contains("Phần mềm quản lý đất đai"), page);
    }

    /** Precision and recall of each class, printed, and at least the bound. */
    @ParameterizedTest
    @CsvSource({"20000, csv, 42", "2000, xlsx, 7", "2000, json, 11"})
    void causesAreToldFromEachOther(int rows, String ending, int seed, @TempDir Path folder)
            throws Exception {
        Path list = folder.resolve("danh-sach." + ending);
        Path truth = folder.resolve("su-that.csv");
        LandListMaker.make(context, rows, seed, LandListMaker.day(), list, truth);
        LandImport done = LandImport.of(SignedIn.as("vpubnd", address), list, LandListMaker.day());
        Map<Long, String> judged = judged(done.batch());
        TreeMap<String, int[]> scores = scores(Files.readAllLines(truth), judged);
        StringBuilder told = new StringBuilder("%d rows, %s\n".formatted(rows, ending));
        for (String cls : CLASSES) {
            int[] score = Objects.requireNonNull(scores.get(cls));
            double precision = share(score[0], score[1]);
            double recall = share(score[0], score[2]);
            told.append(
                    "%s: %d lines, precision %.4f, recall %.4f%n"
                            .formatted(cls, score[0] + score[2], precision, recall));
            assertTrue(precision >= BOUND && recall >= BOUND, told::toString);
        }
        System.out.println(told);
        assertTrue(rows < ROWS || judged.size() > rows / 2, "half of the list looks late");
    }

    private Map<Long, String> judged(String batch) {
        Map<Long, String> judged = new HashMap<>();
        Matcher lines =
                LINE.matcher(
                        database.rows(
                                "select row_no, cls from reconciliation_line where batch = '"
                                        + batch
                                        + "'"));
        while (lines.find()) {
            judged.put(Long.valueOf(lines.group(1)), lines.group(2));
        }
        return judged;
    }

    /** For each class: told rightly, told wrongly, missed. */
    private static TreeMap<String, int[]> scores(List<String> truth, Map<Long, String> judged) {
        TreeMap<String, int[]> scores = new TreeMap<>();
        CLASSES.forEach(cls -> scores.put(cls, new int[3]));
        scores.put("", new int[3]);
        for (String line : truth) {
            String[] fields = line.split(",", -1);
            String told = judged.getOrDefault(Long.valueOf(fields[0]), "");
            if (told.equals(fields[1])) {
                count(scores, told, 0);
            } else {
                count(scores, told, 1);
                count(scores, fields[1], 2);
            }
        }
        return scores;
    }

    private static void count(Map<String, int[]> scores, String cls, int place) {
        Objects.requireNonNull(scores.get(cls))[place]++;
    }

    private static double share(int right, int wrong) {
        return right + wrong == 0 ? 0 : (double) right / (right + wrong);
    }

    /** D9 is never hidden: what is truly late stays on the list whatever is ruled. */
    @Test
    void whatIsTrulyLateStaysOnTheList() {
        String ruled =
                database.rows(
                        "select count(*) > 0 from reconciliation_line where final_cls = 'D9' and"
                                + " ruled_at is not null");
        assertEquals("1|\n", ruled);
        String summary =
                database.rows(
                        "select count(*) from reconciliation_line where final_cls = 'D9' and"
                                + " due is null");
        assertEquals("0|\n", summary, "every truly late line has the date that it broke");
    }
}
