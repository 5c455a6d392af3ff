package vn.sen.dossiers.pages;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.deadlines.api.Segment;
import vn.sen.dossiers.access.AgencyBook;
import vn.sen.dossiers.cases.DossierLists;
import vn.sen.dossiers.clock.ClockReading;
import vn.sen.dossiers.clock.Clockwork;
import vn.sen.platform.api.pages.Form;
import vn.sen.platform.api.pages.Page;
import vn.sen.platform.api.pages.Templates;
import vn.sen.platform.api.text.Text;

/** What would become of a dossier's date; nothing is kept. */
@Path("pages")
@Component(service = WhatIfPages.class)
public final class WhatIfPages {
    /** In the order of the form; the same names stand in the address of the answer. */
    private static final List<String> NAMES = List.of("kind", "reason", "day", "time", "amount");

    private final ClockReading reading;
    private final Clockwork clockwork;
    private final DossierLists lists;
    private final AgencyBook agencies;
    private final Templates templates;

    @Activate
    public WhatIfPages(
            @Reference ClockReading reading,
            @Reference Clockwork clockwork,
            @Reference DossierLists lists,
            @Reference AgencyBook agencies,
            @Reference Templates templates) {
        this.reading = reading;
        this.clockwork = clockwork;
        this.lists = lists;
        this.agencies = agencies;
        this.templates = templates;
    }

    /** What may be supposed to happen. */
    public enum Supposed {
        STOP("Đồng hồ dừng", "The clock stops"),
        RESUME("Đồng hồ chạy tiếp", "The clock goes on"),
        EXTEND("Xin lỗi, hẹn lại", "An apology moves the date"),
        FINISH("Có kết quả", "The result is ready");

        private final Text label;

        Supposed(String vi, String en) {
            label = new Text(vi, en);
        }

        public Text label() {
            return label;
        }
    }

    /** The form, and the answer when the address says what is supposed. */
    @GET
    @Path("{id}/what-if")
    public Page page(@PathParam("id") UUID id, @Context UriInfo asked) {
        var dossier = lists.find(id);
        Form form = new Form(asked.getQueryParameters(), List.of());
        Map<String, Object> model = new HashMap<>();
        model.put("dossier", dossier);
        model.put("typed", form);
        model.put("today", agencies.today());
        model.put("reasons", clockwork.reasons(agencies.today()));
        if (!form.raw("kind").isEmpty()) {
            model.put("answer", reading.simulate(id, supposed(form)));
        }
        String code = dossier.code().isEmpty() ? "–" : dossier.code();
        return Page.of(
                        new Text("Nếu như… thì hẹn ngày nào?", "What if…"),
                        templates.fragment("what-if.jte", model))
                .under(DossierPages.HOME, new Page.Crumb(Text.same(code), "/dossiers/" + id));
    }

    @POST
    @Path("{id}/what-if")
    public Response ask(@PathParam("id") UUID id, Form form) {
        reading.simulate(id, supposed(form));
        UriBuilder address = UriBuilder.fromPath("/dossiers/" + id + "/what-if");
        Map<String, Object> values = new HashMap<>();
        for (String name : NAMES) {
            if (!form.raw(name).isBlank()) {
                address.queryParam(name, "{" + name + "}");
                values.put(name, form.raw(name));
            }
        }
        return Response.seeOther(address.buildFromMap(values)).build();
    }

    private ClockReading.WhatIf supposed(Form form) {
        Supposed kind = form.choice("kind", Supposed.class);
        var day = form.date("day");
        LocalTime time = Objects.requireNonNullElseGet(form.optionalTime("time"), () -> usual(day));
        int amount = kind == Supposed.EXTEND ? form.number("amount", 1, 366) : 0;
        String reason = kind == Supposed.STOP ? form.text("reason", 60) : "";
        form.check();
        return new ClockReading.WhatIf(
                Segment.Kind.valueOf(kind.name()),
                day.atTime(time).atZone(agencies.zone()).toInstant(),
                reason,
                null,
                amount);
    }

    /** Of today this moment, for noon may lie before the receipt; of other days noon. */
    private LocalTime usual(LocalDate day) {
        LocalDateTime now = agencies.now();
        return day.equals(now.toLocalDate()) ? now.toLocalTime() : LocalTime.NOON;
    }
}
