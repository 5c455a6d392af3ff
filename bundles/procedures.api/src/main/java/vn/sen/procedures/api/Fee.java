package vn.sen.procedures.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sen.platform.api.explain.Rule;

/**
 * What has to be paid.
 *
 * @param name in Vietnamese
 * @param amount in đồng; 0 when it is free
 * @param rule where the amount comes from
 * @param validFrom first day on which it is asked for, in the configured zone
 * @param validTo last such day; null while it is asked for
 */
public record Fee(
        String name, long amount, Rule rule, LocalDate validFrom, @Nullable LocalDate validTo) {}
