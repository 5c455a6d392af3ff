package vn.sen.dossiers.citizen;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sen.dossiers.api.DossierState;
import vn.sen.dossiers.cases.DossierEntity;
import vn.sen.platform.api.notifications.Message;
import vn.sen.platform.api.store.Change;
import vn.sen.platform.api.text.Text;

/** Tells the owner by e-mail what happened, in the transaction in which it happens. */
public final class Tidings {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    /** Acts that the owner learns of though the state stays: a new date, an early result. */
    private static final Set<String> TOLD = Set.of("extend", "correct", "accept", "receive");

    private Tidings() {}

    /**
     * @param act without the module's name
     * @param words what the letter or note of the act says; "" for nothing
     */
    public static void tell(
            Change change, DossierEntity d, String act, @Nullable DossierState from, String words) {
        String address = d.owner().email().strip();
        if (!address.isEmpty() && (d.state() != from || TOLD.contains(act))) {
            change.publish(message(d, act, address, words).event());
        }
    }

    private static Message message(DossierEntity d, String act, String address, String words) {
        String code = d.shownCode().isEmpty() ? "" : " " + d.shownCode();
        Text subject = subject(d, act, code);
        return new Message(
                "email", address, subject, body(d, act, words), d.id(), "dossiers." + act);
    }

    private static Text subject(DossierEntity d, String act, String code) {
        if (act.equals("extend")) {
            return new Text(
                    "Hồ sơ" + code + ": xin lỗi và hẹn lại ngày trả kết quả",
                    "Dossier" + code + ": our apology and a new date");
        }
        Text label = d.state().label();
        return new Text("Hồ sơ" + code + ": " + label.vi(), "Dossier" + code + ": " + label.en());
    }

    private static Text body(DossierEntity d, String act, String words) {
        Text todo = Advice.of(d.state(), d.request().delivery(), act.equals("extend") ? "" : words);
        StringBuilder vi = new StringBuilder("Kính gửi ông/bà,\n\n");
        StringBuilder en = new StringBuilder("Dear applicant,\n\n");
        if (act.equals("extend")) {
            vi.append("Hồ sơ không kịp trả đúng hẹn. Chúng tôi xin lỗi ông/bà. Lý do: ");
            en.append("The result will not be ready on the day given. We apologise. Reason: ");
            vi.append(words).append("\n");
            en.append(words).append("\n");
        }
        LocalDate due = d.due().day();
        if (due != null && d.completedAt() == null) {
            vi.append("Ngày hẹn trả kết quả: ").append(DAY.format(due)).append("\n");
            en.append("Day given for the result: ").append(DAY.format(due)).append("\n");
        } else if (d.halt().since() != null) {
            vi.append("Đồng hồ tính hạn đang dừng.\n");
            en.append("The clock stands still.\n");
        }
        vi.append(todo.vi()).append(TAIL.vi());
        en.append(todo.en()).append(TAIL.en());
        return new Text(vi.toString(), en.toString());
    }

    private static final Text TAIL =
            new Text(
                    "\n\nTra cứu hồ sơ bằng mã và 4 số cuối điện thoại tại trang “Tra cứu hồ sơ”. Thư"
                            + " gửi tự động, không cần trả lời.",
                    "\n\nLook your dossier up with its code and the last 4 digits of your phone."
                            + " This mail is automatic; there is no need to answer.");
}
