package vn.sen.platform.gateway;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.pages.Form;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.problem.RequestProblem;

class ExpectingTheVersionOfAFormTest {
    private static Form form(String version) {
        return new Form(
                Map.of("name", List.of("Sở Nội vụ"), "_version", List.of(version)), List.of());
    }

    private static Call ifMatch(long version) {
        Call call = Call.system("test");
        return new Call(
                call.caller(),
                call.language(),
                call.trace(),
                call.idempotencyKey(),
                Optional.of(version),
                call.form(),
                call.antiForgery());
    }

    @Test
    void theFormsVersionIsTheOneExpected() {
        Call call = RequestCall.expecting(Call.system("test"), form("7"));
        assertEquals(Optional.of(7L), call.expectedVersion());
        assertDoesNotThrow(() -> call.requireVersion(7));
        Problem stale = assertThrows(Problem.class, () -> call.requireVersion(8));
        assertEquals(RequestProblem.STALE, stale.code());
    }

    @Test
    void whatWasNotThereYetIsNoFirstVersion() {
        Call call = RequestCall.expecting(Call.system("test"), form("-1"));
        assertThrows(Problem.class, () -> call.requireVersion(0));
    }

    @Test
    void aFormWithoutVersionExpectsNone() {
        Call call = Call.system("test");
        assertSame(call, RequestCall.expecting(call, null));
        assertSame(call, RequestCall.expecting(call, new Form(Map.of(), List.of())));
    }

    @Test
    void theHeaderGoesBeforeTheForm() {
        assertEquals(
                Optional.of(3L), RequestCall.expecting(ifMatch(3), form("7")).expectedVersion());
    }

    @Test
    void aVersionThatIsNoNumberIsRefused() {
        Problem problem =
                assertThrows(
                        Problem.class,
                        () -> RequestCall.expecting(Call.system("test"), form("mới nhất")));
        assertEquals(RequestProblem.MALFORMED, problem.code());
    }
}
