package vn.sen.dossiers.pages;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.dossiers.access.DossierPermission;
import vn.sen.dossiers.api.DossierState;
import vn.sen.dossiers.cases.DossierFilter;
import vn.sen.dossiers.cases.DossierLists;
import vn.sen.dossiers.cases.DossierView;
import vn.sen.dossiers.papers.RegisterPaper;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.lists.Slice;
import vn.sen.platform.api.pages.Page;
import vn.sen.platform.api.pages.Templates;
import vn.sen.platform.api.text.Text;

/** Lists of work: mine by urgency, all by urgency, and the register. */
@Path("pages")
@Component(service = WorkPages.class)
public final class WorkPages {
    private static final int ROWS = 50;

    private final DossierLists lists;
    private final Templates templates;

    @Activate
    public WorkPages(@Reference DossierLists lists, @Reference Templates templates) {
        this.lists = lists;
        this.templates = templates;
    }

    /**
     * A list with what it was narrowed to.
     *
     * @param path of the list with its filters
     * @param api path of the same list in the API
     * @param papers paths of the volumes in which the list is printed; empty when it is not
     */
    public record WorkModel(
            String tab,
            Slice<DossierView> rows,
            String path,
            String api,
            String after,
            Asked asked,
            List<String> papers) {}

    /** What was asked for, as it was typed. */
    public record Asked(String words, String state, String standing, String from, String to) {}

    /** Mine first; for who has none, what is late or near. */
    @GET
    public Page work(
            @QueryParam("show") @Nullable String show,
            @QueryParam("after") @Nullable String after) {
        Optional<UUID> account = Call.current().caller().account();
        String tab = show == null ? "mine" : show;
        DossierFilter filter =
                switch (tab) {
                    case "late" -> DossierFilter.ALL.standing(DossierFilter.Narrow.LATE);
                    case "soon" -> DossierFilter.ALL.standing(DossierFilter.Narrow.AT_RISK);
                    case "paused" -> DossierFilter.ALL.of(DossierState.Group.PAUSED);
                    case "new" -> DossierFilter.ALL.of(DossierState.Group.NEW);
                    case "open" -> DossierFilter.ALL.of(DossierState.Group.OPEN);
                    default ->
                            DossierFilter.ALL
                                    .of(DossierState.Group.OPEN)
                                    .handledBy(account.orElse(new UUID(0, 0)));
                };
        Slice<DossierView> rows = lists.urgent(filter).pager().page(blank(after), ROWS);
        WorkModel model =
                new WorkModel(
                        tab,
                        rows,
                        "/dossiers?show=" + tab,
                        api(tab, account),
                        after == null ? "" : after,
                        new Asked("", "", "", "", ""),
                        List.of());
        return Page.of(
                new Text("Hồ sơ", "Dossiers"), templates.fragment("work.jte", Map.of("m", model)));
    }

    private static String api(String tab, Optional<UUID> account) {
        String base = "/api/v1/dossiers?";
        return switch (tab) {
            case "late" -> base + "standing=LATE";
            case "soon" -> base + "standing=AT_RISK";
            case "paused" -> base + "group=PAUSED";
            case "new" -> base + "group=NEW";
            case "open" -> base + "group=OPEN";
            default -> base + "group=OPEN" + account.map(id -> "&handler=" + id).orElse("");
        };
    }

    private static @Nullable String blank(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }

    @GET
    @Path("register")
    public Page register(
            @QueryParam("q") @Nullable String words,
            @QueryParam("state") @Nullable String state,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("after") @Nullable String after) {
        DossierFilter filter =
                new DossierFilter(
                        null,
                        null,
                        state(state),
                        null,
                        null,
                        null,
                        blank(words),
                        day(from),
                        day(to));
        String query =
                "q=%s&state=%s&from=%s&to=%s"
                        .formatted(encoded(words), encoded(state), encoded(from), encoded(to));
        WorkModel model =
                new WorkModel(
                        "register",
                        lists.register(filter).pager().page(blank(after), ROWS),
                        "/dossiers/register?" + query,
                        "/api/v1/dossiers/register?" + api(words, state, from, to),
                        after == null ? "" : after,
                        new Asked(or(words), or(state), "", or(from), or(to)),
                        papers(filter, from, to));
        return Page.of(
                        new Text("Sổ theo dõi hồ sơ", "Register of dossiers"),
                        templates.fragment("register.jte", Map.of("m", model)))
                .under(DossierPages.HOME);
    }

    /** The paper register is of a period alone: whoever looks for a name prints nothing. */
    private List<String> papers(DossierFilter filter, @Nullable String from, @Nullable String to) {
        boolean period = filter.from() != null && filter.to() != null;
        boolean narrowed = filter.words() != null || filter.state() != null;
        if (!period || narrowed || !Call.current().caller().may(DossierPermission.EXPORT)) {
            return List.of();
        }
        int volumes = RegisterPaper.volumes(lists.count(filter));
        return IntStream.rangeClosed(1, volumes)
                .mapToObj(
                        volume ->
                                "/api/v1/dossiers/papers/register?from=%s&to=%s&volume=%d"
                                        .formatted(encoded(from), encoded(to), volume))
                .toList();
    }

    private static String api(
            @Nullable String words,
            @Nullable String state,
            @Nullable String from,
            @Nullable String to) {
        StringBuilder query = new StringBuilder();
        List.of(
                        new String[] {"words", or(words)},
                        new String[] {"state", or(state)},
                        new String[] {"from", or(from)},
                        new String[] {"to", or(to)})
                .stream()
                .filter(pair -> !pair[1].isBlank())
                .forEach(pair -> query.append(pair[0] + "=" + encoded(pair[1]) + "&"));
        return query.toString();
    }

    private static String or(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String encoded(@Nullable String text) {
        return URLEncoder.encode(or(text), StandardCharsets.UTF_8);
    }

    private static @Nullable DossierState state(@Nullable String name) {
        return Arrays.stream(DossierState.values())
                .filter(s -> s.name().equals(or(name).toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? null : LocalDate.parse(text);
        } catch (java.time.DateTimeException noDay) {
            return null;
        }
    }
}
