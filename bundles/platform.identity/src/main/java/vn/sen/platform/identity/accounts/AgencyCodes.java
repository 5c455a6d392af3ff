package vn.sen.platform.identity.accounts;

import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.people.AgencyTree;
import vn.sen.platform.api.ports.Port;
import vn.sen.platform.api.ports.Ports;
import vn.sen.platform.api.problem.Faults;
import vn.sen.platform.api.text.Text;

/** Agencies as people name them. While the agencies module is away, ids stand for names. */
@Component(service = AgencyCodes.class)
public final class AgencyCodes {
    private final Port<AgencyTree> tree;

    @Activate
    public AgencyCodes(@Reference Ports ports) {
        tree = ports.to(AgencyTree.class);
    }

    /** Today's name; the id where the name is not known. */
    public String name(UUID agency) {
        return tree.call(agencies -> agencies.name(agency))
                .flatMap(found -> found)
                .orElse(agency.toString());
    }

    /** The agency of a typed code; empty for "", and with a fault noted for an unknown one. */
    public Optional<UUID> resolve(Faults faults, String field, String code) {
        String plain = code.strip();
        if (plain.isEmpty()) {
            return Optional.empty();
        }
        Optional<UUID> found = tree.call(agencies -> agencies.byCode(plain)).flatMap(a -> a);
        if (found.isEmpty()) {
            faults.add(
                    field,
                    "unknown-agency",
                    new Text(
                                    "Không có cơ quan mang mã “{0}”. Hãy xem mã ở trang Cơ quan, ví"
                                            + " dụ SNV.",
                                    "There is no agency with the code “{0}”. See the page of"
                                            + " agencies for codes, for example SNV.")
                            .with(plain));
        }
        return found;
    }
}
