package vn.sen.reconciliation.lists;

import java.util.UUID;

/** A system whose lists are reconciled. */
public record SourceView(
        UUID id,
        long version,
        String code,
        String name,
        UUID owner,
        String ownerName,
        String contact) {}
