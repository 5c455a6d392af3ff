package vn.sen.inspections.followpages;

import java.util.HashSet;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The pages from a finding to its proven end. */
@Component(service = FollowPages.class)
public final class FollowPages {
    private final Set<Object> resources;

    @Activate
    public FollowPages(
            @Reference FindingListPage list,
            @Reference FindingPage finding,
            @Reference PartForms parts,
            @Reference ConditionForm condition,
            @Reference Overviews overviews) {
        Set<Object> all = new HashSet<>(Set.of(list, finding, parts, condition));
        all.addAll(overviews.resources);
        resources = Set.copyOf(all);
    }

    public Set<Object> resources() {
        return resources;
    }

    /** The pages that look over many findings. */
    @Component(service = Overviews.class)
    public static final class Overviews {
        private final Set<Object> resources;

        @Activate
        public Overviews(
                @Reference BoardPage board,
                @Reference PartListPage parts,
                @Reference MinePage mine,
                @Reference LeaderPage leader,
                @Reference MeasurePages measures) {
            resources = Set.of(board, parts, mine, leader, measures);
        }
    }
}
