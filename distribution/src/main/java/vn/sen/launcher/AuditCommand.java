package vn.sen.launcher;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code sen audit}: what concerns the audit trail. */
@Command(
        name = "audit",
        mixinStandardHelpOptions = true,
        description = "Nhật ký kiểm soát / The audit trail.",
        subcommands = AuditCommand.Verify.class)
final class AuditCommand {

    /** {@code sen audit verify}: proves the chain. */
    @Command(
            name = "verify",
            mixinStandardHelpOptions = true,
            description =
                    "Chứng minh nhật ký còn nguyên vẹn / Prove that the trail is whole; names the first"
                            + " broken row.")
    static final class Verify implements Callable<Integer> {
        @Mixin private DataOption data = new DataOption();

        @Override
        public Integer call() throws Exception {
            return new ControlClient(data.home()).run("audit-verify", List.of());
        }
    }
}
