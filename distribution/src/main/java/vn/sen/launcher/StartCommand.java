package vn.sen.launcher;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code sen start}: a node over the database that the settings name. */
@Command(
        name = "start",
        mixinStandardHelpOptions = true,
        description = "Chạy theo conf/sen.properties / Run as conf/sen.properties says.")
final class StartCommand implements Callable<Integer> {
    @Mixin private DataOption data = new DataOption();
    @Mixin private UnsignedOption unsigned = new UnsignedOption();

    @Override
    public Integer call() throws Exception {
        Home home = data.home();
        Settings settings = Settings.read(home.settings());
        unsigned.into(settings);
        LogFiles.begin(home);
        Server server = new Server(home, settings);
        server.run(
                new ExternalDatabase(),
                () -> Console.say("Sen đã sẵn sàng: " + server.address(), "Sen is ready"));
        return 0;
    }
}
