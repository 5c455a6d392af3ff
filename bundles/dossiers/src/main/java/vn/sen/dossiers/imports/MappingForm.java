package vn.sen.dossiers.imports;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.sen.agencies.api.Agency;
import vn.sen.dossiers.access.AgencyBook;
import vn.sen.dossiers.access.DossierPermission;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.pages.Field;
import vn.sen.platform.api.pages.Field.Choice;
import vn.sen.platform.api.pages.Form;
import vn.sen.platform.api.people.Caller;

/** The questions about a register and its columns. */
final class MappingForm {
    private static final int HEADER = 255;

    private MappingForm() {}

    /** Units that the caller may import for: the own one, and the top ones. */
    static List<Choice> units(AgencyBook agencies) {
        Caller caller = Call.current().caller();
        Map<UUID, String> units = new LinkedHashMap<>();
        caller.agency().ifPresent(own -> units.put(own, agencies.name(own)));
        for (Agency top : agencies.tops()) {
            units.putIfAbsent(top.id(), top.name());
        }
        return units.entrySet().stream()
                .filter(unit -> caller.may(DossierPermission.IMPORT, unit.getKey()))
                .map(unit -> new Choice(unit.getKey().toString(), unit.getValue()))
                .toList();
    }

    static List<Field> fields(List<String> header, ImportMapping mapping) {
        List<Choice> columns = header.stream().distinct().map(h -> new Choice(h, h)).toList();
        List<Field> fields = new ArrayList<>();
        for (Item item : Item.values()) {
            String current = mapping.header(item);
            Field field =
                    Field.select(
                            item.name(),
                            t(item.label().vi(), item.label().en()),
                            current.isEmpty() ? null : current,
                            columns);
            fields.add(item.needed() ? field.must() : field);
        }
        fields.add(
                Field.text("keepAs", t("Lưu cách ghép cột với tên", "Keep these columns as"), null)
                        .atMost(120)
                        .hint(
                                t(
                                        "Để dùng lại cho tệp cùng mẫu lần sau.",
                                        "To use them again for the next file of the same make.")));
        return fields;
    }

    static ImportMapping read(Form form) {
        Map<Item, String> columns = new EnumMap<>(Item.class);
        for (Item item : Item.values()) {
            String column =
                    item.needed()
                            ? form.text(item.name(), HEADER)
                            : form.optional(item.name(), HEADER);
            if (!column.isEmpty()) {
                columns.put(item, column);
            }
        }
        return new ImportMapping(columns);
    }

    private static String t(String vi, String en) {
        return Call.current().language().of(vi, en);
    }
}
