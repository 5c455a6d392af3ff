package vn.sen.launcher;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code sen account}: what the owner of the machine does with accounts. */
@Command(
        name = "account",
        mixinStandardHelpOptions = true,
        description = "Tài khoản / Accounts.",
        subcommands = AccountCommand.Reset.class)
final class AccountCommand {

    /** {@code sen account reset}: a one-time password. */
    @Command(
            name = "reset",
            mixinStandardHelpOptions = true,
            description =
                    "Cấp mật khẩu dùng một lần khi không còn người quản trị nào giúp được / A one-time"
                            + " password, when no administrator can help.")
    static final class Reset implements Callable<Integer> {
        @Mixin private DataOption data = new DataOption();

        @Parameters(paramLabel = "NAME", description = "tên đăng nhập / sign-in name")
        private String account = "";

        @Override
        public Integer call() throws Exception {
            return new ControlClient(data.home()).run("account-reset", List.of(account));
        }
    }
}
