package vn.sen.sample.plugin;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import vn.sen.platform.api.pages.NavigationItem;
import vn.sen.platform.api.people.Caller;
import vn.sen.platform.api.people.Permission;
import vn.sen.platform.api.people.Permissions;
import vn.sen.platform.api.text.Text;

/** Tells the house that the book is there: a place in the navigation, and what may be allowed. */
@Component
public final class SuggestionSign implements NavigationItem, Permissions {
    @Activate
    public SuggestionSign() {}

    @Override
    public Text label() {
        return new Text("Góp ý", "Suggestions");
    }

    @Override
    public String href() {
        return "/sample";
    }

    @Override
    public String icon() {
        return "message";
    }

    @Override
    public int order() {
        return 700;
    }

    @Override
    public boolean visibleTo(Caller caller) {
        return caller.may(SuggestionPermission.READ);
    }

    @Override
    public List<? extends Permission> all() {
        return List.of(SuggestionPermission.values());
    }
}
