package vn.sen.launcher;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Which data folder a command is about. */
final class DataOption {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "var",
            description = "thư mục dữ liệu / data folder (${DEFAULT-VALUE})")
    private Path data = Path.of("var");

    Home home() {
        return Home.of(data);
    }
}
