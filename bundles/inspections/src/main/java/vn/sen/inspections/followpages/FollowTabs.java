package vn.sen.inspections.followpages;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import vn.sen.inspections.access.InspectionPermission;
import vn.sen.platform.api.pages.Page;
import vn.sen.platform.api.pages.Ui;
import vn.sen.platform.api.people.Caller;
import vn.sen.platform.api.people.Permission;
import vn.sen.platform.api.text.Text;

/** The first pages of the follow-up that a person has use for. */
public final class FollowTabs {
    private FollowTabs() {}

    public static List<Page.Crumb> of(Ui ui) {
        return pages(ui::may);
    }

    /** For the navigation. */
    public static List<Page.Crumb> of(Caller caller) {
        return pages(caller::may);
    }

    private static List<Page.Crumb> pages(Predicate<Permission> may) {
        List<Page.Crumb> pages = new ArrayList<>();
        pages.add(Trail.BOARD);
        pages.add(Trail.FINDINGS);
        if (may.test(InspectionPermission.VIEW_AGENCY)) {
            pages.add(
                    new Page.Crumb(
                            new Text("Việc cơ quan tôi phải khắc phục", "What my agency owes"),
                            "/inspections/mine"));
        }
        if (may.test(InspectionPermission.VIEW_ALL)) {
            pages.add(
                    new Page.Crumb(
                            new Text("Dành cho lãnh đạo", "For leaders"), "/inspections/leader"));
        }
        if (may.test(InspectionPermission.VIEW_ALL) || may.test(InspectionPermission.VIEW_AGENCY)) {
            pages.add(Trail.MEASURES);
        }
        return List.copyOf(pages);
    }
}
