package vn.sen.platform.ui;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.pages.Fragment;
import vn.sen.platform.api.pages.Ui;
import vn.sen.platform.ui.assets.Assets;

/** Makes the {@link Ui} of the current call, and renders the templates of this bundle. */
@Component(service = UiSource.class)
public final class UiSource {
    private final Clock clock;
    private final Assets assets;
    private final CompiledTemplates own =
            new CompiledTemplates(UiSource.class.getClassLoader(), "vn.sen.jte.platform.ui");

    @Activate
    public UiSource(@Reference Clock clock, @Reference Assets assets) {
        this.clock = clock;
        this.assets = assets;
    }

    public Ui ui() {
        return new CallUi(Call.current(), clock, this);
    }

    /** One of our own templates; the model may bring a {@code ui} of its own. */
    public Fragment own(String template, Map<String, Object> model) {
        Map<String, Object> all = new HashMap<>(model);
        Ui ui = (Ui) all.computeIfAbsent("ui", none -> ui());
        all.put("l", ui.language());
        all.put("assets", assets);
        return out -> own.render(template, all, out);
    }
}
