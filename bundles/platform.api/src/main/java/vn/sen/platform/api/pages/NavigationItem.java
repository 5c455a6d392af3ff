package vn.sen.platform.api.pages;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;
import vn.sen.platform.api.people.Caller;
import vn.sen.platform.api.text.Text;

/** A module's place in the navigation; published as a service, gone with its module. */
@ConsumerType
public interface NavigationItem {
    Text label();

    /** Path of the module's first page, for example {@code /agencies}. */
    String href();

    /** Name of a Tabler icon of the shell's sprite, for example {@code building}. */
    String icon();

    /** Places further left come first; the domain modules use 100 to 900. */
    int order();

    default boolean visibleTo(Caller caller) {
        return !caller.isAnonymous();
    }

    /** Pages below the first; empty for none. */
    default List<Page.Crumb> children(Caller caller) {
        return List.of();
    }
}
