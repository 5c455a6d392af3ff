package vn.sen.platform.ui;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.WriterOutput;
import java.io.Writer;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** The templates that were compiled into one bundle. Thread-safe. */
final class CompiledTemplates {
    private final ClassLoader loader;
    private final TemplateEngine engine;
    private final Set<String> loaded = ConcurrentHashMap.newKeySet();

    CompiledTemplates(ClassLoader loader, String packageName) {
        this.loader = loader;
        this.engine =
                inBundle(
                        () ->
                                TemplateEngine.createPrecompiled(
                                        null, ContentType.Html, loader, packageName));
    }

    void render(String template, Map<String, Object> model, Writer out) {
        if (loaded.add(template)) {
            inBundle(
                    () -> {
                        engine.prepareForRendering(template);
                        return template;
                    });
        }
        engine.render(template, model, new WriterOutput(out));
    }

    /** jte loads precompiled classes through the thread's class loader, whatever it was given. */
    private <T> T inBundle(Supplier<T> work) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            return work.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
