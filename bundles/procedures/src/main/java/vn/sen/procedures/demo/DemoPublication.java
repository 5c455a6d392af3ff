package vn.sen.procedures.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.demo.DemoData;
import vn.sen.procedures.catalogue.Catalogue;
import vn.sen.procedures.catalogue.PublishedProcedures;
import vn.sen.procedures.catalogue.VersionLine;
import vn.sen.procedures.publication.Look;
import vn.sen.procedures.publication.Observations;
import vn.sen.procedures.publication.Shown;
import vn.sen.procedures.publication.SiteDraft;
import vn.sen.procedures.publication.SiteKind;
import vn.sen.procedures.publication.Sites;

/** Three sites that each show something else: invented lists with known gaps. */
@Component
public final class DemoPublication implements DemoData {
    private static final LocalDate ARTICLE = LocalDate.of(2021, 10, 20);

    private final Sites sites;
    private final Observations observations;
    private final PublishedProcedures procedures;
    private final Catalogue catalogue;

    @Activate
    public DemoPublication(
            @Reference Sites sites,
            @Reference Observations observations,
            @Reference PublishedProcedures procedures,
            @Reference Catalogue catalogue) {
        this.sites = sites;
        this.observations = observations;
        this.procedures = procedures;
        this.catalogue = catalogue;
    }

    @Override
    public String name() {
        return "procedures.publication";
    }

    @Override
    public int order() {
        return 170;
    }

    @Override
    public void load() {
        if (sites.all().isEmpty()) {
            UUID national =
                    site(
                            "CSDLQG",
                            "Cơ sở dữ liệu quốc gia về TTHC (minh họa)",
                            SiteKind.NATIONAL_DB);
            UUID portal = site("CDVC", "Cổng Dịch vụ công của tỉnh (minh họa)", SiteKind.PORTAL);
            UUID desk = site("TTPVHCC", "Bảng niêm yết tại Trung tâm (minh họa)", SiteKind.DESK);
            for (LocalDate day : List.of(ARTICLE, catalogue.today().minusDays(3))) {
                List<VersionLine> lines = procedures.found("", day);
                observe(national, day, list(lines, 0, false));
                observe(portal, day, list(lines, 4, true));
                observe(desk, day, list(lines, 2, false));
            }
        }
    }

    private UUID site(String code, String name, SiteKind kind) {
        return sites.add(code, new SiteDraft(name, kind, null, "", true, ""));
    }

    private void observe(UUID site, LocalDate day, List<Shown> shown) {
        observations.record(site, new Look(day, "danh-sach-minh-hoa.csv", "", shown));
    }

    /**
     * @param missing how many of those in force are left out
     * @param stale whether an old decision and an abolished code are shown
     */
    private static List<Shown> list(List<VersionLine> lines, int missing, boolean stale) {
        List<Shown> shown = new ArrayList<>();
        for (VersionLine line : lines.subList(0, lines.size() - missing)) {
            boolean amended = line.number() > 1;
            shown.add(
                    new Shown(
                            line.code(),
                            line.name(),
                            amended && stale ? "01/QĐ-UBND (minh họa)" : "",
                            "",
                            amended && missing == 0 ? LocalDate.of(2021, 9, 24) : null));
        }
        if (stale) {
            shown.add(new Shown("1.009999", "Thủ tục đã bãi bỏ từ lâu (minh họa)", "", "", null));
        }
        return shown;
    }
}
