package vn.sen.platform.api.pages;

import gg.jte.TemplateOutput;
import java.io.Writer;

/** Lets a fragment write into a template that is being rendered. */
final class TemplateWriter extends Writer {
    private final TemplateOutput output;

    TemplateWriter(TemplateOutput output) {
        this.output = output;
    }

    @Override
    public void write(char[] buffer, int offset, int length) {
        output.writeContent(new String(buffer, offset, length));
    }

    @Override
    public void write(String text) {
        output.writeContent(text);
    }

    @Override
    public void write(String text, int offset, int length) {
        output.writeContent(text, offset, offset + length);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
