package vn.sen.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sen demo}: everything on this machine, with data to look at. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description =
                "Chạy thử với cơ sở dữ liệu kèm theo và số liệu minh họa / Run with an embedded database and demo data.")
final class DemoCommand implements Callable<Integer> {
    @Mixin private DataOption data = new DataOption();
    @Mixin private UnsignedOption unsigned = new UnsignedOption();

    @Option(names = "--port", paramLabel = "PORT", description = "cổng HTTP / HTTP port (8080)")
    private @Nullable String port;

    @Option(
            names = "--modules",
            paramLabel = "A,B",
            description = "các phân hệ / the modules (tất cả / all)")
    private @Nullable String modules;

    @Option(names = "--reset", description = "xóa dữ liệu cũ trước / delete the old data first")
    private boolean reset;

    @Override
    public Integer call() throws Exception {
        Home home = data.home();
        if (reset) {
            delete(home);
        }
        Settings settings = Settings.read(home.settings()).with("sen.demo", "true");
        settings.with("sen.modules", modules == null ? "" : modules);
        settings.with("sen.modules.inbox", settings.get("sen.modules.inbox", "apply"));
        unsigned.into(settings);
        if (port != null) {
            settings.with("sen.http.port", port);
        }
        LogFiles.begin(home);
        Server server = new Server(home, settings);
        server.run(new EmbeddedDatabase(), () -> welcome(home, server.address()));
        return 0;
    }

    private static void welcome(Home home, String address) {
        Console.say("Sen đã sẵn sàng: " + address, "Sen is ready");
        try {
            if (Files.exists(home.demoAccounts())) {
                System.out.println(Files.readString(home.demoAccounts()).stripTrailing());
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        Console.say(
                "Nhấn Ctrl-C để dừng; dữ liệu được giữ lại.",
                "Press Ctrl-C to end; the data stays.");
    }

    private static void delete(Home home) throws IOException {
        if (Files.exists(home.var())) {
            DataLock.take(home).close();
            for (String part :
                    new String[] {
                        "db", "content", "cache", "log", "modules", "modules.lock.json"
                    }) {
                Restore.deleteTree(home.var().resolve(part));
            }
        }
    }
}
