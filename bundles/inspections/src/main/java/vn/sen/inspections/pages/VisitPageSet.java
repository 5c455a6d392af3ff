package vn.sen.inspections.pages;

import java.util.HashSet;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Every page of planning, visiting and concluding. */
@Component(service = VisitPageSet.class)
public final class VisitPageSet {
    private final Set<Object> resources;

    @Activate
    public VisitPageSet(
            @Reference OverviewPages overview,
            @Reference ProgrammePages programmes,
            @Reference CriterionPages criteria,
            @Reference PlanPages plan,
            @Reference Workspace workspace) {
        Set<Object> all = new HashSet<>(Set.of(overview, programmes, criteria, plan));
        all.addAll(workspace.resources);
        resources = Set.copyOf(all);
    }

    public Set<Object> resources() {
        return resources;
    }

    /** The pages of one inspection. */
    @Component(service = Workspace.class)
    public static final class Workspace {
        private final Set<Object> resources;

        @Activate
        public Workspace(
                @Reference VisitPages general,
                @Reference PlanEditPages plan,
                @Reference SelfReportPages selfReport,
                @Reference FieldPages field,
                @Reference ObservationPages observations,
                @Reference OutcomePages outcomes,
                @Reference ActPages acts) {
            Set<Object> all =
                    new HashSet<>(Set.of(general, plan, selfReport, field, observations, outcomes));
            all.addAll(acts.resources);
            resources = Set.copyOf(all);
        }
    }

    /** The pages of what is signed. */
    @Component(service = ActPages.class)
    public static final class ActPages {
        private final Set<Object> resources;

        @Activate
        public ActPages(@Reference MinutesPages minutes, @Reference ConclusionPages conclusions) {
            resources = Set.of(minutes, conclusions);
        }
    }
}
