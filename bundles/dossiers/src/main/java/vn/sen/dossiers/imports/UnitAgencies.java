package vn.sen.dossiers.imports;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sen.agencies.api.Agency;
import vn.sen.dossiers.access.AgencyBook;
import vn.sen.platform.api.text.Text;

/** The agencies of one unit by code and name, as one turn of an import needs them. */
final class UnitAgencies {
    private final AgencyBook book;
    private final UUID unit;
    private final Map<String, UUID> byCode = new HashMap<>();
    private final Map<String, @Nullable UUID> byName = new HashMap<>();
    private final Map<String, Boolean> elsewhere = new HashMap<>();

    UnitAgencies(AgencyBook book, UUID unit) {
        this.book = book;
        this.unit = unit;
        for (Agency agency : book.below(unit)) {
            byCode.put(agency.code(), agency.id());
            String name = Words.plain(agency.name());
            byName.put(name, byName.containsKey(name) ? null : agency.id());
        }
    }

    /** By code, then by a name that only one bears; null when it is none of the unit's. */
    @Nullable UUID of(String text) {
        if (text.isEmpty()) {
            return unit;
        }
        UUID coded = byCode.get(text);
        return coded != null ? coded : byName.get(Words.plain(text));
    }

    RowFault fault(String text) {
        boolean known = elsewhere.computeIfAbsent(text, code -> book.byCode(code).isPresent());
        Text words =
                known
                        ? new Text(
                                "Cơ quan “{0}” không thuộc đơn vị nhập sổ, hoặc đã kết thúc.",
                                "The agency “{0}” does not belong to this unit, or has ended.")
                        : new Text(
                                "Không có cơ quan nào của đơn vị có mã hoặc tên “{0}”. Hãy sửa, hoặc"
                                        + " lập cơ quan trước.",
                                "No agency of the unit has the code or name “{0}”. Correct it, or"
                                        + " create the agency first.");
        return new RowFault(Item.AGENCY, words.with(text));
    }
}
