package vn.sen.agencies;

import java.time.LocalDate;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.pages.SearchProvider;
import vn.sen.platform.api.text.Language;
import vn.sen.platform.api.text.Text;

/** Agencies in the search box of the shell; those that have ended are found too, and say so. */
@Component
public final class AgencySearch implements SearchProvider {
    private static final Text KIND = new Text("Cơ quan", "Agency");

    private final AgencyRegister register;
    private final AgencyLists lists;

    @Activate
    public AgencySearch(@Reference AgencyRegister register, @Reference AgencyLists lists) {
        this.register = register;
        this.lists = lists;
    }

    @Override
    public List<Hit> search(String words, int limit) {
        Call call = Call.current();
        if (!call.caller().may(AgencyPermission.VIEW)) {
            return List.of();
        }
        LocalDate today = register.today();
        List<AgencyView> found = register.found(words, today, true, limit);
        return lists.listed(found, today).stream()
                .map(agency -> hit(agency, today, call.language()))
                .toList();
    }

    private static Hit hit(ListedAgency agency, LocalDate today, Language language) {
        StringBuilder detail = new StringBuilder(agency.code());
        if (agency.parentName() != null) {
            detail.append(" · ").append(agency.parentName());
        }
        if (agency.validTo() != null && agency.validTo().isBefore(today)) {
            detail.append(" · ").append(language.of("đã kết thúc", "ended"));
        } else if (agency.validFrom().isAfter(today)) {
            detail.append(" · ").append(language.of("sẽ thành lập", "to come"));
        }
        return new Hit(KIND, agency.name(), detail.toString(), "/agencies/" + agency.id());
    }
}
