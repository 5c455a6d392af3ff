package vn.sen.agencies;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.sen.agencies.api.AgencyKind;

/** What words in a file mean, diacritics and case aside. */
public final class Words {
    private static final Map<String, AgencyKind> KINDS = kinds();

    private Words() {}

    public static String plain(String text) {
        return Folding.fold(text);
    }

    /** By the kind's name, its label in either language, or a usual word for it. */
    public static Optional<AgencyKind> kind(String text) {
        return Optional.ofNullable(KINDS.get(plain(text)));
    }

    private static Map<String, AgencyKind> kinds() {
        Map<String, AgencyKind> kinds = new HashMap<>();
        for (AgencyKind kind : AgencyKind.values()) {
            kinds.put(plain(kind.name()), kind);
            kinds.put(plain(kind.label().vi()), kind);
            kinds.put(plain(kind.label().en()), kind);
        }
        kinds.put("tinh", AgencyKind.PROVINCIAL_PEOPLES_COMMITTEE);
        kinds.put("thanh pho", AgencyKind.PROVINCIAL_PEOPLES_COMMITTEE);
        kinds.put("huyen", AgencyKind.DISTRICT_PEOPLES_COMMITTEE);
        kinds.put("ubnd huyen", AgencyKind.DISTRICT_PEOPLES_COMMITTEE);
        kinds.put("trung tam", AgencyKind.PUBLIC_SERVICE_UNIT);
        kinds.put("thi tran", AgencyKind.COMMUNE);
        return kinds;
    }
}
