package vn.sen.procedures.pages;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.pages.Field;
import vn.sen.platform.api.pages.Form;
import vn.sen.procedures.publication.Site;
import vn.sen.procedures.publication.SiteDraft;
import vn.sen.procedures.publication.SiteKind;

/** The fields of a site. */
final class SiteForm {
    private SiteForm() {}

    static SiteDraft read(Form form) {
        SiteDraft draft =
                new SiteDraft(
                        form.text("name", 300),
                        form.choice("kind", SiteKind.class),
                        form.optionalId("agency"),
                        form.optional("address", 500),
                        form.flag("obligatory"),
                        form.optional("connector", 100));
        form.check();
        return draft;
    }

    static List<Field> fields(@Nullable Site site) {
        List<Field> fields = new ArrayList<>();
        if (site == null) {
            fields.add(Field.text("code", t("Mã", "Code"), null).must().atMost(40));
        }
        fields.add(
                Field.text(
                                "name",
                                t("Tên nơi công khai", "Name"),
                                site == null ? null : site.name())
                        .must()
                        .atMost(300));
        fields.add(
                Field.select(
                                "kind",
                                t("Loại", "Kind"),
                                site == null ? SiteKind.PORTAL : site.kind(),
                                Choices.of(SiteKind.values(), SiteKind::label))
                        .must());
        fields.add(
                Field.text(
                                "agency",
                                t("Mã định danh của cơ quan", "Id of the agency"),
                                site == null ? null : site.agency())
                        .hint(
                                t(
                                        "Chỉ hiện thủ tục của cơ quan này và các đơn vị trực thuộc;"
                                                + " để trống là mọi thủ tục của tỉnh.",
                                        "It shows what this agency and those below handle; empty for"
                                                + " all of the province.")));
        fields.add(
                Field.text("address", t("Địa chỉ", "Address"), site == null ? null : site.address())
                        .atMost(500));
        fields.add(
                Field.text(
                                "connector",
                                t("Kết nối tự đọc", "Connector"),
                                site == null ? null : site.connector())
                        .hint(
                                t(
                                        "Để trống nếu tải danh sách lên bằng tay.",
                                        "Empty when lists are uploaded by hand."))
                        .atMost(100));
        fields.add(
                Field.check(
                        "obligatory",
                        t("Kênh bắt buộc theo luật", "Obligatory by law"),
                        site != null && site.obligatory()));
        return fields;
    }

    private static String t(String vi, String en) {
        return Call.current().language().of(vi, en);
    }
}
