package vn.sen.dossiers.pages;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.dossiers.access.DossierPermission;
import vn.sen.dossiers.cases.DossierFilter;
import vn.sen.dossiers.cases.DossierLists;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.pages.SearchProvider;
import vn.sen.platform.api.text.Language;
import vn.sen.platform.api.text.Text;

/** Dossiers by the beginning of their code or of the owner's name. */
@Component
public final class DossierSearch implements SearchProvider {
    private static final Text KIND = new Text("Hồ sơ", "Dossier");

    private final DossierLists lists;

    @Activate
    public DossierSearch(@Reference DossierLists lists) {
        this.lists = lists;
    }

    @Override
    public List<Hit> search(String words, int limit) {
        Call call = Call.current();
        if (!call.caller().may(DossierPermission.VIEW) || words.strip().length() < 2) {
            return List.of();
        }
        Language language = call.language();
        DossierFilter filter =
                new DossierFilter(null, null, null, null, null, null, words, null, null);
        return lists.urgent(filter).pager().page(null, Math.max(1, limit)).items().stream()
                .map(
                        d ->
                                new Hit(
                                        KIND,
                                        d.code() + " · " + d.owner().name(),
                                        d.state().label().in(language) + " · " + d.procedureName(),
                                        "/dossiers/" + d.id()))
                .toList();
    }
}
