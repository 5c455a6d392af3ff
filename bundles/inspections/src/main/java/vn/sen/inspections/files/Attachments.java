package vn.sen.inspections.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.inspections.access.InspectionProblem;
import vn.sen.platform.api.content.ContentStore;
import vn.sen.platform.api.documents.FileAnswer;
import vn.sen.platform.api.json.Json;
import vn.sen.platform.api.pages.Upload;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.problem.RequestProblem;

/** Files of this module: bytes in the content store, the list of them as JSON in a column. */
@Component(service = Attachments.class)
public final class Attachments {
    /** Largest file taken, in bytes. */
    public static final long LIMIT = 100L << 20;

    public static final String NONE = "[]";

    private final ContentStore content;
    private final Json json;

    @Activate
    public Attachments(@Reference ContentStore content, @Reference Json json) {
        this.content = content;
        this.json = json;
    }

    /** Keeps uploaded files; call it outside any transaction. */
    public List<Attachment> keep(List<Upload> uploads) {
        return uploads.stream().map(this::keep).toList();
    }

    private Attachment keep(Upload upload) {
        try (InputStream in = upload.open()) {
            ContentStore.Kept kept = content.keep(in, LIMIT);
            return new Attachment(
                    upload.fileName(), kept.sha256(), kept.size(), upload.mediaType());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** JSON for the column; throws when a file was not uploaded. */
    public String written(@Nullable List<Attachment> attachments) {
        if (attachments == null || attachments.isEmpty()) {
            return NONE;
        }
        for (Attachment attachment : attachments) {
            if (!attachment.sha256().matches("[0-9a-f]{64}") || !content.has(attachment.sha256())) {
                throw new Problem(InspectionProblem.FILE_UNKNOWN, attachment.name());
            }
        }
        return json.write(attachments);
    }

    public List<Attachment> read(String column) {
        return column.equals(NONE) ? List.of() : List.of(json.read(column, Attachment[].class));
    }

    /** The file with this hash out of a list that the caller may see. */
    public FileAnswer answer(List<Attachment> visible, String sha256) {
        Attachment file =
                visible.stream()
                        .filter(a -> a.sha256().equals(sha256))
                        .findFirst()
                        .orElseThrow(() -> new Problem(RequestProblem.NOT_FOUND, "tệp " + sha256));
        return new FileAnswer(
                file.name(),
                file.mediaType(),
                false,
                out -> {
                    try (InputStream in = content.open(sha256)) {
                        in.transferTo(out);
                    }
                });
    }
}
