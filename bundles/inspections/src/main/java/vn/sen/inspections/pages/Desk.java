package vn.sen.inspections.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.inspections.acts.ConclusionEntity;
import vn.sen.inspections.programmes.ProgrammeView;
import vn.sen.inspections.visits.InspectionView;

/**
 * One inspection as every page of its workspace shows it to this person.
 *
 * @param tab the part that is open: the last segment of its path, "" for the first
 * @param conclusion null until the minutes are signed
 */
public record Desk(
        InspectionView visit,
        VisitRights may,
        List<Step> steps,
        String tab,
        ProgrammeView programme,
        ConclusionEntity.@Nullable ConclusionView conclusion) {

    /** Path of the workspace. */
    public String path() {
        return "/inspections/" + visit.id();
    }

    /** Path of the open part. */
    public String here() {
        return tab.isEmpty() ? path() : path() + "/" + tab;
    }
}
