package vn.sen.inspections.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.inspections.access.InspectionPermission;
import vn.sen.platform.api.pages.Card;
import vn.sen.platform.api.pages.Fragment;
import vn.sen.platform.api.pages.Templates;
import vn.sen.platform.api.people.Caller;
import vn.sen.platform.api.text.Text;

/** What waits for somebody in inspections, on their first page. */
@Component
public final class WaitingCard implements Card {
    private static final int SHOWN = 6;

    private final Templates templates;
    private final Waiting waiting;

    @Activate
    public WaitingCard(@Reference Templates templates, @Reference Waiting waiting) {
        this.templates = templates;
        this.waiting = waiting;
    }

    @Override
    public Text title() {
        return new Text("Kiểm tra", "Inspections");
    }

    @Override
    public int order() {
        return 200;
    }

    @Override
    public Optional<Fragment> body(Caller caller) {
        if (!caller.may(InspectionPermission.VIEW)) {
            return Optional.empty();
        }
        List<NextStep> steps = waiting.forCaller();
        return Optional.of(
                templates.fragment(
                        "visit/card.jte",
                        Map.of(
                                "steps",
                                steps.stream().limit(SHOWN).toList(),
                                "more",
                                Math.max(0, steps.size() - SHOWN))));
    }
}
