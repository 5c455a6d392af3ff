package vn.sen.launcher;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The {@code sen} command. */
@Command(
        name = "sen",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description = "Quản lý hồ sơ công việc theo phân hệ / Modular case management.",
        subcommands = {
            DemoCommand.class,
            StartCommand.class,
            StatusCommand.class,
            StopCommand.class,
            ModulesCommand.class,
            TokenCommand.class,
            AuditCommand.class,
            AccountCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            PluginCommand.class
        })
public final class Main {
    /** A refusal: said in one sentence. */
    static final int REFUSED = 1;

    private static final int FAILED = 70;

    private Main() {}

    public static void main(String[] arguments) {
        CommandLine line = new CommandLine(new Main());
        line.setExecutionExceptionHandler((failure, command, parsed) -> told(failure));
        System.exit(line.execute(arguments));
    }

    private static int told(Exception failure) {
        Logger log = LoggerFactory.getLogger(Main.class);
        if (failure instanceof Refusal refusal) {
            log.info("refused", refusal);
            Console.refuse(refusal);
            return REFUSED;
        }
        log.error("the command failed", failure);
        Console.refuse(
                new Refusal(
                        "Lệnh không thực hiện được ("
                                + failure
                                + "): hãy xem sen.log trong thư mục log của thư mục dữ liệu.",
                        "The command failed ("
                                + failure
                                + "): see log/sen.log in the data folder."));
        return FAILED;
    }

    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"sen " + Home.version()};
        }
    }
}
