package vn.sen.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import vn.sen.launcher.DatabaseSource.Opened;

/** {@code sen restore}: a backup into an empty database, with the node stopped. */
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        description =
                "Phục hồi FILE vào cơ sở dữ liệu trống; Sen phải đang dừng / Restore FILE into an empty database, while"
                        + " Sen is stopped.")
final class RestoreCommand implements Callable<Integer> {
    @Mixin private DataOption data = new DataOption();

    @Parameters(
            paramLabel = "FILE",
            description = "tệp zip của \"sen backup\" / zip of \"sen backup\"")
    private Path file = Path.of("");

    @Override
    public Integer call() throws Exception {
        Home home = data.home();
        LogFiles.begin(home);
        try (BackupFile backup = BackupFile.open(file.toAbsolutePath())) {
            Console.during("Đang kiểm tra bản sao lưu", "Checking the backup", backup::verify);
            restore(home, backup);
        }
        Console.say("Đã phục hồi từ " + file.toAbsolutePath() + ".", "Restored.");
        askForTheKey(home.secretsKey(Settings.read(home.settings())));
        return 0;
    }

    private static void askForTheKey(Path key) {
        if (Files.notExists(key)) {
            Console.say(
                    "Chưa có tệp khóa "
                            + key
                            + ": hãy chép bản đã giữ vào đó trước khi chạy. Không có khóa, người dùng"
                            + " xác thực lớp hai phải dùng mã dự phòng hoặc được đặt lại tài khoản.",
                    "There is no key file: put the kept copy there before the start. Without it, people"
                            + " with a second factor need a recovery code or a reset of their account.");
        }
    }

    private void restore(Home home, BackupFile backup) throws Exception {
        try (DataLock lock = DataLock.take(home);
                Opened database = new DatabaseOfData(home).stopped();
                Connection connection = DatabaseCheck.connect(database)) {
            Console.during(
                    "Đang phục hồi",
                    "Restoring",
                    () -> {
                        new Restore(connection, home.content()).from(backup);
                        return file;
                    });
        }
    }
}
