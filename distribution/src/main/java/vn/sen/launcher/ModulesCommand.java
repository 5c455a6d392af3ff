package vn.sen.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sen modules}: what runs on the node, and how it changes while people work. */
@Command(
        name = "modules",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description =
                "Xem, cập nhật, bật, tắt phân hệ khi hệ thống đang chạy / See, update, enable and disable"
                        + " modules while the system runs.")
final class ModulesCommand {
    private static final String MODULE = "tên phân hệ / name of the module";

    private static int ask(DataOption data, String... arguments) throws IOException {
        return new ControlClient(data.home()).run("modules", List.of(arguments));
    }

    private static String whole(Path file) {
        return file.toAbsolutePath().normalize().toString();
    }

    @Command(
            name = "list",
            mixinStandardHelpOptions = true,
            description =
                    "Phân hệ với trạng thái, phiên bản, người ký / Modules with state, version, signer.")
    int list(@Mixin DataOption data) throws IOException {
        return ask(data, "list");
    }

    @Command(
            name = "plan",
            mixinStandardHelpOptions = true,
            description =
                    "Kiểm tra một gói và nói nó sẽ làm gì; chưa thay đổi gì / Verify an archive and say"
                            + " what it would do; changes nothing.")
    int plan(
            @Mixin DataOption data,
            @Parameters(paramLabel = "FILE", description = "gói phân hệ / module archive (.sen)")
                    Path file)
            throws IOException {
        return ask(data, "plan", whole(file));
    }

    @Command(
            name = "apply",
            mixinStandardHelpOptions = true,
            description =
                    "Áp dụng một kế hoạch đã đọc, in từng bước / Apply a plan that was read, printing"
                            + " each step.")
    int apply(
            @Mixin DataOption data,
            @Parameters(paramLabel = "PLAN", description = "mã kế hoạch / id of the plan")
                    String plan,
            @Option(
                            names = "--approve",
                            description =
                                    "chấp thuận những gì kế hoạch xin dùng / approve what the plan asks")
                    boolean approve)
            throws IOException {
        List<String> arguments = new ArrayList<>(List.of("apply", plan));
        if (approve) {
            arguments.add("--approve");
        }
        return ask(data, arguments.toArray(String[]::new));
    }

    @Command(
            name = "enable",
            mixinStandardHelpOptions = true,
            description = "Bật; dữ liệu cũ có lại / Enable; its data is there again.")
    int enable(
            @Mixin DataOption data,
            @Parameters(paramLabel = "MODULE", description = MODULE) String module)
            throws IOException {
        return ask(data, "enable", module);
    }

    @Command(
            name = "disable",
            mixinStandardHelpOptions = true,
            description = "Tắt; dữ liệu được giữ / Disable; its data is kept.")
    int disable(
            @Mixin DataOption data,
            @Parameters(paramLabel = "MODULE", description = MODULE) String module)
            throws IOException {
        return ask(data, "disable", module);
    }

    @Command(
            name = "rollback",
            mixinStandardHelpOptions = true,
            description = "Quay về bản trước / Go back to the version before.")
    int rollback(
            @Mixin DataOption data,
            @Parameters(paramLabel = "MODULE", description = MODULE) String module)
            throws IOException {
        return ask(data, "rollback", module);
    }

    @Command(
            name = "remove",
            mixinStandardHelpOptions = true,
            description =
                    "Gỡ khỏi máy chủ này; dữ liệu được giữ / Take off this node; its data is kept.")
    int remove(
            @Mixin DataOption data,
            @Parameters(paramLabel = "MODULE", description = MODULE) String module)
            throws IOException {
        return ask(data, "remove", module);
    }

    @Command(
            name = "history",
            mixinStandardHelpOptions = true,
            description = "Các thay đổi gần nhất / The latest changes.")
    int history(
            @Mixin DataOption data,
            @Parameters(paramLabel = "MODULE", arity = "0..1", description = MODULE)
                    @Nullable String module)
            throws IOException {
        return module == null ? ask(data, "history") : ask(data, "history", module);
    }

    @Command(
            name = "export",
            mixinStandardHelpOptions = true,
            description =
                    "Xuất mọi bảng của phân hệ ra zip CSV, kể cả khi đang tắt / Export all tables of a"
                            + " module as a zip of CSV, also while it is off.")
    int export(
            @Mixin DataOption data,
            @Parameters(index = "0", paramLabel = "MODULE", description = MODULE) String module,
            @Parameters(
                            index = "1",
                            paramLabel = "FILE",
                            description = "tệp zip mới / new zip file")
                    Path file)
            throws IOException {
        return ask(data, "export", module, whole(file));
    }

    @Command(
            name = "purge",
            mixinStandardHelpOptions = true,
            description =
                    "Đề nghị xóa dữ liệu của phân hệ đã tắt: xuất ra tệp ngay, một người khác xác nhận ở"
                            + " trang /modules / Ask that the data of a module that is off be deleted:"
                            + " exports it at once; another person confirms on the page /modules.")
    int purge(
            @Mixin DataOption data,
            @Parameters(paramLabel = "MODULE", description = MODULE) String module)
            throws IOException {
        return ask(data, "purge", module);
    }
}
