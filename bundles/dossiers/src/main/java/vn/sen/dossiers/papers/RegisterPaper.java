package vn.sen.dossiers.papers;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.dossiers.access.AgencyBook;
import vn.sen.dossiers.access.DossierPermission;
import vn.sen.dossiers.cases.DossierFilter;
import vn.sen.dossiers.cases.DossierLists;
import vn.sen.dossiers.cases.DossierView;
import vn.sen.dossiers.rest.Days;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.documents.FileAnswer;
import vn.sen.platform.api.documents.PdfWriter;
import vn.sen.platform.api.lists.Listing;
import vn.sen.platform.api.pages.Fragment;
import vn.sen.platform.api.pages.Templates;
import vn.sen.platform.api.text.Text;

/** The register as its form: the latest of a period, as many as one paper holds. */
@Path("api/papers/register")
@Component(service = RegisterPaper.class)
public final class RegisterPaper {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final DossierLists lists;
    private final AgencyBook agencies;
    private final Templates templates;
    private final PdfWriter writer;

    @Activate
    public RegisterPaper(
            @Reference DossierLists lists,
            @Reference AgencyBook agencies,
            @Reference Templates templates,
            @Reference PdfWriter writer) {
        this.lists = lists;
        this.agencies = agencies;
        this.templates = templates;
        this.writer = writer;
    }

    /** At most 500 dossiers; the export as a table has them all. */
    @GET
    public FileAnswer print(
            @QueryParam("agency") @Nullable UUID agency,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to) {
        Call.current().caller().require(DossierPermission.EXPORT);
        LocalDate last = Optional.ofNullable(Days.of("to", to)).orElse(agencies.today());
        LocalDate first = Optional.ofNullable(Days.of("from", from)).orElse(last.withDayOfMonth(1));
        DossierFilter filter =
                new DossierFilter(
                        agency == null ? null : List.of(agency),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        first,
                        last);
        List<DossierView> rows =
                lists.register(filter).pager().page(null, Listing.MAX_LIMIT).items();
        Sheet sheet = sheet(agency, first, last, rows);
        Fragment body = templates.fragment("papers/sheet.jte", Map.of("s", sheet));
        return new FileAnswer(
                "so-theo-doi-ho-so-" + first + "-" + last + ".pdf",
                "application/pdf",
                true,
                out -> writer.write(Text.same(sheet.title()), body, "", out));
    }

    private Sheet sheet(
            @Nullable UUID agency, LocalDate first, LocalDate last, List<DossierView> views) {
        Optional<FormRules.FormRule> rule = FormRules.on(FormKind.DOSSIER_REGISTER, last);
        List<List<String>> rows = new ArrayList<>();
        for (DossierView d : views) {
            rows.add(
                    List.of(
                            String.valueOf(rows.size() + 1),
                            d.code(),
                            d.procedureName(),
                            d.owner().name() + ", " + d.owner().address(),
                            d.agencyName(),
                            day(d.receivedAt()),
                            d.dueDay() == null ? "" : DAY.format(d.dueDay()),
                            day(d.completedAt()),
                            day(d.returnedAt())));
        }
        return new Sheet(
                FormKind.DOSSIER_REGISTER,
                rule.map(FormRules.FormRule::label).orElse(""),
                rule.map(FormRules.FormRule::title).orElse(FormKind.DOSSIER_REGISTER.label().vi()),
                "",
                agency == null ? "" : agencies.name(agency),
                "",
                "từ " + DAY.format(first) + " đến " + DAY.format(last),
                false,
                List.of(),
                List.of(
                        new Sheet.Table(
                                rows.size() + " hồ sơ",
                                List.of(
                                        "STT",
                                        "Mã hồ sơ",
                                        "Thủ tục",
                                        "Chủ hồ sơ",
                                        "Cơ quan",
                                        "Nhận",
                                        "Hẹn trả",
                                        "Xong",
                                        "Trả"),
                                rows)),
                List.of(),
                List.of());
    }

    private String day(@Nullable Instant at) {
        return at == null ? "" : DAY.format(agencies.day(at));
    }
}
