package vn.sen.inspections.selfreports;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sen.platform.api.content.Attachment;

/**
 * What an agency says of itself on one criterion; there is one item per criterion, unsaid ones
 * included.
 *
 * @param version 0 while nothing was said
 * @param measured what the platform measures today for the inspection's period, so that the agency
 *     need not retype it; null for manual criteria
 */
public record SelfReportItem(
        UUID criterion,
        long version,
        String code,
        int area,
        String question,
        String evidence,
        String words,
        @Nullable BigDecimal selfScore,
        BigDecimal weight,
        List<Attachment> attachments,
        String by,
        @Nullable Instant at,
        @Nullable BigDecimal measured) {}
