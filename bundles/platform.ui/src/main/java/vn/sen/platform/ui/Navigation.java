package vn.sen.platform.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sen.platform.api.pages.NavigationItem;
import vn.sen.platform.api.pages.Page;
import vn.sen.platform.api.people.Caller;
import vn.sen.platform.api.ports.Port;
import vn.sen.platform.api.text.Text;

/** The places that the live modules offer to one caller, with the one where the caller is. */
public final class Navigation {
    private static final Logger LOG = LoggerFactory.getLogger(Navigation.class);

    private Navigation() {}

    /** One entry of the navigation. */
    public record Place(
            Text label,
            String href,
            String icon,
            int order,
            boolean current,
            List<Page.Crumb> below) {}

    /**
     * A module that fails to say its place loses it, and the log says why: the page itself is worth
     * more.
     */
    static List<Place> of(Port<NavigationItem> items, Caller caller, String path) {
        List<Place> places = new ArrayList<>();
        for (Optional<Place> place : items.all(item -> place(item, caller))) {
            place.ifPresent(places::add);
        }
        places.sort(Comparator.comparingInt(Place::order).thenComparing(Place::href));
        String here = longestMatch(places.stream().map(Place::href).toList(), path);
        return places.stream()
                .map(
                        place ->
                                new Place(
                                        place.label,
                                        place.href,
                                        place.icon,
                                        place.order,
                                        place.href.equals(here),
                                        place.below))
                .toList();
    }

    private static Optional<Place> place(NavigationItem item, Caller caller) {
        try {
            return item.visibleTo(caller)
                    ? Optional.of(
                            new Place(
                                    item.label(),
                                    item.href(),
                                    item.icon(),
                                    item.order(),
                                    false,
                                    List.copyOf(item.children(caller))))
                    : Optional.empty();
        } catch (RuntimeException failure) {
            LOG.warn("no place in the navigation for {}", item.getClass().getName(), failure);
            return Optional.empty();
        }
    }

    /** The most special of the addresses at or above the path; "" when there is none. */
    static String longestMatch(List<String> hrefs, String path) {
        return hrefs.stream()
                .filter(href -> isAt(href, path))
                .max(Comparator.comparingInt(String::length))
                .orElse("");
    }

    private static boolean isAt(String href, String path) {
        int query = href.indexOf('?');
        String base = query < 0 ? href : href.substring(0, query);
        return path.equals(base) || (base.length() > 1 && path.startsWith(base + "/"));
    }
}
