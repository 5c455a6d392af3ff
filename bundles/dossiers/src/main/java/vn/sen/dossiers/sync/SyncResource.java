package vn.sen.dossiers.sync;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.dossiers.access.DossierPermission;
import vn.sen.dossiers.cases.DossierFilter;
import vn.sen.dossiers.cases.DossierLists;
import vn.sen.dossiers.cases.DossierView;
import vn.sen.dossiers.rest.Days;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.documents.FileAnswer;
import vn.sen.platform.api.json.Json;
import vn.sen.platform.api.lists.Column;
import vn.sen.platform.api.lists.Listing;
import vn.sen.platform.api.lists.Slice;
import vn.sen.platform.api.pages.Form;
import vn.sen.platform.api.text.Text;

/** Dossiers out and in by the national synchronisation fields. */
@Path("api/sync")
@Component(service = SyncResource.class)
public final class SyncResource {
    private static final List<String> SHOWN =
            List.of(
                    "MaHoSo",
                    "MaTTHC",
                    "TenTTHC",
                    "ChuHoSo",
                    "LoaiDoiTuong",
                    "NgayTiepNhan",
                    "NgayHenTra",
                    "TrangThaiHoSo",
                    "NgayKetThucXuLy",
                    "NgayTra",
                    "HinhThuc",
                    "DonViXuLy");

    private final DossierLists lists;
    private final NationalFields national;
    private final Synchronising synchronising;
    private final SyncFile files;
    private final Json json;

    @Activate
    public SyncResource(
            @Reference DossierLists lists,
            @Reference NationalFields national,
            @Reference Synchronising synchronising,
            @Reference SyncFile files,
            @Reference Json json) {
        this.lists = lists;
        this.national = national;
        this.synchronising = synchronising;
        this.files = files;
        this.json = json;
    }

    /**
     * Our dossiers, latest receipt first.
     *
     * @param from first day of receipt
     * @param to last day of receipt
     */
    @GET
    public Listing<Map<String, Object>> out(
            @QueryParam("from") @Nullable String from, @QueryParam("to") @Nullable String to) {
        return listing(dossiers(from, to));
    }

    /** The same whole, as one file that another system takes in. */
    @GET
    @Path("file")
    public FileAnswer file(
            @QueryParam("from") @Nullable String from, @QueryParam("to") @Nullable String to) {
        Listing.Pager<Map<String, Object>> dossiers = dossiers(from, to);
        return new FileAnswer(
                "dong-bo-ho-so.json",
                "application/json",
                false,
                out -> {
                    out.write('[');
                    String after = null;
                    String between = "";
                    do {
                        var slice = dossiers.page(after, Listing.MAX_LIMIT);
                        for (Map<String, Object> row : slice.items()) {
                            out.write((between + json.write(row)).getBytes(UTF_8));
                            between = ",\n";
                        }
                        after = slice.next();
                    } while (after != null);
                    out.write(']');
                });
    }

    private Listing.Pager<Map<String, Object>> dossiers(
            @Nullable String from, @Nullable String to) {
        Call.current().caller().require(DossierPermission.EXPORT);
        Listing<DossierView> register =
                lists.register(
                        new DossierFilter(
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                Days.of("from", from),
                                Days.of("to", to)));
        return (after, limit) -> register.pager().page(after, limit).map(national::of);
    }

    /**
     * Dossiers of another system, at most 10,000 at a time.
     *
     * @param sent rows of national fields
     * @param subjects how that system numbers those who ask
     */
    @POST
    public Synchronising.Taken in(
            List<Map<String, Object>> sent,
            @QueryParam("subjects") @DefaultValue("NATIONAL") Subjects subjects) {
        return synchronising.take(sent, subjects);
    }

    /** The same out of a file, sent as multipart field {@code file}: JSON, XLSX or CSV. */
    @POST
    @Path("file")
    public Synchronising.Taken in(Form form) {
        Call.current().caller().require(DossierPermission.SYNCHRONISE);
        if (form.uploads("file").isEmpty()) {
            form.faults().required("file", null);
        }
        Subjects subjects =
                form.raw("subjects").isEmpty()
                        ? Subjects.NATIONAL
                        : form.choice("subjects", Subjects.class);
        form.check();
        return synchronising.take(files.read(form.uploads("file").get(0)).rows(), subjects);
    }

    /** What was taken in, as it was sent. */
    @GET
    @Path("taken")
    public Listing<Map<String, Object>> taken() {
        return listing(synchronising::sent);
    }

    /** What was taken in, as it was read. */
    @GET
    @Path("rows")
    public Slice<SyncedRow> rows(@QueryParam("after") @Nullable String after) {
        return synchronising.page(after, Listing.DEFAULT_LIMIT);
    }

    private static Listing<Map<String, Object>> listing(Listing.Pager<Map<String, Object>> pager) {
        return new Listing<>(
                "dong-bo-ho-so",
                new Text("Hồ sơ theo trường đồng bộ quốc gia", "Dossiers in national fields"),
                SHOWN.stream()
                        .map(
                                field ->
                                        Column.<Map<String, Object>>of(
                                                field, field, field, row -> row.get(field)))
                        .toList(),
                pager);
    }
}
