package vn.sen.procedures.pages;

import java.time.LocalDate;
import java.util.List;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.pages.Field;
import vn.sen.platform.api.pages.Form;
import vn.sen.procedures.decisions.DecisionDraft;
import vn.sen.procedures.decisions.DecisionKind;
import vn.sen.procedures.decisions.Issuer;

/** The fields of a decision of announcement. */
final class DecisionForm {
    private DecisionForm() {}

    static DecisionDraft read(Form form) {
        DecisionDraft draft =
                new DecisionDraft(
                        form.text("number", 100),
                        form.choice("kind", DecisionKind.class),
                        form.choice("issuer", Issuer.class),
                        form.flag("shortened"),
                        form.date("signedOn"),
                        form.date("effectiveOn"),
                        form.optionalDate("enteredOn"),
                        form.optional("subject", 1000));
        form.check();
        return draft;
    }

    static List<Field> fields(DecisionKind kind, LocalDate today) {
        return List.of(
                Field.text("number", t("Số quyết định công bố", "Number of the decision"), null)
                        .must()
                        .atMost(100),
                Field.select(
                                "kind",
                                t("Loại", "Kind"),
                                kind,
                                Choices.of(DecisionKind.values(), DecisionKind::label))
                        .must(),
                Field.select(
                                "issuer",
                                t("Người ký", "Signed by"),
                                Issuer.PROVINCE,
                                Choices.of(Issuer.values(), Issuer::label))
                        .must(),
                Field.date("signedOn", t("Ngày ký", "Signed on"), today).must(),
                Field.date("effectiveOn", t("Có hiệu lực từ", "In force from"), today)
                        .must()
                        .hint(
                                t(
                                        "Phiên bản trước kết thúc vào ngày liền trước.",
                                        "The version before ends on the day before.")),
                Field.date(
                        "enteredOn",
                        t("Ngày nhập Cơ sở dữ liệu quốc gia", "Entered into the national database"),
                        null),
                Field.check(
                        "shortened",
                        t("Văn bản theo trình tự rút gọn", "By the shortened procedure"),
                        false),
                Field.text("subject", t("Trích yếu", "Subject"), null).atMost(1000));
    }

    private static String t(String vi, String en) {
        return Call.current().language().of(vi, en);
    }
}
