package vn.sen.platform.identity.trail;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.control.ControlCommand;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.store.AuditTrail;
import vn.sen.platform.api.store.AuditTrail.Broken;
import vn.sen.platform.identity.IdentityProblem;

/** {@code sen audit verify}: proves the chain, or names the first broken row. */
@Component
public final class AuditVerifyCommand implements ControlCommand {
    private final AuditTrail trail;

    @Activate
    public AuditVerifyCommand(@Reference AuditTrail trail) {
        this.trail = trail;
    }

    @Override
    public String name() {
        return "audit-verify";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        Optional<Broken> broken = trail.verify();
        if (broken.isPresent()) {
            throw new Problem(
                    IdentityProblem.AUDIT_BROKEN, broken.get().row(), broken.get().reason());
        }
        out.println("Chuỗi nhật ký nguyên vẹn. / The audit chain is whole.");
        return 0;
    }
}
