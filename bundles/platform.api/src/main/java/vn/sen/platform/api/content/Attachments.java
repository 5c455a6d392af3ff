package vn.sen.platform.api.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.sen.platform.api.documents.FileAnswer;
import vn.sen.platform.api.json.Json;
import vn.sen.platform.api.pages.Upload;
import vn.sen.platform.api.problem.Faults;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.problem.RequestProblem;
import vn.sen.platform.api.text.Text;

/**
 * Files of a module's records: bytes in the content store, the list of them as JSON in a column of
 * the module. A service of the platform; tests make one of their own. Thread-safe.
 */
public class Attachments {
    /** Largest file taken, in bytes. */
    public static final long LIMIT = 50_000_000;

    /** The column of a record without files. */
    public static final String NONE = "[]";

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern MEDIA_TYPE = Pattern.compile("[\\w.+-]+/[\\w.+-]+");

    private final ContentStore content;
    private final Json json;

    public Attachments(ContentStore content, Json json) {
        this.content = content;
        this.json = json;
    }

    /** Keeps uploaded files; call it outside any transaction. */
    public final List<Attachment> keep(List<Upload> uploads) {
        return uploads.stream().map(this::keep).toList();
    }

    private Attachment keep(Upload upload) {
        try (InputStream in = upload.open()) {
            ContentStore.Kept kept = content.keep(in, LIMIT);
            return new Attachment(
                    upload.fileName(), kept.sha256(), kept.size(), plain(upload.mediaType()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** JSON for the column; throws with every file at fault, for example one not uploaded. */
    public final String written(@Nullable List<Attachment> attachments) {
        if (attachments == null || attachments.isEmpty()) {
            return NONE;
        }
        Faults faults = new Faults();
        for (int i = 0; i < attachments.size(); i++) {
            check(faults, "attachments[" + i + "]", attachments.get(i));
        }
        faults.check();
        return json.write(attachments);
    }

    /** Without parameters; what is no media type is just bytes. */
    private static String plain(@Nullable String mediaType) {
        String type = mediaType == null ? "" : mediaType.split(";", 2)[0].strip();
        return MEDIA_TYPE.matcher(type).matches() ? type : "application/octet-stream";
    }

    private void check(Faults faults, String at, @Nullable Attachment file) {
        if (faults.required(at, file) == null || file == null) {
            return;
        }
        faults.text(at + ".name", file.name(), 255);
        String hash = faults.text(at + ".sha256", file.sha256(), 64);
        String type = faults.text(at + ".mediaType", file.mediaType(), 100);
        if (!type.isEmpty() && !MEDIA_TYPE.matcher(type).matches()) {
            faults.add(
                    at + ".mediaType",
                    "not-a-media-type",
                    new Text("Ví dụ: application/pdf.", "For example application/pdf."));
        }
        if (!hash.isEmpty() && !(HASH.matcher(hash).matches() && content.has(hash))) {
            faults.add(
                    at + ".sha256",
                    "not-uploaded",
                    new Text(
                            "Tệp này chưa được tải lên. Hãy tải tệp lên trước.",
                            "This file was not uploaded. Upload it first."));
        }
    }

    /** What {@link #written} wrote. */
    public final List<Attachment> read(String column) {
        return column.equals(NONE) ? List.of() : List.of(json.read(column, Attachment[].class));
    }

    /** The file with this hash out of a list that the caller may see. */
    public final FileAnswer answer(List<Attachment> visible, String sha256) {
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
