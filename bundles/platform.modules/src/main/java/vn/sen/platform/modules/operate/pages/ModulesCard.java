package vn.sen.platform.modules.operate.pages;

import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.pages.Card;
import vn.sen.platform.api.pages.Fragment;
import vn.sen.platform.api.pages.Templates;
import vn.sen.platform.api.people.Caller;
import vn.sen.platform.api.text.Text;
import vn.sen.platform.modules.operate.ModulesPermission;
import vn.sen.platform.modules.operate.Operations;
import vn.sen.platform.modules.operate.Overview;

/** How the modules are, on the first page of those who look after them. */
@Component
public final class ModulesCard implements Card {
    private final Overview overview;
    private final Operations operations;
    private final Templates templates;

    @Activate
    public ModulesCard(
            @Reference Overview overview,
            @Reference Operations operations,
            @Reference Templates templates) {
        this.overview = overview;
        this.operations = operations;
        this.templates = templates;
    }

    @Override
    public Text title() {
        return new Text("Sức khỏe phân hệ", "Health of the modules");
    }

    @Override
    public int order() {
        return 930;
    }

    @Override
    public Optional<Fragment> body(Caller caller) {
        return caller.may(ModulesPermission.WATCH)
                ? Optional.of(
                        templates.fragment(
                                "card.jte",
                                Map.of(
                                        "modules",
                                        overview.all(),
                                        "unsigned",
                                        operations.unsignedAllowed())))
                : Optional.empty();
    }
}
