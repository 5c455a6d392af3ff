package vn.sen.dossiers.intake;

import vn.sen.dossiers.access.DossierProblem;
import vn.sen.dossiers.cases.DossierEntity;
import vn.sen.dossiers.clock.Standing;
import vn.sen.platform.api.problem.Faults;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.problem.RequestProblem;
import vn.sen.platform.api.text.Text;

/** Why something is refused, in the same words everywhere. */
public final class Reasons {
    private Reasons() {}

    public static Problem invalid(String field, String vi, String en) {
        return Problem.of(
                RequestProblem.INVALID, new Faults().add(field, "invalid", new Text(vi, en)).all());
    }

    /** Throws unless the dossier was received and has not ended. */
    public static void requireOpen(DossierEntity dossier) {
        if (!Standing.open(dossier.state()) || dossier.receivedAt() == null) {
            throw new Problem(
                    DossierProblem.STATE,
                    dossier.state().label().vi(),
                    dossier.state().label().en(),
                    "làm việc này",
                    "this");
        }
    }
}
