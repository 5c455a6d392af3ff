package vn.sen.procedures.publication;

import java.time.LocalDate;
import java.util.List;

/**
 * What somebody saw of a site.
 *
 * @param source name of the file or of the connector
 * @param sha256 of the file; "" for a connector
 */
public record Look(LocalDate seenOn, String source, String sha256, List<Shown> shown) {
    public Look {
        shown = List.copyOf(shown);
    }
}
