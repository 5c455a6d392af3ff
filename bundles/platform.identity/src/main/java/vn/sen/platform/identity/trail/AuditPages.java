package vn.sen.platform.identity.trail;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.json.Json;
import vn.sen.platform.api.lists.Listing;
import vn.sen.platform.api.lists.Slice;
import vn.sen.platform.api.pages.Form;
import vn.sen.platform.api.pages.Page;
import vn.sen.platform.api.pages.Templates;
import vn.sen.platform.api.store.AuditTrail;
import vn.sen.platform.api.text.Text;
import vn.sen.platform.identity.IdentityPermission;

/** The audit trail, to read and to prove. */
@Path("pages/audit")
@Component(service = AuditPages.class)
public final class AuditPages {
    static final String HERE = "/identity/audit";
    private static final Text TITLE = new Text("Nhật ký", "Audit trail");

    private final Templates templates;
    private final AuditLog log;
    private final AuditTrail trail;
    private final Clock clock;
    private final Json json;

    @Activate
    public AuditPages(
            @Reference Templates templates,
            @Reference AuditLog log,
            @Reference AuditTrail trail,
            @Reference Clock clock,
            @Reference Json json) {
        this.templates = templates;
        this.log = log;
        this.trail = trail;
        this.clock = clock;
        this.json = json;
    }

    @GET
    public Page list(
            @QueryParam("who") @Nullable String who,
            @QueryParam("act") @Nullable String act,
            @QueryParam("subject") @Nullable String subject,
            @QueryParam("result") @Nullable String result,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("after") @Nullable String after) {
        Map<String, List<String>> typed = typed(who, act, subject, result, from, to);
        Form form = new Form(typed, List.of());
        AuditLog.Search search = AuditResource.search(form);
        Slice<AuditTrail.Row> rows = log.list(search).pager().page(after, Listing.DEFAULT_LIMIT);
        Map<String, Object> model = new HashMap<>();
        model.put("typed", form);
        model.put("query", query(typed));
        model.put("rows", rows.map(this::line));
        model.put("after", Optional.ofNullable(after));
        return Page.of(TITLE, templates.fragment("audit.jte", model))
                .with(templates.fragment("audit-actions.jte", Map.of()));
    }

    /** A row of the trail, its details as words. */
    public record Line(AuditTrail.Row row, List<Text> details) {}

    private Line line(AuditTrail.Row row) {
        List<Text> details =
                ((Map<?, ?>) json.read(row.details(), Map.class))
                        .entrySet().stream().map(AuditPages::words).toList();
        return new Line(row, details);
    }

    private static Text words(Map.Entry<?, ?> detail) {
        return ActWords.detail(String.valueOf(detail.getKey()), String.valueOf(detail.getValue()));
    }

    private static Map<String, List<String>> typed(
            @Nullable String who,
            @Nullable String act,
            @Nullable String subject,
            @Nullable String result,
            @Nullable String from,
            @Nullable String to) {
        Map<String, List<String>> typed = new LinkedHashMap<>();
        put(typed, "who", who);
        put(typed, "act", act);
        put(typed, "subject", subject);
        put(typed, "result", result);
        put(typed, "from", from);
        put(typed, "to", to);
        return typed;
    }

    private static void put(Map<String, List<String>> typed, String field, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            typed.put(field, List.of(value.strip()));
        }
    }

    private static String query(Map<String, List<String>> typed) {
        return typed.entrySet().stream()
                .map(
                        e ->
                                e.getKey()
                                        + "="
                                        + URLEncoder.encode(
                                                e.getValue().get(0), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "?", ""));
    }

    /** Proves the chain. Reads the whole trail: takes a while on an old server. */
    @POST
    @Path("verify")
    public Page verify(Form form) {
        Call.current().caller().require(IdentityPermission.SEE_AUDIT);
        Map<String, Object> model = new HashMap<>();
        model.put("broken", trail.verify());
        model.put("at", clock.instant());
        return Page.of(
                        new Text("Kiểm tra chuỗi nhật ký", "Proof of the audit chain"),
                        templates.fragment("audit-proof.jte", model))
                .under(new Page.Crumb(TITLE, HERE));
    }
}
