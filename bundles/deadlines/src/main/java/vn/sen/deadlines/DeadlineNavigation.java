package vn.sen.deadlines;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import vn.sen.platform.api.pages.NavigationItem;
import vn.sen.platform.api.pages.Page;
import vn.sen.platform.api.people.Caller;
import vn.sen.platform.api.text.Text;

/** The module's place in the navigation. */
@Component
public final class DeadlineNavigation implements NavigationItem {
    @Activate
    public DeadlineNavigation() {}

    @Override
    public Text label() {
        return new Text("Thời hạn", "Deadlines");
    }

    @Override
    public String href() {
        return "/deadlines";
    }

    @Override
    public String icon() {
        return "calendar-due";
    }

    @Override
    public int order() {
        return 150;
    }

    @Override
    public boolean visibleTo(Caller caller) {
        return !caller.isAnonymous() && caller.may(DeadlinePermission.VIEW);
    }

    @Override
    public List<Page.Crumb> children(Caller caller) {
        return List.of(
                new Page.Crumb(new Text("Lịch làm việc", "Working calendar"), "/deadlines"),
                new Page.Crumb(
                        new Text("Lịch của cơ quan", "Calendars of agencies"),
                        "/deadlines/agencies"),
                new Page.Crumb(
                        new Text("Giải thích một hạn", "Explain a date"), "/deadlines/explain"),
                new Page.Crumb(
                        new Text("Lý do tạm dừng", "Reasons to stop"), "/deadlines/reasons"));
    }
}
