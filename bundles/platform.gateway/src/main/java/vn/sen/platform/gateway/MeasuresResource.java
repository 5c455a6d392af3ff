package vn.sen.platform.gateway;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.lists.Column;
import vn.sen.platform.api.lists.Listing;
import vn.sen.platform.api.measures.Measure;
import vn.sen.platform.api.measures.MeasureProvider;
import vn.sen.platform.api.measures.MeasureValue;
import vn.sen.platform.api.ports.Port;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.problem.RequestProblem;
import vn.sen.platform.api.text.Text;

/** The figures that live modules can compute. */
@Path("api")
@Produces("application/json")
public final class MeasuresResource {
    private final Port<MeasureProvider> providers;
    private final Clock clock;

    MeasuresResource(Port<MeasureProvider> providers, Clock clock) {
        this.providers = providers;
        this.clock = clock;
    }

    /** Every measure's definition, by id. */
    @GET
    public Listing<Measure> all() {
        signedIn();
        List<Measure> measures =
                providers.all(MeasureProvider::measure).stream()
                        .sorted(Comparator.comparing(Measure::id))
                        .toList();
        return Listing.whole(
                "measures",
                new Text("Chỉ số", "Measures"),
                List.of(
                        Column.of("id", "Mã", "Id", Measure::id),
                        Column.of("name", "Tên", "Name", Measure::name),
                        Column.of("version", "Phiên bản", "Version", Measure::version),
                        Column.of("unit", "Đơn vị", "Unit", Measure::unit),
                        Column.of("formula", "Công thức", "Formula", Measure::formula)),
                measures);
    }

    /** The value, with the rows behind it; this year to date when no period is named. */
    @GET
    @Path("{id}/value")
    public MeasureValue value(
            @PathParam("id") String id,
            @QueryParam("agency") @Nullable UUID agency,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to) {
        return compute(id, agency, from, to);
    }

    /** The rows behind the value, as a table. */
    @GET
    @Path("{id}/rows")
    public Listing<MeasureValue.Row> rows(
            @PathParam("id") String id,
            @QueryParam("agency") @Nullable UUID agency,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("only") @DefaultValue("") String only) {
        MeasureValue value = compute(id, agency, from, to);
        return Listing.whole(
                "measure-rows",
                value.measure().name(),
                List.of(
                        Column.of("data", "Dữ liệu", "Data", MeasureValue.Row::data),
                        Column.of("label", "Nội dung", "Label", MeasureValue.Row::label),
                        Column.of("counted", "Được tính", "Counted", MeasureValue.Row::counted)),
                value.rows().stream()
                        .filter(r -> only.isEmpty() || r.counted() == only.equals("counted"))
                        .toList());
    }

    private MeasureValue compute(
            String id, @Nullable UUID agency, @Nullable String from, @Nullable String to) {
        signedIn();
        LocalDate today = LocalDate.now(clock);
        LocalDate first = from == null ? today.withDayOfYear(1) : date(from);
        LocalDate last = to == null ? today : date(to);
        MeasureProvider.Question question =
                new MeasureProvider.Question(
                        Optional.ofNullable(agency), first, last, Instant.now(clock));
        List<MeasureValue> found =
                providers
                        .all(
                                p ->
                                        p.measure().id().equals(id)
                                                ? Optional.of(p.compute(question))
                                                : Optional.<MeasureValue>empty())
                        .stream()
                        .flatMap(Optional::stream)
                        .toList();
        if (found.isEmpty()) {
            throw new Problem(RequestProblem.NOT_FOUND, id);
        }
        return found.get(0);
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (java.time.DateTimeException e) {
            throw Problem.because(e, RequestProblem.MALFORMED, text);
        }
    }

    private static void signedIn() {
        if (Call.current().caller().isAnonymous()) {
            throw new Problem(RequestProblem.UNAUTHENTICATED);
        }
    }
}
