package vn.sen.launcher;

import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The {@code sen} command. */
@Command(
        name = "sen",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description = "Quản lý hồ sơ công việc theo mô-đun / Modular case management.",
        subcommands = {
            DemoCommand.class,
            StartCommand.class,
            StatusCommand.class,
            StopCommand.class
        })
public final class Main {
    /** A refusal: said in one sentence. */
    static final int REFUSED = 1;

    private Main() {}

    public static void main(String[] arguments) {
        CommandLine line = new CommandLine(new Main());
        line.setExecutionExceptionHandler(
                (failure, command, parsed) -> {
                    if (failure instanceof Refusal refusal) {
                        LoggerFactory.getLogger(Main.class).info("refused", refusal);
                        Console.refuse(refusal);
                        return REFUSED;
                    }
                    throw failure;
                });
        System.exit(line.execute(arguments));
    }

    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"sen " + Home.version()};
        }
    }
}
