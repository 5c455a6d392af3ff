package vn.sen.dossiers.citizen;

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

/** The look-up on the first page of whoever has not signed in. */
@Component
public final class LookUpCard implements Card {
    private final Templates templates;

    @Activate
    public LookUpCard(@Reference Templates templates) {
        this.templates = templates;
    }

    @Override
    public Text title() {
        return LookUpPages.TITLE;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public Optional<Fragment> body(Caller caller) {
        return caller.isAnonymous()
                ? Optional.of(templates.fragment("citizen/card.jte", Map.of()))
                : Optional.empty();
    }
}
