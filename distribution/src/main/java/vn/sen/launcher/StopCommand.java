package vn.sen.launcher;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code sen stop}: ends the node over the data folder and waits for its end. */
@Command(name = "stop", mixinStandardHelpOptions = true, description = "Dừng Sen / End Sen.")
final class StopCommand implements Callable<Integer> {
    private static final int PATIENCE_SECONDS = 120;

    @Mixin private DataOption data = new DataOption();

    @Override
    public Integer call() throws Exception {
        ProcessHandle holder = DataLock.holder(data.home());
        if (holder == null) {
            Console.say("Sen không chạy.", "Sen does not run.");
            return 0;
        }
        holder.destroy();
        Console.during(
                "Đang dừng",
                "Ending",
                () -> holder.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS));
        Console.say("Sen đã dừng.", "Sen has ended.");
        return 0;
    }
}
