package vn.sen.dossiers;

import java.util.HashSet;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.dossiers.papers.PaperResource;
import vn.sen.dossiers.papers.RegisterPaper;
import vn.sen.dossiers.statistics.StatisticsPages;
import vn.sen.dossiers.statistics.StatisticsResource;
import vn.sen.dossiers.sync.SyncPages;
import vn.sen.dossiers.sync.SyncResource;

/** What is made of dossiers: papers and figures. */
@Component(service = FurtherSet.class)
public final class FurtherSet {
    private final Set<Object> resources;

    @Activate
    public FurtherSet(
            @Reference PaperResource papers,
            @Reference RegisterPaper register,
            @Reference StatisticsResource statistics,
            @Reference StatisticsPages statisticsPages,
            @Reference SyncSet sync) {
        resources = new HashSet<>(Set.of(papers, register, statistics, statisticsPages));
        resources.addAll(sync.resources);
    }

    /** Out and in. */
    @Component(service = SyncSet.class)
    public static final class SyncSet {
        private final Set<Object> resources;

        @Activate
        public SyncSet(@Reference SyncResource resource, @Reference SyncPages pages) {
            resources = Set.of(resource, pages);
        }
    }

    public Set<Object> resources() {
        return resources;
    }
}
