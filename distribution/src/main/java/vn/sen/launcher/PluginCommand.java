package vn.sen.launcher;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sen plugin}: what authors of plug-ins need. */
@Command(
        name = "plugin",
        mixinStandardHelpOptions = true,
        description = "Dành cho người viết tiện ích / For authors of plug-ins.",
        subcommands = PluginCommand.New.class)
final class PluginCommand {

    /** {@code sen plugin new}: a project of its own, outside of Sen. */
    @Command(
            name = "new",
            mixinStandardHelpOptions = true,
            description =
                    "Tạo một dự án tiện ích hoàn chỉnh từ bài hướng dẫn / Make a complete project of a"
                            + " plug-in from the tutorial.")
    static final class New implements Callable<Integer> {
        @Parameters(
                paramLabel = "NAME",
                description =
                        "tên phân hệ, có trong địa chỉ và tên bảng / name of the module, in addresses"
                                + " and names of tables")
        private String name = "";

        @Option(
                names = "--package",
                paramLabel = "PACKAGE",
                description = "gói Java / Java package (vn.example.NAME)")
        private @Nullable String packageName;

        @Option(
                names = "--dir",
                paramLabel = "DIR",
                description = "thư mục mới / new folder (./NAME)")
        private @Nullable Path folder;

        @Override
        public Integer call() throws Exception {
            PluginName plugin =
                    PluginName.checked(
                            name, packageName == null ? "vn.example." + name : packageName);
            Path home = Path.of(System.getProperty("sen.home", ".")).toAbsolutePath().normalize();
            Path target = folder == null ? Path.of(name) : folder;
            Path made = new PluginProject(home, plugin).write(target);
            Console.say("Đã tạo " + made, "Made");
            Console.say("Tiếp theo: cd " + made + " && mvn verify", "Next");
            return 0;
        }
    }
}
