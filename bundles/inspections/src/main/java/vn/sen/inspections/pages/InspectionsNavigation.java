package vn.sen.inspections.pages;

import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import vn.sen.inspections.access.InspectionPermission;
import vn.sen.inspections.followpages.FollowTabs;
import vn.sen.inspections.rules.RulePages;
import vn.sen.platform.api.pages.NavigationItem;
import vn.sen.platform.api.pages.Page;
import vn.sen.platform.api.people.Caller;
import vn.sen.platform.api.text.Text;

/** The module's place in the navigation. */
@Component
public final class InspectionsNavigation implements NavigationItem {
    @Activate
    public InspectionsNavigation() {}

    @Override
    public Text label() {
        return new Text("Kiểm tra", "Inspections");
    }

    @Override
    public String href() {
        return "/inspections";
    }

    @Override
    public String icon() {
        return "clipboard-check";
    }

    @Override
    public int order() {
        return 200;
    }

    @Override
    public boolean visibleTo(Caller caller) {
        return caller.may(InspectionPermission.VIEW);
    }

    @Override
    public List<Page.Crumb> children(Caller caller) {
        List<Page.Crumb> children = new ArrayList<>();
        children.add(ProgrammePages.CRUMB);
        children.add(CriterionPages.CRUMB);
        children.addAll(FollowTabs.of(caller));
        if (caller.may(InspectionPermission.EDIT_RULES)) {
            children.add(RulePages.CRUMB);
        }
        return List.copyOf(children);
    }
}
