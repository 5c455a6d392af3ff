package vn.sen.reconciliation.packs;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.sen.reconciliation.cases.ClassPack;

/**
 * Rules as they were published.
 *
 * @param version from 1; the highest is in force; 0 for what came with the product
 * @param instrument what the version rests on
 */
public record PackVersion(
        long version,
        ClassPack pack,
        String instrument,
        @Nullable Instant recordedAt,
        String recordedBy) {}
