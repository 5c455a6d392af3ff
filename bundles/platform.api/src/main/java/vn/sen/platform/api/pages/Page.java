package vn.sen.platform.api.pages;

import java.util.List;
import vn.sen.platform.api.text.Text;

/**
 * A page as a module's resource returns it; the gateway puts it into the shell of {@code
 * platform.ui}.
 *
 * @param title of the browser tab and the heading
 * @param trail breadcrumbs from the module's first page to the parent of this one
 * @param actions buttons beside the heading; {@link Fragment#EMPTY} for none
 * @param body what stands below the heading
 */
public record Page(Text title, List<Crumb> trail, Fragment actions, Fragment body) {

    public static Page of(Text title, Fragment body) {
        return new Page(title, List.of(), Fragment.EMPTY, body);
    }

    public Page under(Crumb... crumbs) {
        return new Page(title, List.of(crumbs), actions, body);
    }

    public Page with(Fragment buttons) {
        return new Page(title, trail, buttons, body);
    }

    /**
     * @param href path from the server's root, for example {@code /inspections/programmes}
     */
    public record Crumb(Text label, String href) {}
}
