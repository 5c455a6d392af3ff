package vn.sen.dossiers.papers;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.dossiers.cases.DossierLists;
import vn.sen.platform.api.documents.FileAnswer;
import vn.sen.platform.api.documents.PdfWriter;
import vn.sen.platform.api.pages.Fragment;
import vn.sen.platform.api.pages.Templates;
import vn.sen.platform.api.store.AuditTrail;
import vn.sen.platform.api.text.Text;

/**
 * Prints forms as PDF. The code in the corner leads to the look-up for citizens; where the server
 * knows no public address it is the dossier's code alone.
 */
@Component(service = Printing.class)
public final class Printing {
    private final Templates templates;
    private final PdfWriter writer;
    private final Sheets sheets;
    private final DossierLists lists;
    private final AuditTrail trail;
    private final String publicUrl;

    @Activate
    public Printing(
            @Reference Templates templates,
            @Reference PdfWriter writer,
            @Reference Sheets sheets,
            @Reference DossierLists lists,
            @Reference AuditTrail trail,
            BundleContext context) {
        this.templates = templates;
        this.writer = writer;
        this.sheets = sheets;
        this.lists = lists;
        this.trail = trail;
        this.publicUrl = Objects.requireNonNullElse(context.getProperty("sen.public.url"), "");
    }

    FileAnswer print(UUID id, FormKind kind, @Nullable UUID letter) {
        Sheet sheet = sheets.sheet(id, kind, letter);
        String code = lists.row(id).shownCode();
        trail.read("dossiers.print", id, "{\"form\":\"" + kind.key() + "\"}");
        Fragment body = templates.fragment("papers/sheet.jte", Map.of("s", sheet));
        String link =
                code.isEmpty() || publicUrl.isEmpty()
                        ? code
                        : publicUrl + "/dossiers/look-up?code=" + code;
        return new FileAnswer(
                kind.key() + (code.isEmpty() ? "" : "-" + code) + ".pdf",
                "application/pdf",
                true,
                out -> writer.write(Text.same(sheet.title()), body, link, out));
    }
}
