package vn.sen.launcher;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code sen status}: whether a node runs over the data folder. */
@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        description = "Cho biết Sen có đang chạy không / Say whether Sen runs.")
final class StatusCommand implements Callable<Integer> {
    private static final int NOT_RUNNING = 3;

    @Mixin private DataOption data = new DataOption();

    @Override
    public Integer call() throws Exception {
        ProcessHandle holder = DataLock.holder(data.home());
        if (holder == null) {
            Console.say("Sen không chạy.", "Sen does not run.");
            return NOT_RUNNING;
        }
        Console.say("Sen đang chạy, tiến trình " + holder.pid() + ".", "Sen runs.");
        return 0;
    }
}
