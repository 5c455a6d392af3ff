package vn.sen.inspections.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.documents.FileAnswer;
import vn.sen.platform.api.documents.PdfWriter;
import vn.sen.platform.api.pages.Fragment;
import vn.sen.platform.api.pages.Templates;
import vn.sen.platform.api.text.Text;

/** Prints this module's templates as PDF with a link back to the record. */
@Component(service = Papers.class)
public final class Papers {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm dd/MM/uuuu");
    private static final DateTimeFormatter LONG =
            DateTimeFormatter.ofPattern("'ngày' dd 'tháng' MM 'năm' uuuu");

    private final Templates templates;
    private final PdfWriter writer;
    private final Clock clock;
    private final String publicUrl;

    @Activate
    public Papers(
            @Reference Templates templates,
            @Reference PdfWriter writer,
            @Reference Clock clock,
            BundleContext context) {
        this.templates = templates;
        this.writer = writer;
        this.clock = clock;
        this.publicUrl = Objects.requireNonNullElse(context.getProperty("sen.public.url"), "");
    }

    /**
     * @param path of the record's page, for the QR code
     */
    FileAnswer print(
            String file, Text title, String template, Map<String, Object> model, String path) {
        Fragment body = templates.fragment("print/" + template + ".jte", model);
        String link = publicUrl.isEmpty() ? "" : publicUrl + path;
        return new FileAnswer(
                file + ".pdf", "application/pdf", true, out -> write(title, body, link, out));
    }

    private void write(Text title, Fragment body, String link, OutputStream out)
            throws IOException {
        writer.write(title, body, link, out);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    String now() {
        return time(clock.instant());
    }

    String time(Instant at) {
        return TIME.format(at.atZone(clock.getZone()));
    }

    String day(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    /** "ngày 20 tháng 10 năm 2021", with dots while there is no day. */
    String longDay(@Nullable LocalDate day) {
        return day == null ? "ngày … tháng … năm …" : LONG.format(day);
    }
}
