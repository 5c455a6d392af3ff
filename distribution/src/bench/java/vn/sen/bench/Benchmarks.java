package vn.sen.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Runs what is asked for and prints a table that goes into docs/benchmarks.md as it is. */
public final class Benchmarks {
    private Benchmarks() {}

    public static void main(String[] names) throws Exception {
        Set<String> wanted =
                Set.copyOf(
                        names.length == 0
                                ? List.of(
                                        "start",
                                        "reads",
                                        "lists",
                                        "writes",
                                        "import",
                                        "memory",
                                        "gateway",
                                        "updates",
                                        "leaks",
                                        "clock",
                                        "land",
                                        "dossiers",
                                        "receipt",
                                        "holiday",
                                        "register")
                                : List.of(names));
        Path target = Path.of(System.getProperty("bench.target")).toRealPath();
        System.out.println("| what | figure | floor | ratio | bound |");
        System.out.println("|---|---|---|---|---|");
        if (wanted.contains("clock")) {
            ClockCost.run();
        }
        if (wanted.contains("register")) {
            Registers.run(target);
        }
        if (Set.of("clock", "register").containsAll(wanted)) {
            return;
        }
        try (Sen sen = Sen.demo(target.resolve("bench-data"))) {
            if (wanted.contains("start")) {
                StartTime.run(sen);
            }
            if (wanted.contains("memory")) {
                Memory.run(sen);
            }
            if (wanted.contains("reads")) {
                ReadOne.run(sen);
            }
            if (wanted.contains("lists")) {
                ListPages.run(sen);
            }
            if (wanted.contains("writes")) {
                DurableCreate.run(sen);
            }
            if (wanted.contains("import")) {
                ImportCommunes.run(sen);
            }
            if (wanted.contains("gateway")) {
                GatewayCost.run(sen);
            }
            if (wanted.contains("updates")) {
                UpdateUnderLoad.run(sen);
            }
            if (wanted.contains("land")) {
                LandLists.run(sen);
            }
            if (wanted.contains("dossiers")) {
                DossierReads.run(sen);
            }
            if (wanted.contains("receipt")) {
                DurableReceipt.run(sen);
            }
            if (wanted.contains("holiday")) {
                HolidayChange.run(sen);
            }
            if (wanted.contains("leaks")) {
                Leaks.run(sen);
            }
        }
        System.exit(0);
    }

    static void row(String what, String figure, String floor, String ratio, String bound) {
        System.out.println(
                "| " + what + " | " + figure + " | " + floor + " | " + ratio + " | " + bound
                        + " |");
    }

    static String of(double value, String unit) {
        return String.format(
                        java.util.Locale.ROOT, value >= 100 ? "%,.0f %s" : "%.2f %s", value, unit)
                .strip();
    }
}
