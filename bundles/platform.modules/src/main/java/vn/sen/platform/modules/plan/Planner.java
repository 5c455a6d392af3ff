package vn.sen.platform.modules.plan;

import java.nio.file.Path;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import vn.sen.platform.modules.change.Progress;

/** Makes plans of archives and has them applied. Thread-safe. */
@ProviderType
public interface Planner {
    /**
     * Verifies an archive, tries whether it fits, and keeps both archive and plan. The file is
     * copied; it may go when this returns.
     *
     * @param name of the archive as it came
     * @throws vn.sen.platform.api.problem.Problem when it is no archive that could be planned with:
     *     damaged, unsigned, of an unknown signer
     */
    Plan plan(Path file, String name);

    /**
     * @throws vn.sen.platform.api.problem.Problem when there is no such plan
     */
    Plan find(String id);

    /** Newest first. */
    List<Plan> latest(int most);

    /**
     * Begins the change. By this the caller approves what the plan asks.
     *
     * @throws vn.sen.platform.api.problem.Problem when the plan has refusals, or is no longer true
     */
    Progress apply(String id);

    /** Whether unsigned archives are let through: the development switch. */
    boolean unsignedAllowed();
}
