package vn.sen.procedures.citizen;

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

/** The way for whoever has not signed in. */
@Component
public final class CitizenCard implements Card {
    private final Templates templates;

    @Activate
    public CitizenCard(@Reference Templates templates) {
        this.templates = templates;
    }

    @Override
    public Text title() {
        return new Text("Tra cứu thủ tục hành chính", "Find a procedure");
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Fragment> body(Caller caller) {
        return caller.isAnonymous()
                ? Optional.of(templates.fragment("citizen/ask.jte", Map.of("words", "")))
                : Optional.empty();
    }
}
