package vn.sen.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.sen.platform.mariadb.MariaDbAccounts;
import vn.sen.platform.mariadb.MariaDbBinaries;
import vn.sen.platform.mariadb.MariaDbServer;

/** The demo's own MariaDB, with its data in the data folder. */
final class EmbeddedDatabase implements DatabaseSource {

    @Override
    public Opened open(Home home, Settings settings) throws Exception {
        MariaDbBinaries binaries = binaries(home);
        MariaDbServer server =
                Console.during(
                        "Đang khởi động cơ sở dữ liệu",
                        "Starting the database",
                        () -> start(binaries, home.database(), DatabaseMemory.of(settings)));
        return new Opened(
                server.url(MariaDbAccounts.SCHEMA),
                MariaDbAccounts.USER,
                server.accounts().sen(),
                server);
    }

    private static MariaDbServer start(
            MariaDbBinaries binaries, Path folder, DatabaseMemory memory) {
        try {
            return MariaDbServer.start(
                    binaries,
                    folder,
                    List.of(
                            "--innodb-buffer-pool-size=" + memory.megabytes() + "M",
                            "--innodb-log-file-size=" + memory.logMegabytes() + "M",
                            "--performance-schema=OFF",
                            "--max-connections=100"));
        } catch (IOException e) {
            throw new Refusal(
                    "Cơ sở dữ liệu kèm theo không khởi động được, xem "
                            + folder.resolve("mariadb.log")
                            + ", hoặc làm lại từ đầu bằng \"sen demo --reset\".",
                    "The embedded database does not start, see "
                            + folder.resolve("mariadb.log")
                            + ", or begin anew with \"sen demo --reset\".",
                    e);
        }
    }

    private static MariaDbBinaries binaries(Home home) throws Exception {
        Path jar = home.mariaDbJar().orElse(null);
        if (jar != null) {
            return Console.during(
                    "Đang giải nén MariaDB (chỉ lần đầu)",
                    "Unpacking MariaDB (the first time only)",
                    () -> MariaDbBinaries.unpacked(jar, cache(home, jar)));
        }
        return MariaDbBinaries.installed()
                .orElseThrow(
                        () ->
                                new Refusal(
                                        "Chưa có MariaDB cho bản dùng thử: hãy cài máy chủ MariaDB 10.11 trở lên"
                                                + " (Debian: apt install mariadb-server) rồi chạy lại \"sen demo\".",
                                        "There is no MariaDB for the demo: install a MariaDB server 10.11 or newer"
                                                + " (Debian: apt install mariadb-server) and run \"sen demo\" again."));
    }

    /** Beside its jar, once for all data folders, unless that place is not ours to write. */
    private static Path cache(Home home, Path jar) throws IOException {
        Path beside = jar.resolveSibling("unpacked");
        return Files.isWritable(jar.resolve("..").normalize())
                ? Files.createDirectories(beside)
                : Files.createDirectories(home.var().resolve("mariadb"));
    }
}
