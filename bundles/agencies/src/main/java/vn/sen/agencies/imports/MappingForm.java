package vn.sen.agencies.imports;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import vn.sen.agencies.api.AgencyKind;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.pages.Field;
import vn.sen.platform.api.pages.Field.Choice;
import vn.sen.platform.api.pages.Form;

/** The questions about the columns of a file. */
final class MappingForm {
    private static final int HEADER = 255;

    private MappingForm() {}

    static List<Field> fields(List<String> header, ImportMapping m) {
        List<Choice> columns = header.stream().distinct().map(h -> new Choice(h, h)).toList();
        List<Choice> kinds =
                Arrays.stream(AgencyKind.values())
                        .map(k -> new Choice(k, t(k.label().vi(), k.label().en())))
                        .toList();
        return List.of(
                column("code", t("Cột mã", "Code column"), m.code(), columns).must(),
                column("name", t("Cột tên", "Name column"), m.name(), columns).must(),
                column("shortName", t("Cột tên viết tắt", "Short name"), m.shortName(), columns),
                column("kind", t("Cột loại", "Kind"), m.kind(), columns),
                column("parentCode", t("Cột mã cấp trên", "Parent code"), m.parentCode(), columns),
                column("parentName", t("Cột tên cấp trên", "Parent name"), m.parentName(), columns),
                column("validFrom", t("Cột ngày thành lập", "Exists from"), m.validFrom(), columns),
                Field.select(
                                "newKind",
                                t("Loại, nếu dòng không ghi", "Kind otherwise"),
                                m.newKind(),
                                kinds)
                        .must(),
                Field.check(
                        "createParents",
                        t("Lập cơ quan cấp trên nếu chưa có", "Create parents that are not known"),
                        m.createParents()),
                Field.select(
                                "parentKind",
                                t("Loại của cơ quan cấp trên được lập", "Kind of created parents"),
                                m.parentKind(),
                                kinds)
                        .must(),
                Field.text("under", t("Đặt dưới cơ quan có mã", "Put under the code"), m.under())
                        .atMost(60)
                        .hint(
                                t(
                                        "Cho cơ quan cấp trên được lập và dòng không ghi cấp trên."
                                                + " Để trống: cấp cao nhất.",
                                        "For created parents and rows without a parent. Empty: the"
                                                + " top.")),
                Field.date("effective", t("Áp dụng từ ngày", "Effective from"), m.effective())
                        .must()
                        .hint(
                                t(
                                        "Ngày bắt đầu của cơ quan mới, và của thay đổi đối với cơ"
                                                + " quan đã có.",
                                        "First day of new agencies, and of changes to known"
                                                + " ones.")),
                Field.text("instrument", t("Căn cứ", "Instrument"), m.instrument()).atMost(255),
                Field.text("keepAs", t("Lưu cách ghép cột với tên", "Keep these columns as"), null)
                        .atMost(120)
                        .hint(
                                t(
                                        "Để dùng lại cho tệp cùng mẫu lần sau.",
                                        "To use them again for the next file of the same make.")));
    }

    private static Field column(String name, String label, String current, List<Choice> columns) {
        return Field.select(name, label, current.isEmpty() ? null : current, columns);
    }

    static ImportMapping read(Form form) {
        LocalDate effective = form.date("effective");
        return new ImportMapping(
                form.text("code", HEADER),
                form.text("name", HEADER),
                form.optional("shortName", HEADER),
                form.optional("kind", HEADER),
                form.optional("parentCode", HEADER),
                form.optional("parentName", HEADER),
                form.optional("validFrom", HEADER),
                form.choice("newKind", AgencyKind.class),
                form.flag("createParents"),
                form.choice("parentKind", AgencyKind.class),
                form.optional("under", 60),
                effective,
                form.optional("instrument", 255));
    }

    private static String t(String vi, String en) {
        return Call.current().language().of(vi, en);
    }
}
