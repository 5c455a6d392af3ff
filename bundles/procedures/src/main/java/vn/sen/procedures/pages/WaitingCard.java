package vn.sen.procedures.pages;

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
import vn.sen.procedures.access.ProcedurePermission;
import vn.sen.procedures.catalogue.Catalogue;

/** What waits to be appraised and announced, for those who draft or decide. */
@Component
public final class WaitingCard implements Card {
    private final Catalogue catalogue;
    private final Templates templates;

    @Activate
    public WaitingCard(@Reference Catalogue catalogue, @Reference Templates templates) {
        this.catalogue = catalogue;
        this.templates = templates;
    }

    @Override
    public Text title() {
        return new Text("Thủ tục hành chính", "Procedures");
    }

    @Override
    public int order() {
        return 160;
    }

    @Override
    public Optional<Fragment> body(Caller caller) {
        boolean concerned =
                caller.may(ProcedurePermission.EDIT) || caller.may(ProcedurePermission.DECIDE);
        return concerned
                ? Optional.of(templates.fragment("card.jte", Map.of("counts", catalogue.counts())))
                : Optional.empty();
    }
}
