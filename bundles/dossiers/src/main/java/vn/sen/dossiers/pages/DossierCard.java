package vn.sen.dossiers.pages;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.dossiers.access.AgencyBook;
import vn.sen.dossiers.access.DossierPermission;
import vn.sen.dossiers.access.Sight;
import vn.sen.dossiers.counts.Figures;
import vn.sen.platform.api.pages.Card;
import vn.sen.platform.api.pages.Fragment;
import vn.sen.platform.api.pages.Templates;
import vn.sen.platform.api.people.Caller;
import vn.sen.platform.api.text.Text;

/** The month's flow and what is late now, from counts alone. */
@Component
public final class DossierCard implements Card {
    private final Templates templates;
    private final Figures figures;
    private final Sight sight;
    private final AgencyBook agencies;

    @Activate
    public DossierCard(
            @Reference Templates templates,
            @Reference Figures figures,
            @Reference Sight sight,
            @Reference AgencyBook agencies) {
        this.templates = templates;
        this.figures = figures;
        this.sight = sight;
        this.agencies = agencies;
    }

    @Override
    public Text title() {
        return new Text("Hồ sơ", "Dossiers");
    }

    @Override
    public int order() {
        return 120;
    }

    @Override
    public Optional<Fragment> body(Caller caller) {
        if (!caller.may(DossierPermission.VIEW)) {
            return Optional.empty();
        }
        Sight.View view = sight.ofCaller();
        LocalDate today = agencies.today();
        Figures.Flow flow =
                figures.flow(
                        new Figures.Period(
                                view.all() ? null : view.agencies(),
                                null,
                                today.withDayOfMonth(1),
                                today));
        return Optional.of(templates.fragment("card.jte", Map.of("flow", flow)));
    }
}
