package vn.sen.reconciliation.rulings;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.documents.FileAnswer;
import vn.sen.platform.api.documents.PdfWriter;
import vn.sen.platform.api.documents.TableWriter;
import vn.sen.platform.api.pages.Fragment;
import vn.sen.platform.api.pages.Templates;
import vn.sen.platform.api.text.Language;
import vn.sen.platform.api.text.Text;
import vn.sen.reconciliation.api.DiscrepancyResource;
import vn.sen.reconciliation.cases.LateClass;
import vn.sen.reconciliation.lines.LineFilter;
import vn.sen.reconciliation.lines.LineView;
import vn.sen.reconciliation.lines.Lines;
import vn.sen.reconciliation.lists.BatchView;

/** The sheet as PDF, and all its lines as XLSX. */
@Component(service = SheetFiles.class)
public final class SheetFiles {
    private static final Text TITLE =
            new Text("Bảng đối soát hồ sơ trễ hẹn", "Sheet of late dossiers reconciled");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm dd/MM/uuuu");
    private static final int SHOWN = 200;

    private final Lines lines;
    private final Templates templates;
    private final PdfWriter writer;
    private final TableWriter tables;
    private final Clock clock;
    private final String publicUrl;

    @Activate
    public SheetFiles(
            @Reference Lines lines,
            @Reference Templates templates,
            @Reference PdfWriter writer,
            @Reference TableWriter tables,
            @Reference Clock clock,
            BundleContext context) {
        this.lines = lines;
        this.templates = templates;
        this.writer = writer;
        this.tables = tables;
        this.clock = clock;
        this.publicUrl = Objects.requireNonNullElse(context.getProperty("sen.public.url"), "");
    }

    /** Figures by class, signatures, and the lines that stay late; all lines are in the XLSX. */
    public FileAnswer pdf(SheetView sheet, BatchView batch) {
        Fragment body =
                templates.fragment(
                        "print/sheet.jte",
                        Map.of(
                                "sheet",
                                sheet,
                                "asOf",
                                DAY.format(batch.asOf()),
                                "made",
                                TIME.format(sheet.composedAt().atZone(clock.getZone())),
                                "times",
                                sheet.signatures().stream()
                                        .collect(
                                                java.util.stream.Collectors.toMap(
                                                        s -> s.side().name(),
                                                        s ->
                                                                TIME.format(
                                                                        s.at().atZone(
                                                                                        clock
                                                                                                .getZone())))),
                                "late",
                                late(batch.id())));
        String link =
                publicUrl.isEmpty()
                        ? ""
                        : publicUrl + "/reconciliation/batches/" + batch.id() + "/sheet";
        return new FileAnswer(
                name(batch) + ".pdf",
                "application/pdf",
                true,
                out -> writer.write(TITLE, body, link, out));
    }

    private List<LineView> late(UUID batch) {
        LineFilter truly = new LineFilter(batch, LateClass.D9, null, false, false, "");
        return lines.list(truly, null, SHOWN).items();
    }

    public FileAnswer xlsx(BatchView batch) {
        Language language = Call.current().language();
        LineFilter all = new LineFilter(batch.id(), null, null, false, false, "");
        return new FileAnswer(
                name(batch) + ".xlsx",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                false,
                out -> tables.xlsx(DiscrepancyResource.listing(lines, all), language, out));
    }

    private static String name(BatchView batch) {
        return "doi-soat-" + batch.asOf();
    }
}
