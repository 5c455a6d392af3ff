package vn.sen.dossiers.demo;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import vn.sen.dossiers.api.DossierState;
import vn.sen.dossiers.cases.DossierEntity;
import vn.sen.dossiers.cases.Snapshot;
import vn.sen.dossiers.intake.Receipt;
import vn.sen.platform.api.people.Caller;
import vn.sen.procedures.api.Channel;
import vn.sen.procedures.api.RouteLeg;

/** The life of one invented dossier, as far as it has come today. */
final class DemoLife {
    private final DemoOffice office;
    private final LocalDateTime end;
    private final Random random;
    private final Cast cast;

    /** Who acts. */
    record Cast(Caller clerk, Caller officer, Caller manager, Caller head, UUID asked) {}

    DemoLife(DemoOffice office, Cast cast, LocalDateTime end, long seed) {
        this.office = office;
        this.cast = cast;
        this.end = end;
        this.random = new Random(seed);
    }

    /** Moves the clock on; false when that is not yet. */
    private boolean on(int weekdays) {
        LocalDateTime next =
                office.clock.later(weekdays, 8 + random.nextInt(8), random.nextInt(60));
        if (!next.isAfter(office.clock.local())) {
            next = office.clock.local().plusMinutes(20);
        }
        if (next.isAfter(end)) {
            return false;
        }
        office.clock.set(next);
        return true;
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private String paper(String kind) {
        var day = office.clock.local();
        return "%d/%s ngày %02d/%02d/%d"
                .formatted(
                        100 + random.nextInt(900),
                        kind,
                        day.getDayOfMonth(),
                        day.getMonthValue(),
                        day.getYear());
    }

    /** How far a dossier of today has come. */
    enum Today {
        SENT,
        RECEIVED,
        SUPPLEMENT
    }

    void begin(Today state, Receipt receipt, String key) {
        if (state == Today.SENT) {
            office.submit(cast.clerk, key, receipt);
            return;
        }
        UUID id = office.receive(cast.clerk, receipt).id();
        List<RouteLeg> route = office.acts.read(id).procedure().route();
        if (state == Today.SUPPLEMENT && route.size() > 1) {
            RouteLeg next = route.get(1);
            office.transfer(cast.clerk, id, next.key());
            office.sign(cast.officer, id);
            if (next.stops().contains("supplement")) {
                String words = "Bổ sung bản vẽ có chữ ký của các bên liền kề.";
                office.stop(cast.officer, id, "supplement", paper("PBS"), words);
            }
        }
    }

    void live(Receipt receipt, String key) {
        DossierEntity dossier;
        if (receipt.channel() == Channel.ONLINE) {
            dossier = office.submit(cast.clerk, key, receipt);
            if (!online(dossier.id())) {
                return;
            }
        } else {
            dossier = office.receive(cast.clerk, receipt);
        }
        way(dossier.id());
    }

    /** Accepted within two days, refused now and then; false when it is not received. */
    private boolean online(UUID id) {
        if (!on(chance(80) ? 0 : 3)) {
            return false;
        }
        if (chance(10)) {
            office.refuse(cast.clerk, id, "Thửa đất thuộc địa bàn tỉnh khác.", paper("PTC"));
            return false;
        }
        office.accept(cast.clerk, id);
        return true;
    }

    private void way(UUID id) {
        if (!on(chance(70) ? 0 : 1)) {
            return;
        }
        Snapshot now = office.acts.read(id);
        List<RouteLeg> route = now.procedure().route();
        if (route.size() == 1) {
            office.process(cast.officer, id);
        }
        for (int i = 1; i < route.size(); i++) {
            office.transfer(i == 1 ? cast.clerk : cast.officer, id, route.get(i).key());
            if (!on(chance(85) ? 0 : 1)) {
                return;
            }
            office.sign(i == route.size() - 1 ? cast.manager : cast.officer, id);
            if (!work(id, route.get(i))) {
                return;
            }
        }
        end(id);
    }

    /** One to three days, much longer now and then; with what stops the clock here. */
    private boolean work(UUID id, RouteLeg leg) {
        if (leg.stops().contains("supplement") && chance(18)) {
            if (!stop(id, "supplement", "PBS", "Bổ sung bản vẽ có chữ ký của các bên liền kề.")) {
                return false;
            }
        }
        if (leg.stops().contains("financial-obligation") && chance(75)) {
            if (!stop(id, "financial-obligation", "TB-CCT", "Nộp tiền theo thông báo thuế.")) {
                return false;
            }
        }
        return opinion(id)
                && !unlucky(id)
                && on(chance(88) ? 1 + random.nextInt(2) : 6 + random.nextInt(8));
    }

    /** Another agency is asked now and then; false while its answer is waited for. */
    private boolean opinion(UUID id) {
        boolean elsewhere = !office.acts.read(id).dossier().agency().equals(cast.asked);
        if (!elsewhere || !chance(14)) {
            return true;
        }
        office.consult(
                cast.officer,
                id,
                cast.asked,
                "Thửa đất có thuộc quy hoạch khu dân cư đã duyệt không?",
                office.clock.local().toLocalDate().plusDays(3));
        if (!on(2)) {
            return false;
        }
        office.reply(cast.head, id, "Không thuộc quy hoạch; đủ điều kiện giải quyết.");
        return true;
    }

    /** What stands for good: suspended, or withdrawn. */
    private boolean unlucky(UUID id) {
        if (chance(3)) {
            office.stop(
                    cast.officer,
                    id,
                    "force-majeure",
                    paper("QĐ-TD"),
                    "Tạm dừng do sự cố thiết bị đo đạc; người dân không phải làm gì.");
            return true;
        }
        if (chance(2)) {
            office.withdraw(cast.clerk, id, "Người dân đổi nhu cầu.");
            return true;
        }
        return false;
    }

    private boolean stop(UUID id, String reason, String kind, String words) {
        if (!on(1)) {
            return false;
        }
        office.stop(cast.officer, id, reason, paper(kind), words);
        if (!on(2 + random.nextInt(9))) {
            return false;
        }
        office.resume(cast.officer, id, paper("BN"));
        return true;
    }

    private void end(UUID id) {
        DossierEntity dossier = office.acts.read(id).dossier();
        var due = dossier.due().day();
        boolean near =
                due != null && !office.clock.local().toLocalDate().isBefore(due.minusDays(1));
        if (near && office.clock.local().toLocalDate().isBefore(due) && chance(60)) {
            office.extend(
                    cast.head,
                    id,
                    2,
                    "Cơ quan xin lỗi vì đo đạc thực địa kéo dài, hẹn lại sau 2 ngày làm việc.",
                    paper("XL"));
            if (!on(2)) {
                return;
            }
        }
        if (dossier.state() == DossierState.ACCEPTED) {
            office.process(cast.officer, id);
        }
        office.finish(cast.head, id, paper("KQ"));
        if (on(1 + random.nextInt(4))) {
            office.pay(cast.clerk, id, "AA/21P %07d".formatted(random.nextInt(10_000_000)));
            office.handOver(cast.clerk, id, dossier.owner().name());
            if (chance(40)) {
                int score = chance(85) ? 4 + random.nextInt(2) : 2;
                office.rate(cast.clerk, id, score, score == 2 ? "Phải chờ lâu tại quầy." : "");
            }
        }
    }
}
