package vn.sen.platform.gateway;

import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.ProcessingException;
import java.util.List;
import org.glassfish.jersey.server.ParamException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sen.platform.api.problem.Fault;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.problem.ProblemCode.Kind;
import vn.sen.platform.api.problem.RequestProblem;
import vn.sen.platform.api.text.Text;

/** What a failure means to the caller. Our own faults are logged with their trace. */
final class Failures {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private Failures() {}

    static Problem problem(Throwable failure, String method, String path, String trace) {
        Problem problem = translate(failure, method, path, trace);
        if (problem.code().kind() == Kind.INTERNAL) {
            LOG.error("{} {} failed, trace {}", method, path, trace, failure);
        } else if (problem.code().kind() == Kind.UNAVAILABLE) {
            LOG.warn("{} {} unavailable, trace {}: {}", method, path, trace, problem.getMessage());
        }
        return problem;
    }

    /** Whether the system is at fault, rather than the request or the state of things. */
    static boolean isOurs(Throwable failure) {
        return translate(failure, "", "", "").code().kind() == Kind.INTERNAL;
    }

    private static Problem translate(Throwable failure, String method, String path, String trace) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof Problem problem) {
                return problem;
            }
        }
        if (failure instanceof ParamException.PathParamException
                || failure instanceof NotFoundException) {
            return new Problem(RequestProblem.NOT_FOUND, path);
        }
        if (failure instanceof ParamException parameter) {
            return Problem.of(
                    RequestProblem.INVALID,
                    List.of(
                            new Fault(
                                    parameter.getParameterName(),
                                    "wrong-type",
                                    new Text(
                                            "Giá trị của tham số này không hợp lệ; ngày viết 2021-10-20.",
                                            "The value of this parameter is not valid; write dates as 2021-10-20."))));
        }
        if (failure instanceof NotAllowedException) {
            return new Problem(RequestProblem.METHOD_NOT_ALLOWED, method);
        }
        if (failure instanceof NotSupportedException || failure instanceof NotAcceptableException) {
            return new Problem(
                    RequestProblem.UNSUPPORTED_MEDIA, "Content-Type/Accept", "application/json");
        }
        if (failure instanceof ProcessingException processing && processing.getCause() == null) {
            return new Problem(RequestProblem.MALFORMED, String.valueOf(processing.getMessage()));
        }
        return Problem.because(failure, RequestProblem.INTERNAL, trace);
    }
}
