package vn.sen.platform.api.pages;

import java.io.IOException;
import java.io.Writer;
import org.osgi.annotation.versioning.ProviderType;
import vn.sen.platform.api.problem.Problem;

/** The frame around every page, published by {@code platform.ui}. Thread-safe. */
@ProviderType
public interface Shell {
    /**
     * @param path of the request, for the current place in the navigation
     */
    void write(Page page, String path, Writer out) throws IOException;

    /** The page that says what went wrong and what to do. */
    Page problem(Problem problem, String trace);
}
