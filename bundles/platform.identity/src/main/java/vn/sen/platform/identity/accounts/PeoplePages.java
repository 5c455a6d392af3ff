package vn.sen.platform.identity.accounts;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.lists.Listing;
import vn.sen.platform.api.lists.Slice;
import vn.sen.platform.api.pages.Form;
import vn.sen.platform.api.pages.Fragment;
import vn.sen.platform.api.pages.Page;
import vn.sen.platform.api.pages.Templates;
import vn.sen.platform.api.people.Caller;
import vn.sen.platform.api.people.Role;
import vn.sen.platform.api.text.Text;
import vn.sen.platform.identity.IdentityPermission;
import vn.sen.platform.identity.accounts.AccountDirectory.Entry;
import vn.sen.platform.identity.accounts.AccountDirectory.Filter;

/** The list of people, and making them. */
@Path("pages")
@Component(service = PeoplePages.class)
public final class PeoplePages {
    static final Page.Crumb CRUMB = new Page.Crumb(new Text("Người dùng", "People"), "/identity");

    private final Templates templates;
    private final AccountDirectory directory;
    private final AccountDesk desk;
    private final AgencyCodes agencies;

    @Activate
    public PeoplePages(
            @Reference Templates templates,
            @Reference AccountDirectory directory,
            @Reference AccountDesk desk,
            @Reference AgencyCodes agencies) {
        this.templates = templates;
        this.directory = directory;
        this.desk = desk;
        this.agencies = agencies;
    }

    /** Who may not see people is shown their own page: the address is short and gets guessed. */
    @GET
    public Object list(
            @QueryParam("q") @Nullable String words,
            @QueryParam("role") @Nullable String role,
            @QueryParam("active") @Nullable String active,
            @QueryParam("after") @Nullable String after) {
        Caller caller = Call.current().caller();
        if (caller.account().isPresent() && !caller.may(IdentityPermission.SEE_PEOPLE)) {
            return Response.seeOther(URI.create("/identity/me")).build();
        }
        Filter filter = filter(words, role, active);
        Slice<Entry> people = directory.list(filter).pager().page(after, Listing.DEFAULT_LIMIT);
        Map<String, Object> model = new HashMap<>();
        model.put("filter", filter);
        model.put("query", query(filter));
        model.put("people", people);
        model.put("after", Optional.ofNullable(after));
        return Page.of(new Text("Người dùng", "People"), templates.fragment("people.jte", model))
                .with(actions());
    }

    private Fragment actions() {
        return Call.current().caller().may(IdentityPermission.MANAGE_PEOPLE)
                ? templates.fragment("people-actions.jte", Map.of())
                : Fragment.EMPTY;
    }

    static Filter filter(@Nullable String words, @Nullable String role, @Nullable String active) {
        return new Filter(
                words == null ? "" : words.strip(),
                Arrays.stream(Role.values())
                        .filter(r -> r.name().equals(role))
                        .findFirst()
                        .orElse(null),
                active == null || active.isEmpty() ? null : Boolean.valueOf(active));
    }

    private static String query(Filter filter) {
        StringBuilder query = new StringBuilder("?q=");
        query.append(URLEncoder.encode(filter.words(), StandardCharsets.UTF_8));
        if (filter.role() != null) {
            query.append("&role=").append(filter.role());
        }
        if (filter.active() != null) {
            query.append("&active=").append(filter.active());
        }
        return query.toString();
    }

    @GET
    @Path("new")
    public Page form() {
        Call.current().caller().require(IdentityPermission.MANAGE_PEOPLE);
        return Page.of(
                        new Text("Thêm người dùng", "New person"),
                        templates.fragment("person-new.jte", Map.of()))
                .under(CRUMB);
    }

    /** Shows the first password once, and nowhere again. */
    @POST
    @Path("new")
    public Page make(Form form) {
        Optional<UUID> agency = agencies.resolve(form.faults(), "agency", form.raw("agency"));
        AccountDesk.Made made =
                desk.make(
                        new AccountDesk.Details(
                                form.raw("signInName"), form.raw("displayName"), agency),
                        form.faults());
        return OneTimePage.of(templates, directory.require(made.id()), made.password());
    }
}
