package vn.sen.procedures.demo;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.agencies.api.Agencies;
import vn.sen.agencies.api.Agency;
import vn.sen.platform.api.demo.DemoData;
import vn.sen.platform.api.ports.Port;
import vn.sen.platform.api.ports.Ports;
import vn.sen.procedures.coverage.CoverageMap;

/** Some functions of agencies: covered, covered by what has ended, and not covered. */
@Component
public final class DemoCoverage implements DemoData {
    private final CoverageMap map;
    private final Port<Agencies> agencies;

    @Activate
    public DemoCoverage(@Reference CoverageMap map, @Reference Ports ports) {
        this.map = map;
        this.agencies = ports.to(Agencies.class);
    }

    @Override
    public String name() {
        return "procedures.coverage";
    }

    @Override
    public int order() {
        return 175;
    }

    @Override
    public void load() {
        if (map.today().functions().isEmpty()) {
            add(
                    "VPDKDD",
                    "Đăng ký đất đai, cấp giấy chứng nhận và đăng ký biến động (minh họa)",
                    "1.012783",
                    "1.013978",
                    "1.013831",
                    "1.014365",
                    "1.012793");
            add("VPDKDD", "Đăng ký biện pháp bảo đảm (minh họa)", "1.011441");
            add("SKHDT", "Đăng ký doanh nghiệp (minh họa)", "2.001610");
            add("STTTT", "Quản lý hoạt động bưu chính (minh họa)", "1.009999");
            add("STTTT", "Quản lý trang thông tin điện tử tổng hợp (minh họa)");
        }
    }

    private void add(String code, String words, String... procedures) {
        agencies.call(a -> a.byCode(code).map(Agency::id))
                .flatMap(found -> found)
                .ifPresent(agency -> map.add(agency, words, List.of(procedures)));
    }
}
