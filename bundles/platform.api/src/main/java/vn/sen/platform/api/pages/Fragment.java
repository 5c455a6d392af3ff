package vn.sen.platform.api.pages;

import java.io.IOException;
import java.io.Writer;

/** Markup that is written when it is needed. */
@FunctionalInterface
public interface Fragment {
    Fragment EMPTY = out -> {};

    void writeTo(Writer out) throws IOException;
}
