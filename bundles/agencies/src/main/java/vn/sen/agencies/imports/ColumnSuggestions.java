package vn.sen.agencies.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.sen.agencies.Words;
import vn.sen.agencies.api.AgencyKind;

/** Guesses from the headers of a file which column holds what. */
final class ColumnSuggestions {
    private static final Map<String, List<String>> HEADERS =
            Map.of(
                    "code",
                            List.of(
                                    "commune code",
                                    "ma co quan",
                                    "ma don vi",
                                    "ma xa",
                                    "ma dvhc",
                                    "agency code",
                                    "code",
                                    "ma"),
                    "name",
                            List.of(
                                    "full name",
                                    "ten day du",
                                    "ten co quan",
                                    "ten don vi",
                                    "agency name",
                                    "name",
                                    "ten"),
                    "shortName", List.of("short name", "ten viet tat", "ten ngan", "viet tat"),
                    "kind", List.of("kind", "loai", "loai don vi", "loai co quan", "cap", "type"),
                    "parentCode",
                            List.of(
                                    "parent code",
                                    "province code",
                                    "ma cap tren",
                                    "ma co quan cap tren",
                                    "ma tinh",
                                    "ma don vi cap tren"),
                    "parentName",
                            List.of(
                                    "parent name",
                                    "parent",
                                    "province",
                                    "cap tren",
                                    "co quan cap tren",
                                    "ten cap tren",
                                    "tinh",
                                    "tinh thanh pho",
                                    "truc thuoc"),
                    "validFrom",
                            List.of(
                                    "valid from",
                                    "co tu",
                                    "ngay thanh lap",
                                    "hieu luc tu",
                                    "tu ngay"));

    private ColumnSuggestions() {}

    static ImportMapping of(List<String> header, LocalDate today) {
        return new ImportMapping(
                find("code", header),
                find("name", header),
                find("shortName", header),
                find("kind", header),
                find("parentCode", header),
                find("parentName", header),
                find("validFrom", header),
                AgencyKind.OTHER,
                !find("parentName", header).isEmpty(),
                AgencyKind.PROVINCIAL_PEOPLES_COMMITTEE,
                "",
                today,
                "");
    }

    /** The best known header wins, not the first column. */
    private static String find(String field, List<String> header) {
        for (String known : HEADERS.getOrDefault(field, List.of())) {
            for (String column : header) {
                if (Words.plain(column).equals(known)) {
                    return column;
                }
            }
        }
        return "";
    }
}
