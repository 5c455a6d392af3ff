package vn.sen.procedures.catalogue;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import vn.sen.deadlines.api.LimitUnit;
import vn.sen.platform.api.problem.Faults;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.text.Text;
import vn.sen.procedures.api.Component;

/** What no version may say, not even a draft. */
final class ContentCheck {
    private static final int MOST = 200;
    private static final long DEAREST = 100_000_000_000L;

    private ContentCheck() {}

    static void check(ProcedureContent content, Collection<String> reasons, Faults faults) {
        faults.text("name", content.name(), 500);
        faults.required("level", content.level());
        faults.required("competent", content.competent());
        faults.optionalText("field", content.field(), 40);
        faults.optionalText("fieldName", content.fieldName(), 300);
        faults.optionalText("subjects", content.subjects(), 2000);
        faults.optionalText("result", content.result(), 1000);
        faults.optionalText("requirements", content.requirements(), 5000);
        faults.optionalText("keywords", content.keywords(), 500);
        faults.optionalText("note", content.note(), 1000);
        texts("steps", content.steps(), faults);
        texts("legalBasis", content.legalBasis(), faults);
        if (content.sets() < 0 || content.sets() > 20) {
            faults.add("sets", "not-a-number", new Text("Nhập từ 1 đến 20 bộ.", "Enter 1 to 20."));
        }
        limit(content, faults);
        content.goesOnline().check(faults);
        components(content.components(), faults);
        fees(content.fees(), faults);
        forms(content, faults);
        RouteCheck.check(content.route(), reasons, faults);
    }

    private static void texts(String field, List<String> lines, Faults faults) {
        tooMany(field, lines.size(), faults);
        for (int i = 0; i < lines.size(); i++) {
            faults.text(field + "[" + i + "]", lines.get(i), 2000);
        }
    }

    private static void tooMany(String field, int size, Faults faults) {
        if (size > MOST) {
            faults.add(
                    field,
                    "too-many",
                    new Text("Tối đa {0} mục.", "At most {0} entries.").with(MOST));
        }
    }

    private static void limit(ProcedureContent content, Faults faults) {
        Limit limit = content.limit();
        if (limit == null || limit.unit() == null) {
            return;
        }
        int longest = longest(limit.unit());
        if (limit.amount() > longest) {
            faults.add(
                    "limit",
                    "too-long",
                    new Text(
                                    "Thời hạn {0} {1} dài hơn mọi thủ tục (tối đa {2}). Hãy kiểm tra"
                                            + " lại con số và đơn vị.",
                                    "{0} {3} is longer than any procedure takes (at most {2}). Check"
                                            + " the number and the unit.")
                            .with(
                                    limit.amount(),
                                    limit.unit().label().vi(),
                                    longest,
                                    limit.unit().label().en()));
            return;
        }
        try {
            limit.toTimeLimit();
        } catch (Problem refused) {
            faults.add("limit", "not-a-limit", refused.text());
        }
        if (limit.cut() < 0) {
            faults.add(
                    "limit",
                    "not-a-cut",
                    new Text("Số cắt giảm không được âm.", "What is cut may not be negative."));
        }
        faults.optionalText("limit.source", limit.source(), 500);
        faults.optionalText("limit.cutSource", limit.cutSource(), 500);
    }

    private static int longest(LimitUnit unit) {
        return switch (unit) {
            case WORKING_DAY, CALENDAR_DAY -> 1_100;
            case WORKING_HOUR -> 8_800;
            case MONTH -> 36;
            case SAME_DAY -> 0;
        };
    }

    private static void components(List<Component> components, Faults faults) {
        tooMany("components", components.size(), faults);
        Set<String> keys = new HashSet<>();
        for (int i = 0; i < components.size(); i++) {
            Component part = components.get(i);
            String at = "components[" + i + "]";
            faults.text(at + ".name", part.name(), 1000);
            faults.required(at + ".duty", part.duty());
            faults.required(at + ".copy", part.copy());
            faults.optionalText(at + ".condition", part.condition(), 500);
            faults.optionalText(at + ".form", part.form(), 200);
            if (part.quantity() < 1 || part.quantity() > 99) {
                faults.add(
                        at + ".quantity",
                        "not-a-number",
                        new Text("Nhập từ 1 đến 99 bản.", "Enter 1 to 99."));
            }
            String key = Objects.requireNonNullElse(part.key(), "");
            if (!key.matches("[a-z0-9-]{1,40}") || !keys.add(key)) {
                faults.add(
                        at + ".key",
                        "not-a-key",
                        new Text(
                                "Mã thành phần phải có, không trùng, chỉ gồm chữ thường, số, gạch"
                                        + " nối.",
                                "A key must be there once, of small letters, digits, hyphens."));
            }
        }
    }

    private static void fees(List<FeePart> fees, Faults faults) {
        tooMany("fees", fees.size(), faults);
        for (int i = 0; i < fees.size(); i++) {
            FeePart fee = fees.get(i);
            String at = "fees[" + i + "]";
            faults.text(at + ".name", fee.name(), 300);
            faults.optionalText(at + ".source", fee.source(), 500);
            faults.ordered(at + ".validTo", fee.validFrom(), fee.validTo());
            if (fee.amount() < 0 || fee.amount() > DEAREST) {
                faults.add(
                        at + ".amount",
                        "not-an-amount",
                        new Text("Số tiền phải từ 0 đồng.", "An amount is 0 đồng or more."));
            }
        }
    }

    private static void forms(ProcedureContent content, Faults faults) {
        tooMany("forms", content.forms().size(), faults);
        for (int i = 0; i < content.forms().size(); i++) {
            FormPart form = content.forms().get(i);
            faults.text("forms[" + i + "].name", form.name(), 500);
            faults.optionalText("forms[" + i + "].number", form.number(), 100);
            if (!form.link().isEmpty() && !form.link().matches("https?://[^\\s\"<>]{1,480}")) {
                faults.add(
                        "forms[" + i + "].link",
                        "not-a-link",
                        new Text(
                                "Đường dẫn bắt đầu bằng https://.",
                                "A link begins with https://."));
            }
        }
    }
}
