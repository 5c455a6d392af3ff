package vn.sen.platform.control;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.control.ControlCommand;
import vn.sen.platform.api.ports.Port;
import vn.sen.platform.api.ports.Ports;
import vn.sen.platform.api.problem.Problem;

/** The commands of all bundles that are here now. */
final class Commands {
    private static final Logger LOG = LoggerFactory.getLogger(Commands.class);
    private static final int FAILED = 1;
    private static final int UNKNOWN = 2;

    private final Port<ControlCommand> port;

    Commands(Ports ports) {
        port = ports.to(ControlCommand.class);
    }

    int run(String name, List<String> arguments, PrintStream out) {
        try {
            return Call.system("control:" + name)
                    .run(
                            () ->
                                    port
                                            .all(
                                                    command ->
                                                            command.name().equals(name)
                                                                    ? Optional.of(
                                                                            command.run(
                                                                                    arguments, out))
                                                                    : Optional.<Integer>empty())
                                            .stream()
                                            .flatMap(Optional::stream)
                                            .findFirst()
                                            .orElseGet(() -> unknown(name, out)));
        } catch (Problem problem) {
            return told(problem.text().vi(), problem.text().en(), out);
        } catch (Exception e) {
            LOG.error("control command {}", name, e);
            return told(
                    "Lệnh không thực hiện được: hãy xem nhật ký.",
                    "The command failed: see the log.",
                    out);
        }
    }

    private static int unknown(String name, PrintStream out) {
        told(
                "Không có lệnh \"" + name + "\": phân hệ của nó đang tắt.",
                "There is no command \"" + name + "\": its module is off.",
                out);
        return UNKNOWN;
    }

    private static int told(String vi, String en, PrintStream out) {
        out.println(vi);
        out.println(en);
        return FAILED;
    }
}
