package vn.sen.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import vn.sen.launcher.DatabaseSource.Opened;

/** {@code sen backup}: everything into one file, also while the node runs. */
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        description =
                "Sao lưu cơ sở dữ liệu và tệp vào FILE / Back database and content up into FILE.")
final class BackupCommand implements Callable<Integer> {
    @Mixin private DataOption data = new DataOption();

    @Parameters(paramLabel = "FILE", description = "tệp zip sẽ ghi / zip to write")
    private Path file = Path.of("");

    @Override
    public Integer call() throws Exception {
        Home home = data.home();
        LogFiles.begin(home);
        DatabaseOfData databases = new DatabaseOfData(home);
        if (DataLock.holder(home) != null) {
            write(home, databases.ofRun());
        } else {
            try (DataLock lock = DataLock.take(home);
                    Opened database = databases.stopped()) {
                write(home, database);
            }
        }
        Console.say("Đã sao lưu vào " + file.toAbsolutePath() + ".", "Backed up.");
        rememberTheKey(home.secretsKey(Settings.read(home.settings())));
        return 0;
    }

    /** Not in the backup, for whoever finds one would otherwise have both. */
    private static void rememberTheKey(Path key) {
        if (Files.exists(key)) {
            Console.say(
                    "Tệp khóa " + key + " không nằm trong bản sao lưu: hãy giữ một bản ở nơi khác.",
                    "The key is not part of the backup: keep a copy of it elsewhere.");
        }
    }

    private void write(Home home, Opened database) throws Exception {
        try (Connection connection = DatabaseCheck.connect(database)) {
            Console.during(
                    "Đang sao lưu",
                    "Backing up",
                    () -> {
                        new Backup(connection, home.content()).writeTo(file.toAbsolutePath());
                        return file;
                    });
        }
    }
}
