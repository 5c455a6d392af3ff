package vn.sen.inspections.followpages;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.inspections.closing.ConditionDraft;
import vn.sen.inspections.closing.Conditions;
import vn.sen.inspections.criteria.Comparison;
import vn.sen.platform.api.pages.Form;
import vn.sen.platform.api.text.Text;

/** The form that lets data close a finding. */
@Path("pages/findings/{finding}/condition")
@Component(service = ConditionForm.class)
public final class ConditionForm {
    private final Conditions conditions;

    @Activate
    public ConditionForm(@Reference Conditions conditions) {
        this.conditions = conditions;
    }

    @POST
    public Response ask(@PathParam("finding") UUID finding, Form form) {
        String measure = form.text("measure", 100);
        Comparison comparison = form.choice("comparison", Comparison.class);
        BigDecimal threshold = figure(form);
        int weeks = form.number("holdWeeks", 0, 104);
        int window = form.number("windowDays", 1, 3_660);
        int watch = form.number("watchMonths", 0, 120);
        form.check();
        conditions.ask(
                finding,
                new ConditionDraft(measure, comparison, threshold, null, window, weeks, watch));
        return FindingPage.to(finding, Done.CONDITION);
    }

    private static BigDecimal figure(Form form) {
        String typed = form.raw("threshold").strip().replace(',', '.');
        if (typed.matches("-?\\d{1,9}(\\.\\d{1,4})?")) {
            return new BigDecimal(typed);
        }
        form.faults()
                .add(
                        "threshold",
                        "not-a-number",
                        new Text(
                                "Hãy nhập một số, ví dụ 90 hoặc 92,5.",
                                "Enter a number, for example 90 or 92.5."));
        return BigDecimal.ZERO;
    }
}
