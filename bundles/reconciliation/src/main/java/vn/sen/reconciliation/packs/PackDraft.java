package vn.sen.reconciliation.packs;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.reconciliation.cases.ClassRule;

/**
 * Rules as they are handed in.
 *
 * @param edition how they are called; of no version before
 * @param instrument what they rest on
 */
public record PackDraft(
        @Nullable String edition,
        @Nullable List<@Nullable ClassRule> rules,
        @Nullable String instrument) {}
