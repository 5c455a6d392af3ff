package vn.sen.platform.api.pages;

import java.io.IOException;
import java.io.Writer;
import org.osgi.annotation.versioning.ProviderType;
import vn.sen.platform.api.problem.Problem;

/** The frame around every page, published by {@code platform.ui}. Thread-safe. */
@ProviderType
public interface Shell {
    /** As below, with light or dark as the reader's system has it. */
    default void write(Page page, String path, Writer out) throws IOException {
        write(page, path, "", out);
    }

    /**
     * @param path of the request, for the current place in the navigation
     * @param theme {@code light} or {@code dark} as the cookie {@link #THEME} says; anything else
     *     follows the reader's system
     */
    void write(Page page, String path, String theme, Writer out) throws IOException;

    /** Cookie with the reader's choice of light or dark. */
    String THEME = "sen_theme";

    /** Cookie with the reader's language, as the tag of a {@code Language}. */
    String LANGUAGE = "sen_language";

    /** The page that says what went wrong and what to do. */
    Page problem(Problem problem, String trace);
}
