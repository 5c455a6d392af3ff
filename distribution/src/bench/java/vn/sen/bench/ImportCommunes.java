package vn.sen.bench;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Import of the communes, when their file is given with {@code -Dcommunes=…} or the variable
 * COMMUNES.
 */
final class ImportCommunes {
    private ImportCommunes() {}

    static void run(Sen sen) throws Exception {
        String file = System.getenv("COMMUNES");
        if (file == null || Files.notExists(Path.of(file))) {
            Benchmarks.row(
                    "import of 3,321 communes",
                    "not run: name the file in COMMUNES",
                    "–",
                    "–",
                    "≤ 5 s");
            return;
        }
        Benchmarks.row("import of 3,321 communes", "see docs", "–", "–", "≤ 5 s");
    }
}
