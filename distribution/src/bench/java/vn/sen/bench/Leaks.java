package vn.sen.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What a hundred updates leave behind. */
final class Leaks {
    private static final int UPDATES = Integer.getInteger("bench.leak.updates", 100);
    private static final int WARM = 5;

    private Leaks() {}

    /** Figures of the server after a full collection. */
    private record Figures(
            long classes, long metaspace, long threads, long files, long factories, long loaders) {}

    static void run(Sen sen) throws Exception {
        Operator operator = new Operator(sen);
        for (int i = 0; i < WARM; i++) {
            require(operator.update("agencies", Archives.next()));
        }
        Figures before = figures(sen);
        for (int i = 0; i < UPDATES; i++) {
            require(operator.update("agencies", Archives.next()));
        }
        Figures after = figures(sen);
        row("loaded classes", before.classes, after.classes);
        row("metaspace after GC, KB", before.metaspace, after.metaspace);
        row("threads", before.threads, after.threads);
        row("open files", before.files, after.files);
        row("open EntityManagerFactories", before.factories, after.factories);
        row("class loaders of bundles", before.loaders, after.loaders);
    }

    private static void require(Operator.Changed changed) {
        if (!changed.outcome().equals("DONE")) {
            throw new IllegalStateException(changed.answer());
        }
    }

    private static void row(String what, long before, long after) {
        Benchmarks.row(
                UPDATES + " updates: " + what,
                Benchmarks.of(after, ""),
                Benchmarks.of(before, "before"),
                Benchmarks.of((double) after / before, "×"),
                "flat");
    }

    private static Figures figures(Sen sen) throws Exception {
        Memory.jcmd(sen, "GC.run");
        Thread.sleep(1_000);
        Memory.jcmd(sen, "GC.run");
        String histogram = Memory.jcmd(sen, "GC.class_histogram");
        long metaspace = 0;
        for (String line : Memory.jcmd(sen, "GC.heap_info").split("\n")) {
            if (line.strip().startsWith("Metaspace")) {
                metaspace = Long.parseLong(line.replaceAll(".*used (\\d+)K.*", "$1"));
            }
        }
        return new Figures(
                Long.parseLong(
                                Memory.jcmd(sen, "PerfCounter.print")
                                        .replaceAll(
                                                "(?s).*java\\.cls\\.loadedClasses=(\\d+).*", "$1"))
                        - Long.parseLong(
                                Memory.jcmd(sen, "PerfCounter.print")
                                        .replaceAll(
                                                "(?s).*java\\.cls\\.unloadedClasses=(\\d+).*",
                                                "$1")),
                metaspace,
                entries(sen, "task"),
                entries(sen, "fd"),
                instances(histogram, "org.hibernate.internal.SessionFactoryImpl"),
                instances(
                        histogram,
                        "org.apache.felix.framework.BundleWiringImpl$BundleClassLoader"));
    }

    private static long entries(Sen sen, String folder) throws IOException {
        try (Stream<Path> all = Files.list(Path.of("/proc/" + sen.javaPid() + "/" + folder))) {
            return all.count();
        }
    }

    private static long instances(String histogram, String type) {
        for (String line : histogram.split("\n")) {
            String[] words = line.strip().split("\\s+");
            if (words.length >= 4 && words[3].equals(type)) {
                return Long.parseLong(words[1]);
            }
        }
        return 0;
    }
}
