package vn.sen.platform.modules.operate;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody asks that the data of a module be deleted.
 *
 * @param by sign-in name
 * @param byName as people know them
 * @param account null when it was asked at the machine's own shell
 * @param tables that would be dropped
 * @param rows as the database estimated them
 * @param export file of the export that was made at once, in {@code var/modules/exports}
 * @param sha256 of it
 * @param lastChange of the module when it was asked; "" when there was none
 */
public record PurgeRequest(
        String module,
        String by,
        String byName,
        @Nullable UUID account,
        Instant at,
        List<String> prefixes,
        List<String> tables,
        long rows,
        String export,
        long bytes,
        String sha256,
        String lastChange) {}
