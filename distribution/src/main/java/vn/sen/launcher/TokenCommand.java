package vn.sen.launcher;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sen token}: an API token for scripts. */
@Command(
        name = "token",
        mixinStandardHelpOptions = true,
        description = "Cấp mã truy cập API cho một tài khoản / Issue an API token for an account.")
final class TokenCommand implements Callable<Integer> {
    @Mixin private DataOption data = new DataOption();

    @Option(
            names = "--account",
            paramLabel = "NAME",
            required = true,
            description = "tên đăng nhập / sign-in name")
    private String account = "";

    @Override
    public Integer call() throws Exception {
        return new ControlClient(data.home()).run("token", List.of("--account", account));
    }
}
