package vn.sen.platform.api.pages;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;

/**
 * Markup that is written when it is needed. What it writes is final: texts in it are escaped
 * already. It can stand in a jte template as {@code ${fragment}}.
 */
@FunctionalInterface
public interface Fragment extends Content {
    Fragment EMPTY =
            new Fragment() {
                @Override
                public void writeTo(Writer out) {}

                @Override
                public boolean isEmptyContent() {
                    return true;
                }
            };

    void writeTo(Writer out) throws IOException;

    /** Writes into a template that is being rendered. */
    @Override
    default void writeTo(TemplateOutput output) {
        try {
            writeTo(new TemplateWriter(output));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
