package vn.sen.agencies.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sen.agencies.AgencyIntake.Stated;
import vn.sen.agencies.RowChecks;
import vn.sen.agencies.Words;
import vn.sen.agencies.api.AgencyKind;
import vn.sen.platform.api.text.Text;

/**
 * A row of a file, read with a mapping.
 *
 * @param number as the person sees it, the header being 1
 * @param code as far as it could be read, to tell the person which row
 * @param stated null when the row is at fault
 * @param parent the parent that the row names; null for none
 */
record FileRow(
        long number,
        String code,
        @Nullable Stated stated,
        @Nullable Stated parent,
        List<RowFault> faults) {

    /**
     * @param column header of the column at fault; "" for the row as a whole
     */
    record RowFault(String column, Text message) {}

    private static final List<DateTimeFormatter> DATES =
            List.of(
                    DateTimeFormatter.ofPattern("uuuu-MM-dd")
                            .withResolverStyle(ResolverStyle.STRICT),
                    DateTimeFormatter.ofPattern("d/M/uuuu")
                            .withResolverStyle(ResolverStyle.STRICT));

    /** Reads rows of one file. Not thread-safe. */
    static final class Reader {
        private final ImportMapping mapping;
        private final Map<String, Integer> columns;

        Reader(ImportMapping mapping, Map<String, Integer> columns) {
            this.mapping = mapping;
            this.columns = columns;
        }

        FileRow read(long number, List<String> cells) {
            List<RowFault> faults = new ArrayList<>();
            String code = cell(cells, mapping.code());
            String name = cell(cells, mapping.name());
            RowChecks.code(code).ifPresent(t -> faults.add(new RowFault(mapping.code(), t)));
            RowChecks.name(name).ifPresent(t -> faults.add(new RowFault(mapping.name(), t)));
            String shortName =
                    mapping.shortName().isEmpty() ? null : cell(cells, mapping.shortName());
            if (shortName != null) {
                RowChecks.shortName(shortName)
                        .ifPresent(t -> faults.add(new RowFault(mapping.shortName(), t)));
            }
            AgencyKind kind = kind(cell(cells, mapping.kind()), faults);
            LocalDate from = from(cell(cells, mapping.validFrom()), faults);
            Stated parent = parent(cells, faults);
            Stated stated =
                    new Stated(code, name, shortName, kind, mapping.newKind(), above(cells), from);
            return new FileRow(number, code, faults.isEmpty() ? stated : null, parent, faults);
        }

        private @Nullable String above(List<String> cells) {
            String code = cell(cells, mapping.parentCode());
            if (!code.isEmpty()) {
                return code;
            }
            return mapping.parentCode().isEmpty() && mapping.under().isEmpty()
                    ? null
                    : mapping.under();
        }

        private @Nullable Stated parent(List<String> cells, List<RowFault> faults) {
            String code = cell(cells, mapping.parentCode());
            if (code.isEmpty()) {
                return null;
            }
            RowChecks.code(code).ifPresent(t -> faults.add(new RowFault(mapping.parentCode(), t)));
            String name = cell(cells, mapping.parentName());
            return new Stated(
                    code,
                    name.isEmpty() ? code : name,
                    null,
                    null,
                    mapping.parentKind(),
                    mapping.under().isEmpty() ? null : mapping.under(),
                    mapping.effective());
        }

        private @Nullable AgencyKind kind(String text, List<RowFault> faults) {
            if (text.isEmpty()) {
                return null;
            }
            AgencyKind kind = Words.kind(text).orElse(null);
            if (kind == null) {
                faults.add(
                        new RowFault(
                                mapping.kind(),
                                new Text(
                                                "Không biết loại cơ quan “{0}”. Hãy dùng tên loại như"
                                                        + " trong danh mục, ví dụ: Sở, Phòng, Xã.",
                                                "The kind “{0}” is not known. Use a name of the"
                                                        + " list of kinds, for example: Department,"
                                                        + " Division, Commune.")
                                        .with(text)));
            }
            return kind;
        }

        private LocalDate from(String text, List<RowFault> faults) {
            if (text.isEmpty()) {
                return mapping.effective();
            }
            for (DateTimeFormatter format : DATES) {
                try {
                    return LocalDate.parse(text, format);
                } catch (DateTimeException other) {
                    continue;
                }
            }
            faults.add(
                    new RowFault(
                            mapping.validFrom(),
                            new Text(
                                            "“{0}” không phải ngày có thật. Ví dụ: 20/10/2021.",
                                            "“{0}” is no real date. Example: 20/10/2021.")
                                    .with(text)));
            return mapping.effective();
        }

        private String cell(List<String> cells, String column) {
            Integer index = column.isEmpty() ? null : columns.get(column);
            return index == null || index >= cells.size() ? "" : cells.get(index).strip();
        }
    }
}
