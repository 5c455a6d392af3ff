package vn.sen.agencies.imports;

import java.util.List;
import java.util.function.Predicate;
import vn.sen.platform.api.problem.Faults;
import vn.sen.platform.api.text.Text;

/** Whether a mapping fits a file. */
final class MappingCheck {
    private MappingCheck() {}

    /**
     * @param known whether an agency has this code
     */
    static void check(List<String> header, ImportMapping mapping, Predicate<String> known) {
        Faults faults = new Faults();
        if (mapping.code().isEmpty()) {
            faults.required("code", null);
        }
        if (mapping.name().isEmpty()) {
            faults.required("name", null);
        }
        if (mapping.createParents() && mapping.parentCode().isEmpty()) {
            faults.add(
                    "parentCode",
                    "required",
                    new Text(
                            "Hãy chọn cột mã cấp trên để lập cơ quan cấp trên.",
                            "Choose the column of the parent's code to create parents."));
        }
        if (!mapping.under().isEmpty() && !known.test(mapping.under())) {
            faults.add(
                    "under",
                    "unknown",
                    new Text("Không có cơ quan với mã này.", "No agency has this code."));
        }
        column(faults, header, "code", mapping.code());
        column(faults, header, "name", mapping.name());
        column(faults, header, "shortName", mapping.shortName());
        column(faults, header, "kind", mapping.kind());
        column(faults, header, "parentCode", mapping.parentCode());
        column(faults, header, "parentName", mapping.parentName());
        column(faults, header, "validFrom", mapping.validFrom());
        faults.check();
    }

    private static void column(Faults faults, List<String> header, String field, String column) {
        if (!column.isEmpty() && !header.contains(column)) {
            faults.add(
                    field,
                    "no-column",
                    new Text("Tệp không có cột “{0}”.", "The file has no column “{0}”.")
                            .with(column));
        }
    }
}
