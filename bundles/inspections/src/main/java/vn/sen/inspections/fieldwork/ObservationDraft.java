package vn.sen.inspections.fieldwork;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sen.platform.api.content.Attachment;

/**
 * What an inspector notes.
 *
 * @param criterion null for a free observation
 * @param samples what was looked at; may be missing
 * @param attachments files uploaded before; may be missing
 */
public record ObservationDraft(
        @Nullable UUID criterion,
        @Nullable String words,
        @Nullable List<Sample> samples,
        @Nullable List<Attachment> attachments) {

    /**
     * @param reference of the thing looked at, for example a dossier code or document number
     * @param fine whether it was in order
     */
    public record Sample(String reference, boolean fine, String note) {}
}
