package vn.sen.inspections.fieldwork;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sen.platform.api.content.Attachment;

/** Something seen during an inspection. It is never changed: a correction is a new one. */
public record ObservationView(
        UUID id,
        UUID inspection,
        @Nullable UUID criterion,
        String words,
        List<ObservationDraft.Sample> samples,
        List<Attachment> attachments,
        String by,
        Instant at) {}
