package vn.sen.agencies;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sen.agencies.api.AgencyKind;
import vn.sen.platform.api.lists.Column;

/** An agency in a list, with the name of the one above it. */
public record ListedAgency(
        UUID id,
        String code,
        String name,
        String shortName,
        AgencyKind kind,
        @Nullable UUID parent,
        @Nullable String parentCode,
        @Nullable String parentName,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        long version) {

    static final List<Column<ListedAgency>> COLUMNS =
            List.of(
                    Column.of("code", "Mã", "Code", ListedAgency::code),
                    Column.of("name", "Tên", "Name", ListedAgency::name),
                    Column.of("shortName", "Tên viết tắt", "Short name", ListedAgency::shortName),
                    Column.of("kind", "Loại", "Kind", a -> a.kind().label()),
                    Column.of("parentCode", "Mã cấp trên", "Parent code", ListedAgency::parentCode),
                    Column.of("parentName", "Cấp trên", "Parent", ListedAgency::parentName),
                    Column.of("validFrom", "Có từ", "Exists from", ListedAgency::validFrom),
                    Column.of("validTo", "Đến", "Exists to", ListedAgency::validTo));

    static ListedAgency of(AgencyView view, @Nullable AgencyView above) {
        return new ListedAgency(
                view.id(),
                view.code(),
                view.name(),
                view.shortName(),
                view.kind(),
                view.parent(),
                above == null ? null : above.code(),
                above == null ? null : above.name(),
                view.validFrom(),
                view.validTo(),
                view.version());
    }
}
