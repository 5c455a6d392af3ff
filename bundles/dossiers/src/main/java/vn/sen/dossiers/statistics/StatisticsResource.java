package vn.sen.dossiers.statistics;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.dossiers.counts.Figures;
import vn.sen.dossiers.rest.Days;
import vn.sen.dossiers.statistics.Statistics.Line;
import vn.sen.platform.api.lists.Column;
import vn.sen.platform.api.lists.Listing;
import vn.sen.platform.api.text.Text;

/** The statistics of a period over REST, and as tables. */
@Path("api/statistics")
@Component(service = StatisticsResource.class)
public final class StatisticsResource {
    private final Statistics statistics;

    @Activate
    public StatisticsResource(@Reference Statistics statistics) {
        this.statistics = statistics;
    }

    @GET
    public Statistics.Report report(
            @QueryParam("agency") @Nullable UUID agency,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to) {
        return statistics.report(asked(agency, from, to));
    }

    /** The flow by agency; the lines sum to the whole. */
    @GET
    @Path("agencies")
    public Listing<Line> agencies(
            @QueryParam("agency") @Nullable UUID agency,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to) {
        return Listing.whole(
                "thong-ke-ho-so",
                new Text("Thống kê tình hình giải quyết hồ sơ", "Statistics of dossiers"),
                List.of(
                        Column.of("agency", "Cơ quan", "Agency", Line::name),
                        column("carried", "Kỳ trước chuyển qua", "Carried", Figures.Flow::carried),
                        column("direct", "Nhận trực tiếp", "At the desk", Figures.Flow::direct),
                        column("online", "Nhận trực tuyến", "Online", Figures.Flow::online),
                        column("post", "Nhận qua bưu chính", "By post", Figures.Flow::post),
                        column(
                                "takenOver",
                                "Bàn giao đến (trừ đi)",
                                "Taken over (net)",
                                Figures.Flow::takenOver),
                        column("early", "Trước hạn", "Early", Figures.Flow::early),
                        column("onTime", "Đúng hạn", "On time", Figures.Flow::onTime),
                        column("late", "Quá hạn", "Late", Figures.Flow::late),
                        column("noDue", "Không có hạn", "No due date", Figures.Flow::noDue),
                        column("withdrawn", "Rút", "Withdrawn", Figures.Flow::withdrawn),
                        column("open", "Đang giải quyết", "Open", Figures.Flow::open),
                        column(
                                "paused",
                                "Trong đó tạm dừng",
                                "Of these paused",
                                Figures.Flow::paused),
                        column("lateNow", "Hiện đã quá hạn", "Late now", Figures.Flow::lateNow),
                        column("rejected", "Từ chối tiếp nhận", "Refused", Figures.Flow::rejected),
                        column(
                                "returned",
                                "Đã trả kết quả",
                                "Handed over",
                                Figures.Flow::returned)),
                statistics.lines(asked(agency, from, to)));
    }

    private static Statistics.Asked asked(
            @Nullable UUID agency, @Nullable String from, @Nullable String to) {
        return new Statistics.Asked(agency, Days.of("from", from), Days.of("to", to));
    }

    private static Column<Line> column(
            String key, String vi, String en, ToLongFunction<Figures.Flow> figure) {
        return Column.of(key, vi, en, line -> figure.applyAsLong(line.flow()));
    }
}
