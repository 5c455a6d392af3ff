package vn.sen.platform.ui;

import java.util.HashMap;
import java.util.Map;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.service.component.ComponentContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import vn.sen.platform.api.pages.Fragment;
import vn.sen.platform.api.pages.Templates;
import vn.sen.platform.api.pages.Ui;

/** The templates of the bundle that uses this service. */
@Component(scope = ServiceScope.BUNDLE)
public final class ModuleTemplates implements Templates {
    private final CompiledTemplates templates;
    private final UiSource source;

    @Activate
    public ModuleTemplates(ComponentContext context, @Reference UiSource source) {
        this(of(context.getUsingBundle()), source);
    }

    ModuleTemplates(CompiledTemplates templates, UiSource source) {
        this.templates = templates;
        this.source = source;
    }

    private static CompiledTemplates of(Bundle module) {
        String name = module.getHeaders().get("Sen-Module");
        if (name == null) {
            throw new IllegalStateException(module + " has no header Sen-Module");
        }
        return new CompiledTemplates(
                module.adapt(BundleWiring.class).getClassLoader(), "vn.sen.jte." + name);
    }

    @Override
    public Fragment fragment(String template, Map<String, Object> model) {
        Ui ui = source.ui();
        Map<String, Object> all = new HashMap<>(model);
        all.put("ui", ui);
        all.put("l", ui.language());
        return out -> templates.render(template, all, out);
    }
}
