package vn.sen.platform.api.control;

import java.io.PrintStream;
import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A command that whoever owns the data folder may give to the running node, for example {@code sen
 * token}. Published as a service. Only the owner of the process can reach it: it runs as the
 * system, in a thread of its own.
 */
@ConsumerType
public interface ControlCommand {
    /** Unique, for example {@code token} or {@code audit-verify}. */
    String name();

    /**
     * Carries the command out.
     *
     * @param arguments as typed after the command's name
     * @param out what the person reads; UTF-8
     * @return exit code of the command: 0 when all is well
     * @throws vn.sen.platform.api.problem.Problem is printed in both languages, with exit code 1
     */
    int run(List<String> arguments, PrintStream out);
}
