package vn.sen.dossiers.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sen.deadlines.api.LimitUnit;
import vn.sen.deadlines.api.TimeLimit;
import vn.sen.dossiers.access.DossierPermission;
import vn.sen.dossiers.api.DossierState;
import vn.sen.dossiers.cases.DossierEntity;
import vn.sen.dossiers.cases.Snapshot;
import vn.sen.dossiers.clock.Standing;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.people.Caller;
import vn.sen.platform.api.text.Text;

/** What may be done with a dossier now, by whom, and what is said when it was done. */
public enum Deed {
    SIGN("Ký nhận", "Sign for it", "Đã ký nhận hồ sơ.", DossierPermission.PROCESS),
    PROCESS("Bắt đầu xử lý", "Begin work", "Đã bắt đầu xử lý.", DossierPermission.PROCESS),
    TRANSFER("Chuyển bước", "Move on", "Đã chuyển bước.", DossierPermission.PROCESS),
    STOP("Tạm dừng", "Stop the clock", "Đồng hồ đã dừng.", DossierPermission.PROCESS),
    RESUME("Tiếp tục", "Resume", "Đồng hồ chạy tiếp.", DossierPermission.PROCESS),
    EXTEND("Xin lỗi, hẹn lại", "Apologise", "Đã gửi xin lỗi, hẹn lại.", DossierPermission.EXTEND),
    SURCHARGE(
            "Cộng thêm thời hạn",
            "Add to the limit",
            "Đã cộng thêm thời hạn.",
            DossierPermission.PROCESS),
    FINISH("Có kết quả", "Result is ready", "Đã ghi kết quả.", DossierPermission.FINISH),
    HANDOVER("Trả kết quả", "Hand over", "Đã trả kết quả.", DossierPermission.RECEIVE),
    ACCEPT("Tiếp nhận", "Receive", "Đã tiếp nhận.", DossierPermission.RECEIVE),
    REFUSE("Từ chối", "Refuse", "Đã từ chối bằng văn bản.", DossierPermission.RECEIVE),
    GUIDE("Hướng dẫn bổ sung", "Ask for papers", "Đã gửi hướng dẫn.", DossierPermission.RECEIVE),
    GIVE("Nhận thêm giấy tờ", "Take papers", "Đã nhận giấy tờ.", DossierPermission.RECEIVE),
    PAY("Thu phí, lệ phí", "Take a fee", "Đã ghi thu phí, lệ phí.", DossierPermission.RECEIVE),
    ASSIGN("Phân công", "Assign", "Đã phân công.", DossierPermission.ASSIGN),
    CONSULT("Lấy ý kiến", "Consult", "Đã gửi lấy ý kiến.", DossierPermission.PROCESS),
    CUSTODY("Giao bản gốc", "Pass originals", "Đã ghi giao nhận.", DossierPermission.PROCESS),
    CORRECT("Đề nghị đính chính", "Correct the past", "Đã đề nghị.", DossierPermission.CORRECT),
    WITHDRAW("Rút hồ sơ", "Withdraw", "Đã ghi rút hồ sơ.", DossierPermission.RECEIVE);

    private final Text label;
    private final Text done;
    private final DossierPermission permission;

    Deed(String vi, String en, String done, DossierPermission permission) {
        this.label = new Text(vi, en);
        this.done = new Text(done, "Done: " + en + ".");
        this.permission = permission;
    }

    public Text label() {
        return label;
    }

    public Text done() {
        return done;
    }

    static Optional<Deed> of(@Nullable String name) {
        return Arrays.stream(values()).filter(d -> d.name().equalsIgnoreCase(name)).findFirst();
    }

    /** What the caller may do with it now; the most likely first. */
    static List<Deed> open(Snapshot now, DossierModel.Papers papers, LocalDate today) {
        Caller caller = Call.current().caller();
        DossierEntity dossier = now.dossier();
        List<Deed> open = new ArrayList<>();
        for (Deed deed : values()) {
            boolean allowed =
                    caller.may(deed.permission, dossier.place().agency())
                            || caller.may(deed.permission, dossier.desk())
                            || caller.may(deed.permission, dossier.agency());
            if (allowed && deed.fits(now, today) && deed.finds(papers)) {
                open.add(deed);
            }
        }
        return open;
    }

    /** Whether there is something left to do it with. */
    private boolean finds(DossierModel.Papers papers) {
        return switch (this) {
            case GIVE -> papers.parts().stream().anyMatch(part -> !part.given());
            case PAY -> papers.fees().stream().anyMatch(fee -> fee.paidAt() == null);
            default -> true;
        };
    }

    private boolean fits(Snapshot now, LocalDate today) {
        DossierEntity dossier = now.dossier();
        DossierState state = dossier.state();
        boolean received = dossier.receivedAt() != null;
        boolean running = received && state.group() == DossierState.Group.OPEN;
        boolean signed = received && now.leg().signedAt() != null;
        return switch (this) {
            case SIGN -> running && !signed;
            case PROCESS -> state == DossierState.ACCEPTED && signed;
            case TRANSFER ->
                    running
                            && signed
                            && now.route(now.leg().key())
                                    .map(leg -> !leg.next().isEmpty())
                                    .orElse(false);
            case STOP -> running && signed;
            case RESUME -> received && state.group() == DossierState.Group.PAUSED;
            case EXTEND -> running && extendable(dossier, today);
            case SURCHARGE -> running && signed && longer(now, today);
            case FINISH -> state == DossierState.PROCESSING && signed;
            case HANDOVER -> state == DossierState.COMPLETED;
            case ACCEPT -> !received && state.group() != DossierState.Group.REFUSED && live(state);
            case REFUSE, GUIDE -> state == DossierState.REGISTERED;
            case GIVE -> Standing.open(state) || state == DossierState.REGISTERED;
            case PAY -> received;
            case ASSIGN -> received && Standing.open(state);
            case CONSULT, CUSTODY -> running;
            case CORRECT -> received;
            case WITHDRAW -> state.next().contains(DossierState.WITHDRAWN);
        };
    }

    private static boolean live(DossierState state) {
        return state == DossierState.REGISTERED || state == DossierState.SUPPLEMENT_REQUESTED;
    }

    /** Days can be added once, before the date. */
    private static boolean longer(Snapshot now, LocalDate today) {
        LocalDate due = now.dossier().due().day();
        TimeLimit limit = now.procedure().limit();
        return due != null
                && today.isBefore(due)
                && limit != null
                && (limit.unit() == LimitUnit.WORKING_DAY || limit.unit() == LimitUnit.CALENDAR_DAY)
                && !now.lengthened();
    }

    private static boolean extendable(DossierEntity dossier, LocalDate today) {
        LocalDate due = dossier.due().day();
        return !dossier.extended() && due != null && today.isBefore(due);
    }
}
