package vn.sen.reconciliation.lists;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A source as it is entered.
 *
 * @param owner agency that answers for it
 * @param contact who answers correction requests: office or vendor
 */
public record SourceDraft(
        @Nullable String code,
        @Nullable String name,
        @Nullable UUID owner,
        @Nullable String contact) {}
