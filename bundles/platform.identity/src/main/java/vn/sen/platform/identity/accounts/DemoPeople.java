package vn.sen.platform.identity.accounts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.demo.DemoData;
import vn.sen.platform.api.people.AgencyTree;
import vn.sen.platform.api.people.Role;
import vn.sen.platform.api.ports.Port;
import vn.sen.platform.api.ports.Ports;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.identity.IdentityProblem;
import vn.sen.platform.identity.IdentitySettings;

/**
 * Invented people by role, from {@code demo/people.csv}; all with the one password of the demo. On
 * a server without the agencies module, only those who belong to no agency.
 */
@Component
public final class DemoPeople implements DemoData {
    /** Known to everybody: for servers that show invented data, and for no other. */
    static final String PASSWORD = "sen-minh-hoa-2021";

    private final Accounts accounts;
    private final Port<AgencyTree> agencies;
    private final boolean withAgencies;

    @Activate
    public DemoPeople(
            @Reference Accounts accounts,
            @Reference Ports ports,
            @Reference IdentitySettings settings) {
        this.accounts = accounts;
        withAgencies = settings.expects("agencies");
        agencies = ports.to(AgencyTree.class);
    }

    @Override
    public String name() {
        return "identity.people";
    }

    @Override
    public int order() {
        return 200;
    }

    @Override
    public void load() {
        for (Line line : lines()) {
            boolean hasPlace = line.agency().isEmpty() || withAgencies;
            if (hasPlace && accounts.byName(line.signInName()).isEmpty()) {
                accounts.make(wish(line), PASSWORD, false);
            }
        }
    }

    private Accounts.Wish wish(Line line) {
        Optional<UUID> agency = line.agency().map(this::agency);
        List<Grant> grants =
                line.roles().stream()
                        .map(
                                given ->
                                        given.everywhere()
                                                ? Grant.everywhere(given.role())
                                                : new Grant(given.role(), agency))
                        .toList();
        return new Accounts.Wish(line.signInName(), line.displayName(), agency, grants, true);
    }

    private UUID agency(String code) {
        return agencies.call(tree -> tree.byCode(code))
                .flatMap(found -> found)
                .orElseThrow(() -> new Problem(IdentityProblem.UNKNOWN_AGENCY, code));
    }

    /**
     * @param everywhere whether the role is held for the province, not only where the person works
     */
    record Given(Role role, boolean everywhere) {
        static Given of(String text) {
            String[] parts = text.split("@", -1);
            return new Given(Role.valueOf(parts[0]), parts[1].equals("province"));
        }
    }

    /**
     * @param agency code of where the person works
     */
    record Line(String signInName, String displayName, Optional<String> agency, List<Given> roles) {
        static Line of(String text) {
            String[] cells = text.split(";", -1);
            return new Line(
                    cells[0],
                    cells[1],
                    Optional.of(cells[2]).filter(code -> !code.isEmpty()),
                    Arrays.stream(cells[3].split(" ", -1)).map(Given::of).toList());
        }
    }

    static List<Line> lines() {
        try (InputStream in = DemoPeople.class.getResourceAsStream("/demo/people.csv")) {
            byte[] bytes = Objects.requireNonNull(in).readAllBytes();
            return new String(bytes, StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .filter(line -> !line.isBlank())
                    .map(Line::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
