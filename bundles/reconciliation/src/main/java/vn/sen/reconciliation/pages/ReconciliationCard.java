package vn.sen.reconciliation.pages;

import java.util.List;
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
import vn.sen.reconciliation.ReconciliationPermission;
import vn.sen.reconciliation.lines.Figures;
import vn.sen.reconciliation.lists.BatchLists;
import vn.sen.reconciliation.lists.BatchState;
import vn.sen.reconciliation.lists.BatchView;

/** The last lists with their three figures, on the first page. */
@Component
public final class ReconciliationCard implements Card {
    private static final int SHOWN = 3;

    private final BatchLists lists;
    private final Figures figures;
    private final Templates templates;

    @Activate
    public ReconciliationCard(
            @Reference BatchLists lists,
            @Reference Figures figures,
            @Reference Templates templates) {
        this.lists = lists;
        this.figures = figures;
        this.templates = templates;
    }

    /** A list on the card. */
    public record Recent(BatchView batch, Figures.Summary figures) {}

    @Override
    public Text title() {
        return new Text("Đối soát trễ hẹn", "Late lists reconciled");
    }

    @Override
    public int order() {
        return 350;
    }

    @Override
    public Optional<Fragment> body(Caller caller) {
        if (caller.isAnonymous() || !caller.may(ReconciliationPermission.VIEW)) {
            return Optional.empty();
        }
        List<Recent> recent =
                lists.list(null, null, SHOWN).items().stream()
                        .filter(batch -> batch.state() == BatchState.DONE)
                        .map(batch -> new Recent(batch, figures.of(batch.id())))
                        .toList();
        return recent.isEmpty()
                ? Optional.empty()
                : Optional.of(templates.fragment("card.jte", Map.of("recent", recent)));
    }
}
