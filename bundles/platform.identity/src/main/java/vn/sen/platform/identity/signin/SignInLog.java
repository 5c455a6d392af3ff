package vn.sen.platform.identity.signin;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.json.Json;
import vn.sen.platform.api.people.Caller;
import vn.sen.platform.api.store.AuditTrail;

/** Writes what does not change a row, or is refused, into the audit trail. Thread-safe. */
@Component(service = SignInLog.class)
public final class SignInLog {
    private final AuditTrail trail;
    private final Json json;

    @Activate
    public SignInLog(@Reference AuditTrail trail, @Reference Json json) {
        this.trail = trail;
        this.json = json;
    }

    /**
     * @param account whom it is about; null when nobody has such an account
     */
    void denied(String act, @Nullable UUID account, Map<String, ?> details) {
        trail.record(act, account, "denied", json.write(details));
    }

    /** Runs the work as somebody who has just proved who they are, so that the trail names them. */
    static <T> T as(Caller caller, java.util.function.Supplier<T> work) {
        Call now = Call.current();
        Call named =
                new Call(
                        caller,
                        now.language(),
                        now.trace(),
                        now.idempotencyKey(),
                        now.expectedVersion(),
                        now.form(),
                        now.antiForgery());
        try {
            return named.run(work::get);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
