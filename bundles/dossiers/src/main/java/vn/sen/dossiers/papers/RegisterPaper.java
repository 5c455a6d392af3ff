package vn.sen.dossiers.papers;

import jakarta.ws.rs.DefaultValue;
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
import vn.sen.platform.api.lists.Slice;
import vn.sen.platform.api.pages.Fragment;
import vn.sen.platform.api.pages.Templates;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.problem.RequestProblem;
import vn.sen.platform.api.text.Text;

/**
 * The register as its form, in volumes that print in bounded memory; each says how many there are
 * in the period and where the rest is.
 */
@Path("api/papers/register")
@Component(service = RegisterPaper.class)
public final class RegisterPaper {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    static final int VOLUME = 2 * Listing.MAX_LIMIT;

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

    /**
     * @param volume from 1; each holds {@value #VOLUME} dossiers, the latest receipt first
     */
    @GET
    public FileAnswer print(
            @QueryParam("agency") @Nullable UUID agency,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("volume") @DefaultValue("1") int volume) {
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
        long all = lists.count(filter);
        int volumes = volumes(all);
        if (volume < 1 || volume > volumes) {
            throw new Problem(RequestProblem.NOT_FOUND, "volume " + volume);
        }
        Part part = new Part(volume, volumes, all, rows(lists.register(filter), volume));
        Sheet sheet = sheet(agency, first, last, part);
        Fragment body = templates.fragment("papers/sheet.jte", Map.of("s", sheet));
        return new FileAnswer(
                "so-theo-doi-ho-so-" + first + "-" + last + part.suffix() + ".pdf",
                "application/pdf",
                true,
                out -> writer.write(Text.same(sheet.title()), body, "", out));
    }

    /** How many volumes so many dossiers fill; one when there are none. */
    public static int volumes(long dossiers) {
        return (int) Math.max(1, (dossiers + VOLUME - 1) / VOLUME);
    }

    private static List<DossierView> rows(Listing<DossierView> register, int volume) {
        String after = null;
        for (int passed = 0; passed < (volume - 1) * VOLUME; passed += Listing.MAX_LIMIT) {
            after = register.pager().page(after, Listing.MAX_LIMIT).next();
        }
        List<DossierView> rows = new ArrayList<>();
        do {
            Slice<DossierView> slice = register.pager().page(after, Listing.MAX_LIMIT);
            rows.addAll(slice.items());
            after = slice.next();
        } while (after != null && rows.size() < VOLUME);
        return rows;
    }

    /** One volume of several. */
    private record Part(int volume, int volumes, long all, List<DossierView> views) {
        String suffix() {
            return volumes == 1 ? "" : "-quyen-" + volume;
        }

        String title() {
            if (volumes == 1) {
                return all + " hồ sơ";
            }
            int before = (volume - 1) * VOLUME;
            return "Quyển %d trên %d: hồ sơ số %d đến %d trong %d hồ sơ của kỳ. Các quyển khác và bảng đủ mọi dòng: trang Sổ theo dõi."
                    .formatted(volume, volumes, before + 1, before + views.size(), all);
        }
    }

    private Sheet sheet(@Nullable UUID agency, LocalDate first, LocalDate last, Part part) {
        Optional<FormRules.FormRule> rule = FormRules.on(FormKind.DOSSIER_REGISTER, last);
        List<List<String>> rows = new ArrayList<>();
        int before = (part.volume() - 1) * VOLUME;
        for (DossierView d : part.views()) {
            rows.add(
                    List.of(
                            String.valueOf(before + rows.size() + 1),
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
                Sheet.Paper.A4,
                "",
                agency == null ? "" : agencies.name(agency),
                "",
                "từ " + DAY.format(first) + " đến " + DAY.format(last),
                false,
                List.of(),
                List.of(
                        new Sheet.Table(
                                part.title(),
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
