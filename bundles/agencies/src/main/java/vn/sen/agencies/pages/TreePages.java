package vn.sen.agencies.pages;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.agencies.AgencyFilter;
import vn.sen.agencies.AgencyLists;
import vn.sen.agencies.AgencyPermission;
import vn.sen.agencies.AgencyRegister;
import vn.sen.agencies.AgencyView;
import vn.sen.agencies.Asked;
import vn.sen.agencies.ListedAgency;
import vn.sen.agencies.api.AgencyKind;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.lists.Listing;
import vn.sen.platform.api.lists.Slice;
import vn.sen.platform.api.pages.Page;
import vn.sen.platform.api.pages.Templates;
import vn.sen.platform.api.text.Text;

/** The tree and the list of agencies, and what lies below one of them for the printer. */
@Path("pages")
@Component(service = TreePages.class)
public final class TreePages {
    static final Page.Crumb HOME = new Page.Crumb(new Text("Cơ quan", "Agencies"), "/agencies");
    private static final int MOST_OPEN = 200;

    private final AgencyRegister register;
    private final AgencyLists lists;
    private final Templates templates;

    @Activate
    public TreePages(
            @Reference AgencyRegister register,
            @Reference AgencyLists lists,
            @Reference Templates templates) {
        this.register = register;
        this.lists = lists;
        this.templates = templates;
    }

    /**
     * @param open ids of what is open, by comma; "none" for nothing
     * @param at an agency to which the tree is opened
     */
    @GET
    public Page tree(
            @QueryParam("asOf") @Nullable String asOf,
            @QueryParam("open") @Nullable String open,
            @QueryParam("at") @Nullable String at) {
        Call.current().caller().require(AgencyPermission.VIEW);
        Asked asked = new Asked();
        LocalDate day = asked.day("asOf", asOf, register.today());
        UUID target = asked.id("at", at);
        Set<UUID> opened = opened(open, asked);
        asked.done();
        if (target != null) {
            register.ancestorViews(target, day).stream()
                    .map(AgencyView::id)
                    .filter(id -> !id.equals(target))
                    .forEach(opened::add);
        }
        String link = day.equals(register.today()) ? "" : day.toString();
        List<Branch> branches = new Tree(register, day, link, opened).branches();
        Map<String, Object> model = new HashMap<>();
        model.put("branches", branches);
        model.put("day", day);
        model.put("asOf", link);
        model.put("target", target == null ? "" : target.toString());
        return Page.of(
                        new Text("Cơ quan, đơn vị", "Agencies"),
                        templates.fragment("tree.jte", model))
                .with(templates.fragment("tree-actions.jte", Map.of()));
    }

    private static Set<UUID> opened(@Nullable String open, Asked asked) {
        Set<UUID> ids = new LinkedHashSet<>();
        if (open == null || open.isBlank()) {
            return ids;
        }
        if (open.equals("none")) {
            ids.add(new UUID(0, 0));
            return ids;
        }
        for (String id : open.split(",")) {
            UUID parsed = asked.id("open", id);
            if (parsed != null && ids.size() < MOST_OPEN) {
                ids.add(parsed);
            }
        }
        return ids;
    }

    @GET
    @Path("list")
    public Page list(
            @QueryParam("q") @Nullable String words,
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("parent") @Nullable String parent,
            @QueryParam("state") @Nullable String state,
            @QueryParam("asOf") @Nullable String asOf,
            @QueryParam("after") @Nullable String after) {
        Call.current().caller().require(AgencyPermission.VIEW);
        Asked asked = new Asked();
        AgencyFilter.State chosen = asked.choice("state", state, AgencyFilter.State.class);
        AgencyFilter filter =
                new AgencyFilter(
                        words == null ? "" : words.strip(),
                        asked.choice("kind", kind, AgencyKind.class),
                        asked.id("parent", parent),
                        chosen == null ? AgencyFilter.State.EXISTING : chosen,
                        asked.day("asOf", asOf, register.today()));
        asked.done();
        Slice<ListedAgency> slice = lists.page(filter, after, Listing.DEFAULT_LIMIT);
        Map<String, Object> model = new HashMap<>();
        model.put("filter", filter);
        model.put("slice", slice);
        model.put("after", after == null ? "" : after);
        model.put("query", query(filter));
        model.put("above", filter.parent() == null ? "" : nameOf(filter.parent()));
        return Page.of(
                        new Text("Danh sách cơ quan, đơn vị", "List of agencies"),
                        templates.fragment("list.jte", model))
                .under(HOME);
    }

    private String nameOf(UUID id) {
        return register.nearest(id, register.today()).map(AgencyView::name).orElse("?");
    }

    /** The filter as it stands in links, without a question mark. */
    private String query(AgencyFilter filter) {
        List<String> parts = new ArrayList<>();
        if (!filter.words().isEmpty()) {
            parts.add("q=" + URLEncoder.encode(filter.words(), StandardCharsets.UTF_8));
        }
        if (filter.kind() != null) {
            parts.add("kind=" + filter.kind());
        }
        if (filter.parent() != null) {
            parts.add("parent=" + filter.parent());
        }
        if (filter.state() != AgencyFilter.State.EXISTING) {
            parts.add("state=" + filter.state());
        }
        if (!filter.day().equals(register.today())) {
            parts.add("asOf=" + filter.day());
        }
        return String.join("&", parts);
    }

    /** Everything below, indented: made to be printed. */
    @GET
    @Path("{id}/subtree")
    public Page subtree(@PathParam("id") UUID id, @QueryParam("asOf") @Nullable String asOf) {
        Call.current().caller().require(AgencyPermission.VIEW);
        Asked asked = new Asked();
        LocalDate day = asked.day("asOf", asOf, register.today());
        asked.done();
        AgencyView top = register.requireNearest(id, day);
        List<AgencyView> all = register.subtreeViews(id, day);
        Map<UUID, List<AgencyView>> below = new HashMap<>();
        for (AgencyView view : all) {
            if (view.parent() != null) {
                below.computeIfAbsent(view.parent(), p -> new ArrayList<>()).add(view);
            }
        }
        List<Line> lines = new ArrayList<>();
        all.stream().limit(1).forEach(first -> add(lines, below, first, 0));
        return Page.of(
                        new Text(
                                top.name() + ": cơ quan và đơn vị trực thuộc",
                                top.name() + ": what lies below"),
                        templates.fragment(
                                "subtree.jte", Map.of("lines", lines, "day", day, "top", top)))
                .under(HOME, new Page.Crumb(Text.same(top.name()), "/agencies/" + id));
    }

    /** A line of an indented list. */
    public record Line(int depth, AgencyView agency) {}

    private static void add(
            List<Line> lines, Map<UUID, List<AgencyView>> below, AgencyView view, int depth) {
        lines.add(new Line(depth, view));
        for (AgencyView child : below.getOrDefault(view.id(), List.of())) {
            add(lines, below, child, depth + 1);
        }
    }
}
