package vn.sen.platform.api.pages;

import java.util.Map;
import org.osgi.annotation.versioning.ProviderType;

/** A module's own jte templates, compiled into its bundle. A bundle-scoped service. Thread-safe. */
@ProviderType
public interface Templates {
    /**
     * @param template path below {@code src/main/jte}, for example {@code agency.jte}
     * @param model parameters of the template by name; a template always gets {@code l}, the call's
     *     {@link vn.sen.platform.api.text.Language}, and {@code ui}, the {@link Ui} of the call, if
     *     it declares them
     */
    Fragment fragment(String template, Map<String, Object> model);
}
