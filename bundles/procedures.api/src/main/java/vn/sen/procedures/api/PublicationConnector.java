package vn.sen.procedures.api;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Reads what a site shows of procedures, in place of a list that somebody uploads. Published as a
 * service; a site names the connector that reads it.
 */
@ConsumerType
public interface PublicationConnector {
    /** Stable, for example {@code national-portal}. */
    String name();

    /**
     * Everything that the site shows now. Throws when it cannot be read to its end: half a list
     * would report the other half as missing.
     *
     * @param address as recorded with the site
     */
    List<Shown> read(String address) throws IOException;

    /**
     * A procedure as the site shows it.
     *
     * @param decision number of the decision of announcement that it names; "" when it names none
     * @param limit time limit as shown; "" when it shows none
     * @param publishedOn since when, as the site says; null when it does not say
     */
    record Shown(
            String code,
            String name,
            String decision,
            String limit,
            @Nullable LocalDate publishedOn) {}
}
