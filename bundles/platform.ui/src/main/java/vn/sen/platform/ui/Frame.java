package vn.sen.platform.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.platform.api.pages.Page;
import vn.sen.platform.api.people.Caller;

/**
 * What the shell's template shows around a page.
 *
 * @param theme null follows the reader's system
 */
public record Frame(
        Page page,
        String path,
        @Nullable String theme,
        List<Navigation.Place> places,
        Caller caller,
        boolean demo,
        String version) {

    /**
     * Whether the address is the most special one of the list for this page: where the reader is.
     */
    public boolean here(List<Page.Crumb> crumbs, String href) {
        List<String> all = crumbs.stream().map(Page.Crumb::href).toList();
        return Navigation.longestMatch(all, path).equals(href);
    }
}
