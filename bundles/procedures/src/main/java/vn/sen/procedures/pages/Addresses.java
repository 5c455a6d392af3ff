package vn.sen.procedures.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Queries of addresses. */
public final class Addresses {
    private Addresses() {}

    /**
     * @param pairs names and values in turn; empty values are left out
     */
    public static String query(String... pairs) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i + 1 < pairs.length; i += 2) {
            if (!pairs[i + 1].isEmpty()) {
                parts.add(pairs[i] + "=" + URLEncoder.encode(pairs[i + 1], StandardCharsets.UTF_8));
            }
        }
        return String.join("&", parts);
    }
}
