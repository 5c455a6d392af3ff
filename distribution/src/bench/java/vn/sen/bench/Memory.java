package vn.sen.bench;

import java.nio.file.Files;
import java.nio.file.Path;

/** Live heap after a full collection, and resident memory. */
final class Memory {
    private Memory() {}

    static void run(Sen sen) throws Exception {
        jcmd(sen, "GC.run");
        Thread.sleep(500);
        jcmd(sen, "GC.run");
        long live = 0;
        for (String line : jcmd(sen, "GC.class_histogram").split("\n")) {
            if (line.startsWith("Total")) {
                live = Long.parseLong(line.strip().split("\\s+")[2]);
            }
        }
        String rss = "?";
        for (String line : Files.readAllLines(Path.of("/proc/" + sen.javaPid() + "/status"))) {
            if (line.startsWith("VmRSS")) {
                rss = line.replaceAll("\\D+", "");
            }
        }
        Benchmarks.row(
                "live heap after GC, both modules",
                Benchmarks.of(live / 1048576.0, "MB"),
                "–",
                "–",
                "≤ 64 MB");
        Benchmarks.row(
                "resident memory of the server",
                Benchmarks.of(Long.parseLong(rss) / 1024.0, "MB"),
                "–",
                "–",
                "printed");
    }

    static String jcmd(Sen sen, String command) throws Exception {
        Process process =
                new ProcessBuilder("jcmd", "" + sen.javaPid(), command)
                        .redirectErrorStream(true)
                        .start();
        return new String(process.getInputStream().readAllBytes());
    }
}
