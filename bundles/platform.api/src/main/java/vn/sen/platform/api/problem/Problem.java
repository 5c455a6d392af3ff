package vn.sen.platform.api.problem;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.sen.platform.api.text.Text;

/**
 * The one exception of the house. The gateway turns it into problem+json (RFC 9457) or an error
 * page; nothing else catches it.
 */
public final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient ProblemCode code;
    private final transient Text message;
    private final transient List<Fault> faults;

    /**
     * @param arguments fill {0}, {1} … of the code's message
     */
    public Problem(ProblemCode code, Object... arguments) {
        this(code, List.of(), null, arguments);
    }

    private Problem(
            ProblemCode code, List<Fault> faults, @Nullable Throwable cause, Object... arguments) {
        super(code.code() + ": " + code.message().with(arguments).en(), cause);
        this.code = Objects.requireNonNull(code);
        this.message = code.message().with(arguments);
        this.faults = List.copyOf(faults);
    }

    /** The same problem, naming the fields at fault. */
    public static Problem of(ProblemCode code, List<Fault> faults) {
        return new Problem(code, faults, null);
    }

    /** A problem with the failure behind it, which is logged but never shown. */
    public static Problem because(Throwable cause, ProblemCode code, Object... arguments) {
        return new Problem(code, List.of(), cause, arguments);
    }

    public ProblemCode code() {
        return code;
    }

    public Text text() {
        return message;
    }

    /** Empty when no single field is at fault. */
    public List<Fault> faults() {
        return faults;
    }
}
