package vn.sen.platform.ui;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.pages.NavigationItem;
import vn.sen.platform.api.pages.Page;
import vn.sen.platform.api.pages.Shell;
import vn.sen.platform.api.people.Caller;
import vn.sen.platform.api.ports.Port;
import vn.sen.platform.api.ports.Ports;
import vn.sen.platform.api.problem.Problem;

/** Header, navigation, heading and footer around every page. */
@Component
public final class PageShell implements Shell {
    private final Port<NavigationItem> items;
    private final UiSource source;
    private final boolean demo;
    private final String version;

    @Activate
    public PageShell(@Reference Ports ports, @Reference UiSource source, BundleContext settings) {
        this(
                ports,
                source,
                "true".equals(settings.getProperty("sen.demo")),
                settings.getProperty("sen.version"));
    }

    PageShell(Ports ports, UiSource source, boolean demo, @Nullable String version) {
        this.items = ports.to(NavigationItem.class);
        this.source = source;
        this.demo = demo;
        this.version = version == null ? "" : version;
    }

    @Override
    public void write(Page page, String path, String theme, Writer out) throws IOException {
        Caller caller = Call.current().caller();
        int query = path.indexOf('?');
        String place = query < 0 ? path : path.substring(0, query);
        Frame frame =
                new Frame(
                        page,
                        place,
                        theme.equals("light") || theme.equals("dark") ? theme : null,
                        Navigation.of(items, caller, place),
                        caller,
                        demo,
                        version);
        source.own("shell.jte", Map.of("frame", frame)).writeTo(out);
    }

    @Override
    public Page problem(Problem problem, String trace) {
        ProblemWords words = ProblemWords.of(problem.code().kind());
        return Page.of(
                words.title(),
                source.own(
                        "problem.jte", Map.of("problem", problem, "words", words, "trace", trace)));
    }
}
