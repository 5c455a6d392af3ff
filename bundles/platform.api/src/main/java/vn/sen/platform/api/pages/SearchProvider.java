package vn.sen.platform.api.pages;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;
import vn.sen.platform.api.text.Text;

/** A module's answers in the search box of the shell; published as a service. */
@ConsumerType
public interface SearchProvider {
    /**
     * Best first, at most {@code limit}; diacritics and case do not matter. Shows only what the
     * caller may see.
     */
    List<Hit> search(String words, int limit);

    record Hit(Text kind, String title, String detail, String href) {}
}
